import { compileLexicon, type Lexicon, type LexiconRow } from '#grammar/lexicon'
import type { DatedName, OfficeRow, OrganisationRow, PlaceRow } from '#model/authority'

/** Known names: of places, and of organisations and offices, which capitals alone do not tell. */
export type PhraseRow = LexiconRow<'place' | 'organisation' | 'office'>

/** The rows that a plan knows. */
export interface NameRows {
  readonly places: readonly PlaceRow[]
  readonly organisations: readonly OrganisationRow[]
  readonly offices: readonly OfficeRow[]
}

/** All names in all their cases. Places and acronyms keep their capitals; bodies and offices are found in any letters. */
export function compilePhrases({ places, organisations, offices }: NameRows): Lexicon<PhraseRow> {
  const rows = [
    ...places.flatMap(placesOf),
    ...organisations.flatMap(row => phrasesOf('organisation', row)),
    ...offices.flatMap(row => phrasesOf('office', row)),
  ]
  return compileLexicon(rows)
}

function placesOf({ id, names, source }: PlaceRow): PhraseRow[] {
  const forms = names.flatMap(name => name.forms).flatMap(casesOf)
  return [{ id, category: 'place', forms, language: 'mul', source, letterCase: 'exact', example: forms[0] ?? '' }]
}

interface Named {
  readonly id: string
  readonly names: readonly DatedName[]
  readonly source: string
}

function phrasesOf(category: PhraseRow['category'], { id, names, source }: Named): PhraseRow[] {
  const forms = names.flatMap(name => name.forms)
  const [acronyms, phrases] = [forms.filter(isAcronym), forms.filter(form => !isAcronym(form))]
  const row = (suffix: string, shown: readonly string[], letterCase: 'exact' | 'any'): PhraseRow[] =>
    shown.length === 0
      ? []
      : [{ id: `${id}${suffix}`, category, forms: shown, language: 'mul', source, letterCase, example: shown[0] ?? '' }]
  // Russian declines an acronym no more than it declines a number; one that reads as a word has its endings listed.
  return [...row('-acronym', acronyms, 'exact'), ...row('', phrases.flatMap(casesOf), 'any')]
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
  ['ка', ['ка', 'ки', 'ке', 'ку', 'кой', 'ке']],
  ['а', ['а', 'ы', 'е', 'у', 'ой', 'е']],
  ['о', ['о', 'а', 'у', 'о', 'ом', 'е']],
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
  return /[бвгджзклмнпрстфхцчшщ]$/iu.test(word) ? ['', 'а', 'у', '', 'ом', 'е'].map(ending => word + ending) : [word]
}

function inflect(word: string, table: readonly (readonly [string, readonly string[]])[]): readonly string[] | null {
  const row = table.find(([ending]) => word.endsWith(ending) && word.length > ending.length)
  return row ? row[1].map(ending => word.slice(0, word.length - row[0].length) + ending) : null
}
