import type { Report, Severity } from '#model/diagnostic'
import { printable } from './display.js'
import { oneLine } from './one-line.js'
import { isSilent, summaryLines } from './summary-lines.js'

const WORDS: Readonly<Record<Severity, string>> = { error: 'Error', warning: 'Warning', info: 'Info' }

/**
 * One line a diagnostic, in the form of Unix compilers: `path:3:5: message [Error/rule]`. Empty if there is nothing
 * to tell.
 */
export function unix(report: Report): string {
  if (isSilent(report)) return ''
  const lines = report.files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(diagnostic => {
      const { start, severity, rule } = diagnostic
      return `${printable(path)}:${start.line}:${start.column}: ${oneLine(diagnostic)} [${WORDS[severity]}/${rule}]`
    }),
  )
  return [...lines, '', ...summaryLines(report).map(printable)].map(line => `${line}\n`).join('')
}
