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

/** What is said of one person in one field, as one manuscript has a part in it. */
export interface OfficeTermsHere {
  /** The terms of that manuscript, in order of place. */
  readonly here: readonly OfficeTerm[]
  /** Of terms that say the same the first, in order of path and place; no more than 64. */
  readonly witnesses: readonly OfficeTerm[]
}
