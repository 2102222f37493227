import type { DatedName, Match } from '#model/authority'
import { lazy } from '#model/lazy'
import { bodyKey } from '#model/name-key'
import { normalise } from './normalise.js'
import { groupBy, settle } from './settle.js'

interface Named {
  readonly id: string
  readonly names: readonly DatedName[]
}

interface Bearer<Row> {
  readonly row: Row
  readonly name: number
}

const ACRONYM = /^(?=.*\p{Lu}{2})[\p{Lu}\d\s().бb-]+$/u
/** Longer texts are no name. */
const LONGEST = 200

/**
 * Looks places, organisations or offices up by any name that they ever bore: letter for letter first, then whatever the
 * case, script and spelling. Acronyms are found letter for letter only. The index is built when it is first asked for.
 */
export function namedFinder<Row extends Named>(rows: readonly Row[]): (name: string) => Match<Row> {
  const exact = lazy(() => indexBy(rows, spelled, () => true))
  const loose = lazy(() => indexBy(rows, bodyKey, form => !ACRONYM.test(form)))
  return text => {
    if (text.length > LONGEST) return { kind: 'unknown' }
    const found = exact().get(spelled(text))
    if (found !== undefined || ACRONYM.test(text)) return settle(found ?? [])
    return settle(loose().get(bodyKey(text)) ?? [])
  }
}

function indexBy<Row extends Named>(
  rows: readonly Row[],
  key: (form: string) => string,
  wanted: (form: string) => boolean,
): ReadonlyMap<string, readonly Bearer<Row>[]> {
  const pairs = rows.flatMap(row =>
    row.names.flatMap(({ forms }, name) =>
      [...new Set(forms.filter(wanted).flatMap(withSoftCases).map(key))]
        .filter(each => each !== '')
        .map(each => [each, { row, name }] as const),
    ),
  )
  return groupBy(pairs)
}

/** `Эривань` is `Эривани` in most cases; a key cannot tell that from a name in `-и`. */
function withSoftCases(form: string): string[] {
  return form.endsWith('ь') ? [form, `${form.slice(0, -1)}и`] : [form]
}

function spelled(text: string): string {
  return normalise(text).replace(/\s+/g, ' ').trim()
}
