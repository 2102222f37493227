import type { DatedName, OfficeRow, OrganisationRow, PersonRow, PlaceRow } from '#model/authority'
import type { Phrase } from './phrase-index.js'

export type PhraseKind = 'place' | 'organisation' | 'office'

/** The rows that a plan knows. */
export interface NameRows {
  readonly people: readonly PersonRow[]
  readonly places: readonly PlaceRow[]
  readonly organisations: readonly OrganisationRow[]
  readonly offices: readonly OfficeRow[]
}

/**
 * All names in all their cases. Single words keep their capitals; names of several words are found in any letters. A town
 * that bears the name of a person is left to what stands beside it: `Kirov` is sooner the man.
 */
export function listPhrases({ people, places, organisations, offices }: NameRows): Phrase<PhraseKind>[] {
  const families = new Set(people.flatMap(person => person.names.flatMap(name => name.forms)))
  const phrases = (kind: PhraseKind, rows: readonly Named[], exact: (form: string) => boolean) =>
    formsOf(rows).flatMap(form => casesOf(form).map(each => ({ kind, form: each, exact: exact(form) })))
  return [
    ...phrases('place', places, () => true).filter(({ form }) => !families.has(form)),
    ...phrases('organisation', organisations, isSingleWord),
    ...phrases('office', offices, isAcronym),
  ]
}

interface Named {
  readonly names: readonly DatedName[]
}

function formsOf(rows: readonly Named[]): string[] {
  return rows.flatMap(row => row.names.flatMap(name => name.forms))
}

/** `Stavka` but not `ставка`, a rate. */
function isSingleWord(form: string): boolean {
  return !form.includes(' ') || isAcronym(form)
}

/** Two capitals at its end or beginning: `НКИД`, `РКП(б)`, `RVS`, `ЦК РКП(б)`. */
function isAcronym(form: string): boolean {
  return /^[\p{Lu}\d ().бb-]+$/u.test(form) && /\p{Lu}{2}/u.test(form)
}

const CYRILLIC = /^[\p{Script=Cyrillic}\d -]+$/u

/** A phrase in all cases of the singular: the adjectives before the first noun and that noun change, the rest stays. */
export function casesOf(phrase: string): string[] {
  if (!CYRILLIC.test(phrase)) return [phrase]
  const words = phrase.split(' ')
  const head = words.findIndex(word => !ADJECTIVES.some(([ending]) => word.endsWith(ending)))
  if (head < 0) return [phrase]
  const changing = words.slice(0, head + 1).map((word, at) => (at < head ? adjective(word) : noun(word)))
  const rest = words.slice(head + 1).join(' ')
  const count = Math.max(...changing.map(forms => forms.length))
  const cases = Array.from({ length: count }, (_, at) =>
    [...changing.map(forms => forms[at] ?? forms[0] ?? ''), rest].join(' ').trim(),
  )
  return [...new Set([phrase, ...cases])]
}

/** `Рига`, `Риги`; `Шуша`, `Шуши`. */
function velar(end: string): readonly [string, readonly string[]] {
  return [`${end}а`, ['а', 'и', 'е', 'у', 'ой', 'е'].map(ending => end + ending)]
}

/** Endings: nominative, genitive, dative, accusative, instrumental, locative. */
const ADJECTIVES: readonly (readonly [string, readonly string[]])[] = [
  ['ский', ['ский', 'ского', 'скому', 'ский', 'ским', 'ском']],
  ['ший', ['ший', 'шего', 'шему', 'ший', 'шим', 'шем']],
  ['ный', ['ный', 'ного', 'ному', 'ный', 'ным', 'ном']],
  ['ий', ['ий', 'его', 'ему', 'ий', 'им', 'ем']],
  ['ый', ['ый', 'ого', 'ому', 'ый', 'ым', 'ом']],
  ['ая', ['ая', 'ой', 'ой', 'ую', 'ой', 'ой']],
  ['ое', ['ое', 'ого', 'ому', 'ое', 'ым', 'ом']],
]

const NOUNS: readonly (readonly [string, readonly string[]])[] = [
  ['ие', ['ие', 'ия', 'ию', 'ие', 'ием', 'ии']],
  ['ия', ['ия', 'ии', 'ии', 'ию', 'ией', 'ии']],
  ...['к', 'г', 'х', 'ж', 'ш', 'ч', 'щ'].map(end => velar(end)),
  ['а', ['а', 'ы', 'е', 'у', 'ой', 'е']],
  ['о', ['о', 'а', 'у', 'о', 'ом', 'е']],
  ['поль', ['поль', 'поля', 'полю', 'поль', 'полем', 'поле']],
  ['вль', ['вль', 'вля', 'влю', 'вль', 'влем', 'вле']],
  ['тель', ['тель', 'теля', 'телю', 'теля', 'телем', 'теле']],
  ['арь', ['арь', 'аря', 'арю', 'аря', 'арем', 'аре']],
  ['ь', ['ь', 'и', 'и', 'ь', 'ью', 'и']],
  ['й', ['й', 'я', 'ю', 'я', 'ем', 'е']],
]

const UNCHANGING =
  /^(?:бюро|политбюро|оргбюро|кавбюро|депо|гестапо|баку|тбилиси|батуми|сухуми|кутаиси|поти|гори|осло|токио)$/iu

function adjective(word: string): readonly string[] {
  return inflect(word, ADJECTIVES) ?? [word]
}

function noun(word: string): readonly string[] {
  if (UNCHANGING.test(word) || /^\p{Lu}{2,}$/u.test(word)) return [word]
  const listed = inflect(word, NOUNS)
  if (listed) return listed
  if (/[ыи]н$/u.test(word)) return ['', 'а', 'у', 'ом', 'е', 'ым'].map(ending => word + ending)
  return /[бвгджзклмнпрстфхцчшщ]$/iu.test(word) ? ['', 'а', 'у', '', 'ом', 'е'].map(ending => word + ending) : [word]
}

function inflect(word: string, table: readonly (readonly [string, readonly string[]])[]): readonly string[] | null {
  const row = table.find(([ending]) => word.endsWith(ending) && word.length > ending.length)
  return row ? row[1].map(ending => word.slice(0, word.length - row[0].length) + ending) : null
}
