import type { Party } from './entry.js'
import type { Span } from './span.js'
import type { Term, Written } from './value.js'

/** Words by which a record points back to an earlier one: "In reply to your telegram of 23 November". */
export interface AnswerReading {
  /** From the word that leads to it, `In reply to` or `your`, to the date or number. */
  readonly span: Span
  /** Kind of the earlier record, or null. */
  readonly kind: Term | null
  /** True for `your`: the earlier record was written by those to whom this one is sent. */
  readonly yours: boolean
  /** Who is said to have written the earlier record. */
  readonly authors: readonly Party[]
  /** Number of the earlier record, `129` of `Your No. 129`. */
  readonly number: Written | null
  /** Place of its date, or null. */
  readonly date: Span | null
}

/** The same in a manuscript. */
export interface Answer extends Omit<AnswerReading, 'date'> {
  /** Index into `facts.entries` of the record that answers. */
  readonly entry: number
  /** Index into `facts.dates`, or null. */
  readonly date: number | null
}
