import type { Diagnostic, Report, Severity } from '#model/diagnostic'
import { printable } from './display.js'
import { oneLine } from './one-line.js'
import { isSilent, summaryLines } from './summary-lines.js'

const WORDS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' }

/**
 * One line a diagnostic, in the form that editors know as `eslint-compact`:
 * `path: line 3, col 5, Error - message (rule)`. Empty if there is nothing to tell.
 */
export function compact(report: Report): string {
  if (isSilent(report)) return ''
  const lines = report.files.flatMap(file => file.diagnostics.map(diagnostic => compactLine(file.path, diagnostic)))
  return [...lines, '', ...summaryLines(report).map(printable)].map(line => `${line}\n`).join('')
}

/** One diagnostic as a line of the compact format, without line end. */
export function compactLine(path: string, diagnostic: Diagnostic): string {
  const { start, severity, rule } = diagnostic
  const place = `${printable(path)}: line ${start.line}, col ${start.column}`
  return `${place}, ${WORDS[severity]} - ${oneLine(diagnostic)} (${rule})`
}
