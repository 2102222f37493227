import type { RecordMention } from './entry.js'
import type { Facts } from './facts.js'
import { compare } from './interval.js'
import { isMutualKind, relateKinds } from './kind-family.js'
import { familyKey } from './name-key.js'
import { type PartyRelation, relateParties } from './relate-parties.js'
import { areSimilar } from './similar-words.js'

/** A mention with the facts that it stands in. */
export interface DescribedRecord {
  readonly facts: Facts
  readonly mention: RecordMention
}

/** What two descriptions say of the same thing; `differ` only where no reading makes them agree. */
export interface RecordComparison {
  readonly date: 'same' | 'differ' | 'unknown'
  readonly kind: 'same' | 'near' | 'differ' | 'unknown'
  readonly authors: PartyRelation
  readonly addressees: PartyRelation
  readonly place: 'same' | 'differ' | 'unknown'
  /** True if the author of the one is the addressee of the other: a paper and its answer. */
  readonly isAnswer: boolean
}

/** Compares two descriptions field by field. A field that one of them does not give is unknown. */
export function compareRecords(a: DescribedRecord, b: DescribedRecord): RecordComparison {
  const [left, right] = [a.mention, b.mention]
  const isAnswer =
    relateParties(left.authors, right.addressees) === 'same' && relateParties(left.addressees, right.authors) === 'same'
  const isMutual = [left, right].some(({ kind }) => kind !== null && isMutualKind(kind.id))
  return {
    date: compareDates(a, b),
    kind: left.kind && right.kind ? relateKinds(left.kind.id, right.kind.id) : 'unknown',
    authors: isAnswer && isMutual ? 'same' : relateParties(left.authors, right.authors),
    addressees: isAnswer && isMutual ? 'same' : relateParties(left.addressees, right.addressees),
    place: comparePlaces(left.place?.value ?? '', right.place?.value ?? ''),
    isAnswer: isAnswer && !isMutual,
  }
}

function compareDates(a: DescribedRecord, b: DescribedRecord): RecordComparison['date'] {
  const [left, right] = [dateOf(a), dateOf(b)]
  if (!left || !right) return 'unknown'
  const order = compare(left, right)
  if (order === 'before' || order === 'after') return 'differ'
  return order === 'same' ? 'same' : 'unknown'
}

/** The date of a description if it is sure. */
export function dateOf({ facts, mention }: DescribedRecord) {
  const date = mention.date === null ? undefined : facts.dates[mention.date]
  return date && !date.approximate && !date.uncertain ? date : null
}

/** Names of one script; of two scripts, or one with the other's name in it (`Moscow–London`), nobody can tell. */
function comparePlaces(a: string, b: string): RecordComparison['place'] {
  const [left, right] = [a, b].map(place => (place.match(/\p{L}[\p{L}'’]+/gu) ?? []).map(familyKey).filter(Boolean))
  if (!left?.length || !right?.length) return 'unknown'
  if (left.some(word => right.some(other => word === other || areSimilar(word, other)))) return 'same'
  const scripts = [a, b].map(place => /\p{Script=Cyrillic}/u.test(place))
  return scripts[0] === scripts[1] && left.length === 1 && right.length === 1 ? 'differ' : 'unknown'
}
