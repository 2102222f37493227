import type { Authority } from './authority.js'
import type { DateMention } from './date.js'
import type { RecordMention } from './entry.js'
import type { Facts } from './facts.js'
import { compare } from './interval.js'
import { isMutualKind, relateKinds } from './kind-family.js'
import { type PartyRelation, relateParties } from './relate-parties.js'
import { type PlaceRelation, relatePlaces } from './relate-places.js'

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
  readonly place: PlaceRelation
  /** True if the author of the one is the addressee of the other: a paper and its answer. */
  readonly isAnswer: boolean
}

/** Who and what goes by several names. */
export type KnownNames = Pick<Authority, 'findPerson' | 'findPlace'>

/**
 * Compares two descriptions field by field. A field that one of them does not give is unknown; names that the authority
 * knows for those of one person or one town are the same.
 */
export function compareRecords(a: DescribedRecord, b: DescribedRecord, known: KnownNames): RecordComparison {
  const [left, right] = [a.mention, b.mention]
  const isAnswer =
    relateParties(left.authors, right.addressees, known) === 'same' &&
    relateParties(left.addressees, right.authors, known) === 'same'
  const isMutual = [left, right].some(({ kind }) => kind !== null && isMutualKind(kind.id))
  return {
    date: compareDates(a, b),
    kind: left.kind && right.kind ? relateKinds(left.kind.id, right.kind.id) : 'unknown',
    authors: isAnswer && isMutual ? 'same' : relateParties(left.authors, right.authors, known),
    addressees: isAnswer && isMutual ? 'same' : relateParties(left.addressees, right.addressees, known),
    place: relatePlaces(left.place?.value ?? '', right.place?.value ?? '', known),
    isAnswer: isAnswer && !isMutual,
  }
}

function compareDates(a: DescribedRecord, b: DescribedRecord): RecordComparison['date'] {
  const [left, right] = [dateOf(a), dateOf(b)]
  if (!left || !right) return 'unknown'
  const order = compare(left, right)
  if (order === 'before' || order === 'after') return 'differ'
  return order === 'same' || areWrittenAlike(left, right) ? 'same' : 'unknown'
}

/** The same day in the same words, though the calendar is known of one of them only. */
function areWrittenAlike({ parts: some }: DateMention, { parts: others }: DateMention): boolean {
  const [[a, more], [b, further]] = [some, others]
  if (!a || !b || more || further || a.day === null || a.year === null) return false
  return a.day === b.day && a.month === b.month && a.year === b.year
}

/** The date of a description if it is sure. */
export function dateOf({ facts, mention }: DescribedRecord) {
  const date = mention.date === null ? undefined : facts.dates[mention.date]
  return date && !date.approximate && !date.uncertain ? date : null
}
