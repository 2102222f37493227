import type { Answer } from './answer.js'
import type { Attribution } from './attribution.js'
import type { AbbreviationDefinition, Citation } from './citation.js'
import type { Claims } from './claim.js'
import type { DateMention } from './date.js'
import type { Entry, RecordMention } from './entry.js'
import type { Directive, FrontMatter, Note, NotedMarker, Passage, Quotation, StrayMark } from './manuscript.js'
import type { Names } from './name.js'
import type { PastEvent } from './past-event.js'
import type { ProvenanceFacts } from './provenance.js'

/**
 * Stretches of words chosen by winnowing, for finding the same passage elsewhere: two numbers each, in order of place,
 * the 32-bit hash of the words and the offset of the first. Flat, because there are some three hundred to a sheet of
 * ten thousand letters and an object each would outweigh the text.
 */
export type Fingerprints = readonly number[]

/** Number of words that a fingerprint covers. */
export const SHINGLE = 4

/**
 * Everything read from one manuscript: plain serialisable data that depends on that manuscript alone. Lists are in order
 * of reading; an index into one of them is a position in the list of the same facts.
 */
export interface Facts {
  readonly path: string
  readonly format: 'markdown' | 'text'
  /** Length of the source in UTF-16 code units. */
  readonly length: number
  /** `edition` if it has entries, else `article`. */
  readonly genre: 'edition' | 'article'
  readonly frontMatter: FrontMatter | null
  readonly passages: readonly Passage[]
  readonly notes: readonly Note[]
  readonly markers: readonly NotedMarker[]
  readonly quotations: readonly Quotation[]
  readonly strayMarks: readonly StrayMark[]
  readonly directives: readonly Directive[]
  readonly citations: readonly Citation[]
  /** Every abbreviation that is introduced, in citations and wherever else. */
  readonly definitions: readonly AbbreviationDefinition[]
  readonly dates: readonly DateMention[]
  readonly entries: readonly Entry[]
  readonly records: readonly RecordMention[]
  /** What sentences say of the records that their notes name. */
  readonly attributions: readonly Attribution[]
  /** Where an entry names an earlier record that it answers. */
  readonly answers: readonly Answer[]
  /** Days of which an entry speaks as past. */
  readonly pastEvents: readonly PastEvent[]
  /** Persons, places, organisations and offices that are named; not those inside citations. */
  readonly names: Names
  /** What it says to have happened, and how many there were of what. */
  readonly claims: Claims
  readonly provenance: ProvenanceFacts
  readonly fingerprints: Fingerprints
}
