import { type Diagnostic, type Report, SEVERITIES, type Severity } from '#model/diagnostic'
import { compactLine } from './compact.js'
import { counted } from './counted.js'
import { printable } from './display.js'
import { summaryLines } from './summary-lines.js'

/** GitHub shows no more annotations of one severity for one step. */
const SHOWN = 10

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

interface Placed {
  readonly path: string
  readonly diagnostic: Diagnostic
}

/**
 * Annotations for a GitHub workflow, errors first. What GitHub would not show follows as plain lines of the log, then
 * the summary.
 */
export function github(report: Report): string {
  const all = report.files.flatMap(({ path, diagnostics }) => diagnostics.map(diagnostic => ({ path, diagnostic })))
  const bySeverity = SEVERITIES.map(severity => all.filter(each => each.diagnostic.severity === severity))
  const shown = bySeverity.flatMap(group => group.slice(0, SHOWN))
  const rest = bySeverity.flatMap(group => group.slice(SHOWN))
  const lines = [
    ...shown.map(annotation),
    ...(rest.length === 0 ? [] : [`${counted(rest.length, 'more problem')} without annotation:`]),
    ...rest.map(({ path, diagnostic }) => `- ${compactLine(path, diagnostic)}`),
    ...summaryLines(report).map(printable),
  ]
  return lines.map(line => `${line}\n`).join('')
}

function annotation({ path, diagnostic }: Placed): string {
  const { rule, severity, message, start, end, related = [] } = diagnostic
  const properties = [
    `file=${property(path)}`,
    `line=${start.line}`,
    `endLine=${end.line}`,
    // GitHub refuses columns when a place runs over several lines.
    ...(start.line === end.line ? [`col=${start.column}`, `endColumn=${end.column}`] : []),
    `title=${property(rule)}`,
  ]
  const places = related.map(place => `${place.path}:${place.start.line}:${place.start.column} ${place.message}`)
  return `::${COMMANDS[severity]} ${properties.join(',')}::${data([message, ...places].join('\n'))}`
}

/** Escapes as the workflow runner of GitHub unescapes: the text of a command. */
function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

/** The same for a property, which ends at a comma or colon. */
function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
