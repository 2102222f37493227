import type { Authority, Match } from '#model/authority'
import type { Facts } from '#model/facts'
import { type NameForm, nameMentions } from '#model/name'
import { familyKey } from '#model/name-key'
import { areSimilar } from '#model/similar-words'
import type { Span } from '#model/span'
import { areNearNames } from './near-names.js'
import { alphabetOf, soundOf, spellingOf } from './spelling.js'

/** One spelling of a name in the editor’s voice of one manuscript. */
export interface Spelling {
  /** Equal for all spellings of one name, in every manuscript. */
  readonly identity: string
  /** True if the authority tells whose name it is. */
  readonly listed: boolean
  /** Place of the spelling among those of the authority, the usual one 0; behind them all if it is not there. */
  readonly rank: number
  readonly form: NameForm
  readonly spelling: string
  /** Where it stands, in order of reading. */
  readonly places: readonly Span[]
}

/** A spelling that stands beside the usual one of the same manuscript. */
export interface SpellingPair {
  readonly usual: Spelling
  readonly other: Spelling
}

/** The names of one manuscript: the usual spelling of each, and the others. */
export interface SpelledNames {
  readonly usual: readonly Spelling[]
  readonly pairs: readonly SpellingPair[]
}

const ACRONYM = /\p{Lu}{2}/u
/** Names this near to each other are said in one breath, and are two. */
const ONE_BREATH = 30
/** A misspelling is rare; a name that stands more often is somebody’s. */
const MOST_MISSPELLINGS = 2

/**
 * The names that a manuscript spells in several ways: those that the authority knows as one, persons whose names differ
 * by transliteration only, and persons with the same initials and nearly the same name.
 */
export function readSpellings(facts: Facts, authority: Authority): SpelledNames {
  const names = groupBy(readForms(facts, authority), each => each.identity)
  const usual = [...names.values()].flatMap(spellings => mostUsed(spellings))
  const variants = [...names.values()].flatMap(spellings =>
    mostUsed(spellings).flatMap(first =>
      spellings
        .filter(each => each !== first && each.spelling !== first.spelling && isLike(first, each))
        .map(other => ({ usual: first, other })),
    ),
  )
  return { usual, pairs: [...variants, ...misspellings(usual)] }
}

/**
 * Every spelling of every identity, with its places. A lone name that only the authority takes for a person counts if
 * that person is named with initials or a title in the same manuscript.
 */
function readForms({ names }: Facts, authority: Authority): Spelling[] {
  const told = new Map(names.forms.map(form => [form, identify(form, authority)]))
  const persons = new Set([...told.values()].flatMap(each => (each ? [each.identity] : [])))
  const alone = (form: NameForm) => {
    const person =
      form.kind === null && !/\s/.test(form.proper) ? identify({ ...form, kind: 'person' }, authority) : null
    return person && persons.has(person.identity) ? person : null
  }
  const found = new Map<string, { spelling: Omit<Spelling, 'places'>; places: Span[] }>()
  for (const { form, span, voice } of nameMentions(names)) {
    const identity = voice === 'editor' ? (told.get(form) ?? alone(form)) : null
    if (identity === null) continue
    const spelling = spellingOf(form)
    const key = `${identity.identity}\u0000${spelling}`
    const known = found.get(key) ?? { spelling: { ...identity, form, spelling }, places: [] }
    known.places.push(span)
    found.set(key, known)
  }
  return [...found.values()].map(({ spelling, places }) => ({ ...spelling, places }))
}

/**
 * Whose name a form is. The authority decides where it knows exactly one; else a person is known by sound and by the first
 * initial. Null for what cannot be told: other names that nobody listed, and family names alone.
 */
function identify(form: NameForm, authority: Authority): Pick<Spelling, 'identity' | 'listed' | 'rank'> | null {
  const alphabet = alphabetOf(form)
  if (alphabet === null || !isSpelled(form)) return null
  const match = look(form, authority)
  if (match.kind === 'one' && !match.row.unsure) {
    const identity = `${form.kind} ${match.row.id} ${match.name} ${alphabet}`
    return { identity, listed: true, rank: rankOf(form, match.row.names[match.name]?.forms ?? []) }
  }
  if (form.kind !== 'person' || match.kind === 'ambiguous' || form.initials === '') return null
  return { identity: `like ${form.initials.charAt(0)} ${soundOf(form)} ${alphabet}`, listed: false, rank: 0 }
}

/** Acronyms, names of several words for a body, and offices are translated or shortened rather than spelled. */
function isSpelled({ kind, proper }: NameForm): boolean {
  if (kind === 'person') return true
  return !ACRONYM.test(proper) && (kind === 'place' || (kind === 'organisation' && !/\s/.test(proper)))
}

interface Row {
  readonly id: string
  readonly unsure: boolean
  readonly names: readonly { readonly forms: readonly string[] }[]
}

function rankOf(form: NameForm, spellings: readonly string[]): number {
  const rank = spellings.findIndex(
    proper => spellingOf({ ...form, proper, key: familyKey(proper) }) === spellingOf(form),
  )
  return rank < 0 ? spellings.length : rank
}

function look(form: NameForm, authority: Authority): Match<Row> {
  if (form.kind === 'person') return authority.findPerson(form)
  return form.kind === 'place' ? authority.findPlace(form.proper) : authority.findOrganisation(form.proper)
}

/** Rows also list what was never one word in two spellings; only what looks alike is a spelling of the other. */
export function isLike({ form }: Spelling, other: Spelling): boolean {
  if (form.kind === 'person') return true
  const [a, b] = [soundOf(form), soundOf(other.form)]
  return a === b || areSimilar(a, b)
}

/** The spelling that stands most often; of two the more usual, then the earlier. */
function mostUsed(spellings: readonly Spelling[]): Spelling[] {
  const [first, ...rest] = spellings
  return first ? [rest.reduce((best, each) => (isBetter(each, best) ? each : best), first)] : []
}

function isBetter(a: Spelling, b: Spelling): boolean {
  return a.places.length === b.places.length ? a.rank < b.rank : a.places.length > b.places.length
}

/** Persons that nobody listed under nearly the same name: found by what is left when one letter is taken out. */
function misspellings(spellings: readonly Spelling[]): SpellingPair[] {
  const persons = spellings.filter(each => each.form.kind === 'person' && each.form.initials !== '')
  const buckets = groupBy(
    persons.flatMap(person => shortened(soundOf(person.form)).map(sound => ({ person, sound }))),
    ({ person, sound }) => `${person.form.initials.charAt(0)} ${alphabetOf(person.form)} ${sound}`,
  )
  const pairs = new Map<string, SpellingPair>()
  for (const bucket of buckets.values()) {
    // A letter that many names lack is no slip.
    if (bucket.length > 8) continue
    for (const [at, { person: a }] of bucket.entries()) {
      for (const { person: b } of bucket.slice(at + 1)) {
        const pair = areMisspelled(a, b) ? inOrder(a, b) : null
        if (pair) pairs.set(`${pair.usual.identity}\u0000${pair.other.identity}`, pair)
      }
    }
  }
  return [...pairs.values()]
}

function shortened(sound: string): string[] {
  return [...new Set([sound, ...Array.from(sound, (_, at) => sound.slice(0, at) + sound.slice(at + 1))])]
}

function areMisspelled(a: Spelling, b: Spelling): boolean {
  if (a.listed && b.listed) return false
  if (!startsAlike(a.form.initials, b.form.initials) || !areNearNames(soundOf(a.form), soundOf(b.form))) return false
  return !areSideBySide(a.places, b.places)
}

/** The rarer one is the slip, and of two as rare the later, unless only that one is listed. Null if both stand too often. */
function inOrder(a: Spelling, b: Spelling): SpellingPair | null {
  const first = a.listed !== b.listed ? a.listed : a.places.length >= b.places.length
  const pair = first ? { usual: a, other: b } : { usual: b, other: a }
  return pair.other.places.length <= MOST_MISSPELLINGS ? pair : null
}

/** `A.` and `A. I.` may be one person, `A. I.` and `A. P.` are two. */
function startsAlike(a: string, b: string): boolean {
  return a.startsWith(b) || b.startsWith(a)
}

function areSideBySide(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some(one => b.some(other => Math.max(one.start, other.start) - Math.min(one.end, other.end) < ONE_BREATH))
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const known = groups.get(keyOf(item))
    if (known) known.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}
