import type { Report } from '#model/diagnostic'
import { diagnosticJson, summaryJson } from './diagnostic-json.js'

/** One JSON object, version 1. Files without diagnostics are counted in the summary and not listed. */
export function json(report: Report): string {
  const files = report.files
    .filter(file => file.diagnostics.length > 0)
    .map(({ path, diagnostics }) => ({ path, diagnostics: diagnostics.map(diagnosticJson) }))
  return `${JSON.stringify({ version: 1, files, summary: summaryJson(report.summary) }, null, 2)}\n`
}
