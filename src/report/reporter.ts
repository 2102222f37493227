import type { Report, Severity } from '#model/diagnostic'

/** A rule as a reader of a report wants it introduced. */
export interface RuleInfo {
  readonly id: string
  /** What the rule wants, one sentence. */
  readonly summary: string
  /** The severity that it has when nobody chose another. */
  readonly severity: Severity
  /** Where its page can be read, or null if there is no such place. */
  readonly url: string | null
}

/** A record of the checked manuscripts on the day or days that it bears, for a timeline. */
export interface DatedRecord {
  /** As the manuscript words it: "Telegram from Legran to Chicherin". */
  readonly title: string
  /** As the manuscript words it: "not later than 4 March 1921". */
  readonly date: string
  /** Julian Day Numbers of the first and last day that the wording allows. */
  readonly min: number
  readonly max: number
  readonly path: string
  readonly line: number
}

/** What a reporter may know besides the report. */
export interface ReporterContext {
  /** The text of a file as it was checked, or null if nobody has it; for showing places. */
  text(path: string): string | null
  /** Whether the reader shows ANSI colours. */
  readonly color: boolean
  /** Columns that the reader shows on one line. */
  readonly width: number
  /** Version of fondlint. */
  readonly version: string
  /** The rules that ran, in order of their ids. */
  readonly rules: readonly RuleInfo[]
  /** The dated records of the manuscripts in order of date; gathered only when asked for. */
  timeline(): readonly DatedRecord[]
}

/** A report as text, ready to be written: ends with a line end unless it is empty. Pure. */
export type Reporter = (report: Report, context: ReporterContext) => string
