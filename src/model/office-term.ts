import type { Span } from './span.js'

/** A place that says that somebody held an office on some day. */
export interface OfficeTerm {
  readonly path: string
  readonly span: Span
  /** Equal for all mentions of one person in the set. */
  readonly person: string
  /** As written. */
  readonly name: string
  readonly office: string
  /** The business of the office: `foreign-affairs`. */
  readonly field: string
  readonly rank: 'head' | 'deputy'
  /** The state that it serves, as a key of its name; null if none is named. */
  readonly land: string | null
  /** First and last day that the date allows, as Julian Day Numbers. */
  readonly from: number
  readonly to: number
}
