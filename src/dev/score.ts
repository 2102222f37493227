import { readFileSync } from 'node:fs'
import { grammars } from '#builtin'
import { readCitation } from '#facts/read-citation'
import type { Reference } from '#model/citation'
import {
  FIELDS,
  type FieldName,
  type Fields,
  fieldsOfLabel,
  fieldsOfReference,
  type LabelledItem,
  labelledItem,
} from './labelled-item.js'

/**
 * `npm run score -- LABELLED [LOOKALIKES]`: how many labelled strings are read exactly, level by level, and how many
 * look-alikes are taken for a citation. Both files hold one JSON object a line.
 */

const WORST = 40

function readReferences(text: string): readonly Reference[] {
  return readCitation(text, grammars).references
}

function loadItems(path: string): LabelledItem[] {
  const lines = readFileSync(path, 'utf8').split('\n')
  return lines.filter(line => line.trim() !== '').map(line => labelledItem.parse(JSON.parse(line)))
}

/** Exact and all, of one thing that is counted. */
interface Tally {
  exact: number
  all: number
}

interface Miss {
  readonly item: LabelledItem
  readonly expected: readonly Fields[]
  readonly actual: readonly Fields[]
}

function scoreItems(items: readonly LabelledItem[]) {
  const byItem: Tally = { exact: 0, all: 0 }
  const byReference: Tally = { exact: 0, all: 0 }
  const byField = new Map<string, Tally>()
  const misses: Miss[] = []
  for (const item of items) {
    const expected = item.references.map(fieldsOfLabel)
    const actual = readReferences(item.text).map(fieldsOfReference)
    const exact = expected.length === actual.length && expected.every((label, index) => same(label, actual[index]))
    count(byItem, exact)
    expected.forEach((label, index) => {
      count(byReference, same(label, actual[index]))
      for (const field of FIELDS) {
        if (label[field] !== '')
          count(tallyOf(byField, `${item.language} ${field}`), label[field] === actual[index]?.[field])
      }
    })
    if (!exact) misses.push({ item, expected, actual })
  }
  return { byItem, byReference, byField, misses }
}

function same(label: Fields, actual: Fields | undefined): boolean {
  return actual !== undefined && FIELDS.every(field => label[field] === actual[field])
}

function count(tally: Tally, exact: boolean): void {
  tally.all++
  if (exact) tally.exact++
}

function tallyOf(tallies: Map<string, Tally>, name: string): Tally {
  const tally = tallies.get(name) ?? { exact: 0, all: 0 }
  tallies.set(name, tally)
  return tally
}

function share({ exact, all }: Tally): string {
  return `${exact} of ${all} (${all === 0 ? '-' : ((100 * exact) / all).toFixed(1)} %)`
}

function show(fields: Fields): string {
  const given = FIELDS.filter((field: FieldName) => fields[field] !== '')
  return given.map(field => `${field} ${fields[field]}`).join(' | ') || 'nothing'
}

function report(lines: readonly string[]): void {
  process.stdout.write(`${lines.join('\n')}\n`)
}

const [labelled, lookalikes] = process.argv.slice(2)
if (labelled === undefined) {
  process.stderr.write('usage: npm run score -- LABELLED [LOOKALIKES]\n')
  process.exitCode = 2
} else {
  const { byItem, byReference, byField, misses } = scoreItems(loadItems(labelled))
  for (const { item, expected, actual } of misses.slice(0, WORST)) {
    report([`${item.id}  ${JSON.stringify(item.text)}`, ...expected.map(each => `  expected ${show(each)}`)])
    report(actual.length === 0 ? ['  read     no reference'] : actual.map(each => `  read     ${show(each)}`))
  }
  report(['', `items exact       ${share(byItem)}`, `references exact  ${share(byReference)}`])
  report([...byField].sort().map(([name, tally]) => `  ${name.padEnd(20)} ${share(tally)}`))
  if (lookalikes !== undefined) {
    const items = loadItems(lookalikes)
    const taken = items.filter(item => readReferences(item.text).length > 0)
    for (const { id, text } of taken) report([`${id}  ${JSON.stringify(text)}`])
    report([`look-alikes taken ${share({ exact: taken.length, all: items.length })}`])
  }
}
