import type { Report, Severity } from '#model/diagnostic'
import { hashText } from '#model/hash'
import { oneLine } from './one-line.js'

/** How grave GitLab takes a problem to be; `blocker` and `critical` are for what breaks. */
const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'major', warning: 'minor', info: 'info' }

/** The Code Quality report of GitLab: a JSON list, each problem with a fingerprint that no other has. */
export function gitlab(report: Report): string {
  const problems = report.files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(diagnostic => ({
      description: oneLine(diagnostic),
      check_name: diagnostic.rule,
      // GitLab asks for one across all files, and takes two that are equal for one problem.
      fingerprint: hashText(`${path}\u0000${diagnostic.fingerprint}`),
      severity: SEVERITIES[diagnostic.severity],
      location: { path, lines: { begin: diagnostic.start.line, end: diagnostic.end.line } },
    })),
  )
  return `${JSON.stringify(problems, null, 2)}\n`
}
