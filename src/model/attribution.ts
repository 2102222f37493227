import type { RecordDescription } from './entry.js'
import type { Span } from './span.js'

/** What a sentence says of the record that its note names: `On 26 November B. Legran reported to G. Chicherin`. */
export interface Attribution extends RecordDescription {
  readonly span: Span
  /** Index of the note. */
  readonly note: number
  /** False if the marker stands in a later sentence, and no kind is named: another message may be meant. */
  readonly isCertain: boolean
}
