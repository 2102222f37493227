import type { Report } from '#model/diagnostic'
import { diagnosticJson, summaryJson } from './diagnostic-json.js'

/**
 * One JSON object a line: each diagnostic with its `path` first, in the order of the report, and `{ "summary": ... }` on
 * the last line, so that a run without diagnostics can be told from a run that never ended.
 */
export function jsonl(report: Report): string {
  const diagnostics = report.files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(diagnostic => ({ path, ...diagnosticJson(diagnostic) })),
  )
  return [...diagnostics, { summary: summaryJson(report.summary) }].map(row => `${JSON.stringify(row)}\n`).join('')
}
