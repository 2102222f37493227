import type { Span } from './span.js'

export const SEVERITIES = ['error', 'warning', 'info'] as const

export type Severity = (typeof SEVERITIES)[number]

/** The milder of two. */
export function milder(a: Severity, b: Severity): Severity {
  return SEVERITIES.indexOf(a) > SEVERITIES.indexOf(b) ? a : b
}

/** Line and column count from 1, the offset from 0; columns and offsets in UTF-16 code units of the file as given. */
export interface Point {
  readonly line: number
  readonly column: number
  readonly offset: number
}

/** Another place that a diagnostic speaks of. */
export interface RelatedPlace {
  readonly path: string
  readonly start: Point
  readonly end: Point
  readonly message: string
}

/** Replace `start` to `end` (offsets, half-open) by `text`. */
export interface Fix {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** What a user sees. */
export interface Diagnostic {
  /** `category/problem`. */
  readonly rule: string
  readonly severity: Severity
  readonly message: string
  readonly start: Point
  readonly end: Point
  readonly related?: readonly RelatedPlace[]
  readonly fix?: Fix
  readonly url?: string
  /** Stays the same when the file is edited elsewhere. */
  readonly fingerprint: string
}

/** Something that a rule could not judge. A silent miss must not look like a pass. */
export interface NotChecked {
  readonly rule: string
  readonly reason: string
  readonly count: number
}

/** A diagnostic that is counted but not listed. */
export interface SetAside {
  readonly diagnostic: Diagnostic
  /** Put aside by a comment in the manuscript, or because it stands in the baseline. */
  readonly by: 'directive' | 'baseline'
  /** What the comment gives as its reason; null for the baseline. */
  readonly reason: string | null
}

export interface FileReport {
  readonly path: string
  readonly diagnostics: readonly Diagnostic[]
  /** In order of place; absent if there is none. */
  readonly setAside?: readonly SetAside[]
}

export interface Summary {
  readonly files: number
  readonly errors: number
  readonly warnings: number
  readonly infos: number
  readonly suppressed: number
  readonly baselined: number
  /** Findings that are gone because they were fixed; absent where nothing was to be fixed. */
  readonly fixed?: number
  readonly notChecked?: readonly NotChecked[]
}

/** The outcome of a run: every file of the set in order of path, also those without diagnostics. */
export interface Report {
  readonly files: readonly FileReport[]
  readonly summary: Summary
  /** Rules that threw: our own bug, exit code 2; the rest of the report stands. */
  readonly crashes: readonly Crash[]
}

export interface Crash {
  readonly rule: string
  readonly path: string
  readonly error: string
}

/** A place inside a finding's own manuscript or, with `path`, in another one. */
export interface FindingPlace {
  readonly path?: string
  readonly span: Span
  readonly message: string
}

/** What a rule yields, its text rendered. */
export interface Finding {
  readonly span: Span
  readonly message: string
  readonly related: readonly FindingPlace[]
  readonly fix: { readonly span: Span; readonly text: string } | null
  /** Absent: that of the rule. */
  readonly severity?: Severity
}
