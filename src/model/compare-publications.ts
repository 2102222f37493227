import type { Authority } from './authority.js'
import { familyKey } from './name-key.js'
import type { Publication } from './publication.js'
import { relatePlaces } from './relate-places.js'
import { areSimilar } from './similar-words.js'

/** What is said of a publication and may be said wrong. */
export type PublicationField = 'year' | 'place' | 'author' | 'pages' | 'number' | 'documentNumber'

const FIELDS: readonly PublicationField[] = ['year', 'place', 'author', 'number', 'documentNumber', 'pages']

/** Pages that a note cites may be any of a document; so far apart they are of two. */
const FAR_APART = 10

/**
 * The first field in which two citations of one document in one publication cannot both be right, or null. A
 * periodical whose year and issue both differ is another issue, and two names of one town are one place.
 */
export function comparePublications(
  a: Publication,
  b: Publication,
  known: Pick<Authority, 'findPlace'>,
  fields: readonly PublicationField[] = FIELDS,
): PublicationField | null {
  const differing = fields.filter(field => differ(a, b, field, known))
  const isAnotherIssue = differing.includes('year') && differing.includes('number')
  return isAnotherIssue ? null : (differing[0] ?? null)
}

function differ(a: Publication, b: Publication, field: PublicationField, known: Pick<Authority, 'findPlace'>): boolean {
  const [left, right] = [a[field]?.value, b[field]?.value]
  if (!left || !right || left === right) return false
  switch (field) {
    case 'year':
      return areYearsApart(numbersIn(left, /\d{4}/g), numbersIn(right, /\d{4}/g))
    case 'pages':
      return arePagesApart(numbersIn(left, /\d+/g), numbersIn(right, /\d+/g))
    case 'number':
    case 'documentNumber':
      return areApart(numbersIn(left, /\d+/g), numbersIn(right, /\d+/g))
    case 'place':
      return areOtherNames(left, right) && relatePlaces(left, right, known) !== 'same'
    default:
      return areOtherNames(left, right)
  }
}

function numbersIn(text: string, pattern: RegExp): number[] {
  return (text.match(pattern) ?? []).map(Number)
}

/** Both give some, and none is in both. */
function areApart(some: readonly number[], others: readonly number[]): boolean {
  return some.length > 0 && others.length > 0 && !some.some(each => others.includes(each))
}

/** The volumes of a work come out over years: `1921–1923` may be any of the three. */
function areYearsApart(some: readonly number[], others: readonly number[]): boolean {
  if (some.length === 0 || others.length === 0) return false
  return Math.max(...some) < Math.min(...others) || Math.max(...others) < Math.min(...some)
}

/** Two ranges are the extents of two documents; a single page may be any page of one. */
function arePagesApart(some: readonly number[], others: readonly number[]): boolean {
  if (some.length === 0 || others.length === 0) return false
  const gap = Math.max(Math.min(...some) - Math.max(...others), Math.min(...others) - Math.max(...some))
  return gap > (some.length > 1 && others.length > 1 ? 0 : FAR_APART)
}

/** Names of one script spelled out: `М.` may be Moscow, and `Orjonikidze` is `Ordzhonikidze`. */
function areOtherNames(left: string, right: string): boolean {
  const scripts = [left, right].map(text => /\p{Script=Cyrillic}/u.test(text))
  if (scripts[0] !== scripts[1]) return false
  const [some, others] = [left, right].map(text => (text.match(/\p{L}[\p{L}'’]{3,}/gu) ?? []).map(familyKey))
  if (!some?.length || !others?.length) return false
  return !some.some(a => others.some(b => a === b || areSimilar(a, b)))
}
