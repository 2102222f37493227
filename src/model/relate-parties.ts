import type { Authority, PersonRow } from './authority.js'
import type { Party } from './entry.js'
import { initialsOf } from './initials.js'
import { bodyKey } from './name-key.js'
import { areSimilar } from './similar-words.js'

/**
 * How two lists of authors or addressees lie to each other. `share`: some are in both. `differ`: nobody is in both, and
 * all are persons of whom this can be told; `unknown` if a body or an office without its holder is among them, for
 * a government and its minister may be one, or a name that several persons bear. Persons whom the authority knows by two
 * names are one: Lenin and Ulyanov.
 */
export type PartyRelation = 'same' | 'share' | 'differ' | 'unknown'

export function relateParties(
  some: readonly Party[],
  others: readonly Party[],
  known: Pick<Authority, 'findPerson'>,
): PartyRelation {
  if (some.length === 0 || others.length === 0) return 'unknown'
  const met = some.filter(party => others.some(other => areOne(party, other) || areKnownAsOne(party, other, known)))
  if (met.length > 0) return met.length === some.length && some.length === others.length ? 'same' : 'share'
  if (![...some, ...others].every(isPerson)) return 'unknown'
  return some.some(party => others.some(other => mayBeOne(party, other, known))) ? 'unknown' : 'differ'
}

/** True for a person or body of one name; other initials make another person. */
function areOne(a: Party, b: Party): boolean {
  if (a.key === '' || b.key === '') return sameWords(a) === sameWords(b)
  return (a.key === b.key || areSimilar(a.key, b.key)) && !haveOtherInitials(a, b)
}

/** True if the authority knows each of two names for that of the same person, and of nobody else. */
function areKnownAsOne(a: Party, b: Party, known: Pick<Authority, 'findPerson'>): boolean {
  const [some, others] = [bearersOf(a, known), bearersOf(b, known)]
  return some.length === 1 && others.length === 1 && some[0] === others[0]
}

function mayBeOne(a: Party, b: Party, known: Pick<Authority, 'findPerson'>): boolean {
  const others = a.key === b.key ? [] : bearersOf(b, known)
  return others.length > 0 && bearersOf(a, known).some(row => others.includes(row))
}

function bearersOf({ key, value }: Party, { findPerson }: Pick<Authority, 'findPerson'>): readonly PersonRow[] {
  if (key === '') return []
  const match = findPerson({ key, initials: writtenInitials(value) })
  return match.kind === 'one' ? [match.row] : match.kind === 'ambiguous' ? match.rows : []
}

function sameWords({ value }: Party): string {
  return bodyKey(value)
}

const INITIALS = /(?:\p{Lu}\p{Ll}?\.[\s\u00a0-]{0,2}){1,3}/u

/** True if both have initials, and not the same; a given name in full may be another form (`Sergo` for `G.`). */
export function haveOtherInitials(a: Party, b: Party): boolean {
  return areOtherInitials(givenInitials(a), givenInitials(b))
}

/** The initials of a party as they are compared; empty if it is given without. */
export function givenInitials({ value }: Party): string {
  return fold(writtenInitials(value))
}

/** The initials in what is written of a party, as the authority has them. */
export function writtenInitials(value: string): string {
  return initialsOf(INITIALS.exec(value)?.[0] ?? '')
}

/** True if two persons of one family name cannot be one: `V. I.` may be `V.`, and nothing is known of no initials. */
export function areOtherInitials(a: string, b: string): boolean {
  const common = Math.min(a.length, b.length)
  return a.slice(0, common) !== b.slice(0, common)
}

/** One sound in two romanisations: `Г. Гоголь`, `H. Hohol`. */
function fold(initials: string): string {
  return initials.replace(/h/g, 'g').replace(/[yj]/g, 'i').replace(/w/g, 'v').replace(/[cq]/g, 'k')
}

/** A name with initials, or of one to three words that all have a capital and are no acronym. */
function isPerson({ value, key }: Party): boolean {
  if (key === '' || key.includes(' ')) return false
  if (INITIALS.test(value)) return true
  const words = value.match(/[\p{L}'’-]+/gu) ?? []
  return words.length <= 3 && words.every(word => /^\p{Lu}\p{Ll}/u.test(word))
}
