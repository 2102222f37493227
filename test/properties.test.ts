import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { rules } from '#builtin'
import { listManuscripts } from '#dev/list-manuscripts'
import { ROOT } from '#dev/rule-files'
import { readRulePage } from '#dev/rule-page'
import { openProject, planFor } from '#index'
import type { Facts } from '#model/facts'
import type { SourceFile } from '#model/source-file'
import type { Span } from '#model/span'

const examples: SourceFile[] = rules.flatMap(({ id }) =>
  readRulePage(readFileSync(`${ROOT}rules/${id}.md`, 'utf8')).examples.flatMap(({ files, line }) =>
    files.map(({ path, text }) => ({ path: `${id}/${line}/${path}`, text })),
  ),
)
const sources = [...listManuscripts(), ...examples]

/** What happens to texts on their way: the editor's system, a scan, a cut. Each must be read without a stumble. */
const MUTATIONS: Readonly<Record<string, (text: string) => string>> = {
  'as it is': text => text,
  'with CRLF': text => text.replaceAll('\n', '\r\n'),
  'with lone CR': text => text.replaceAll('\n', '\r'),
  'with a byte-order mark': text => `\uFEFF${text}`,
  decomposed: text => text.normalize('NFD'),
  'with no-break spaces': text => text.replaceAll(' ', '\u00A0'),
  'cut in the middle': text => text.slice(0, text.length / 2),
  'without its beginning': text => text.slice(text.length / 3),
  'without line ends': text => text.replaceAll('\n', ' '),
  'in capitals': text => text.toUpperCase(),
  empty: () => '',
}

describe.each(Object.entries(MUTATIONS))('every text %s', (_name, mutate) => {
  const mutated = sources.map(({ path, text }) => ({ path, text: mutate(text) }))
  const project = openProject(planFor())
  for (const { path, text } of mutated) project.update(path, text)

  test('is read without a throw, and no rule crashes', () => {
    expect(project.report().crashes).toEqual([])
  })

  test('has facts whose places lie in it and hold the words that they claim', () => {
    for (const { path, text } of mutated) {
      for (const { span, words } of placesOf(project.facts(path) as Facts)) {
        expect(span.start).toBeGreaterThanOrEqual(0)
        expect(span.end).toBeGreaterThanOrEqual(span.start)
        expect(span.end).toBeLessThanOrEqual(text.length)
        if (words !== null) expect(text.slice(span.start, span.end)).toBe(words)
      }
    }
  })
})

/** What a broken export or a scan repeats without end; each once broke a reader somewhere, or is of that kind. */
const ROWS = [
  'May ',
  '“Ленин ',
  '« ',
  '((',
  '[^1] ',
  '**а ',
  '# ',
  '> ',
  '| а ',
  '- ',
  'ABC ',
  'А. Б. ',
  'а) ',
  '\u0301',
  '7',
  '—',
]

test.each(ROWS)('a text of nothing but «%s» is read without a throw, and no rule crashes', unit => {
  const project = openProject(planFor())
  for (const path of ['a.md', 'a.txt']) project.update(path, unit.repeat(4000))
  expect(project.report().crashes).toEqual([])
})

test('the order in which files are given changes nothing', () => {
  const forwards = openProject(planFor())
  for (const { path, text } of sources) forwards.update(path, text)
  const backwards = openProject(planFor())
  for (const { path, text } of [...sources].reverse()) backwards.update(path, text)
  expect(JSON.stringify(backwards.report())).toBe(JSON.stringify(forwards.report()))
})

test('an edit and its undo leave the report as it was', () => {
  const project = openProject(planFor())
  for (const { path, text } of sources) project.update(path, text)
  const before = JSON.stringify(project.report())
  for (const { path, text } of sources.slice(0, 5)) {
    project.update(path, `${text}\n\nРГАСПИ. Ф. 1. Оп. 2.\n`)
    project.update(path, null)
    project.update(path, text)
  }
  expect(JSON.stringify(project.report())).toBe(before)
})

test('facts are plain data that survive being written and read', () => {
  const project = openProject(planFor())
  for (const { path, text } of sources) project.update(path, text)
  for (const { path } of sources) {
    const facts = project.facts(path)
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
  }
})

interface Words {
  readonly span: Span
  /** What stands there; null if the fact does not repeat it. */
  readonly words: string | null
}

/** Every span in the facts, however deep it lies, with the words that stand beside it under `text`. */
function placesOf(value: unknown): Words[] {
  if (Array.isArray(value)) return value.flatMap(placesOf)
  if (typeof value !== 'object' || value === null) return []
  if ('start' in value && 'end' in value && Object.keys(value).length === 2) {
    return [{ span: value as Span, words: null }]
  }
  const own: Words[] =
    'span' in value && 'text' in value && typeof value.text === 'string'
      ? [{ span: value.span as Span, words: value.text }]
      : []
  return [...own, ...Object.values(value).flatMap(placesOf)]
}
