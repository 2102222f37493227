import type { Report } from '#model/diagnostic'

/** What a reporter may know besides the report. */
export interface ReporterContext {
  /** The text of a file as it was checked, or null if nobody has it; for showing places. */
  text(path: string): string | null
  /** Whether the reader shows ANSI colours. */
  readonly color: boolean
  /** Columns that the reader shows on one line. */
  readonly width: number
}

/** A report as text, ready to be written: ends with a line end unless it is empty. Pure. */
export type Reporter = (report: Report, context: ReporterContext) => string
