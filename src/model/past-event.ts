import type { Span } from './span.js'
import type { Written } from './value.js'

/** A day of which the words of a record say that something happened or was written then. */
export interface PastEvent {
  /** Index into `facts.entries`. */
  readonly entry: number
  /** Index into `facts.dates`. */
  readonly date: number
  /** The verb in the past tense, or the name of the paper that bears the date. */
  readonly word: Written
  /** The word with the date. */
  readonly span: Span
}
