import type { Diagnostic, Report, Severity } from '#model/diagnostic'
import { summaryLines } from './summary-lines.js'

const MARKS: Readonly<Record<Severity, string>> = { error: '❌ error', warning: '⚠️ warning', info: 'ℹ️ info' }

/** Markdown for a job summary or a comment: the summary, then a list of problems for each file. */
export function markdown(report: Report): string {
  const [headline = '', ...rest] = summaryLines(report)
  const files = report.files
    .filter(({ diagnostics }) => diagnostics.length > 0)
    .flatMap(({ path, diagnostics }) => ['', `### ${escaped(path)}`, '', ...diagnostics.flatMap(item)])
  return [`**fondlint:** ${escaped(headline)}`, ...rest.flatMap(line => ['', escaped(line)]), ...files]
    .map(line => `${line}\n`)
    .join('')
}

function item({ rule, severity, message, start, related = [], url }: Diagnostic): string[] {
  const name = url === undefined ? `\`${rule}\`` : `[\`${rule}\`](${url})`
  return [
    `- ${MARKS[severity]} **${start.line}:${start.column}** ${escaped(message)} (${name})`,
    ...related.map(
      place => `  - ${escaped(place.path)}:${place.start.line}:${place.start.column} ${escaped(place.message)}`,
    ),
  ]
}

/**
 * Escapes what CommonMark, GitHub or GitLab would read as markup, a mention or a reference, and sets the text on one line.
 * What a message quotes between backticks stays so.
 */
function escaped(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .split(/(`[^`]+`)/)
    .map((piece, index) => (index % 2 === 1 ? piece : piece.replace(/[\\`*_{}[\]<>#|~@$!]/g, '\\$&')))
    .join('')
}
