import type { Report } from '#model/diagnostic'
import { oneLine } from './one-line.js'
import { element, xmlDocument } from './xml.js'

/** The XML of Checkstyle 4.3, which many services read; related places stand in the message. */
export function checkstyle(report: Report): string {
  const files = report.files.map(({ path, diagnostics }) =>
    element(
      'file',
      { name: path },
      diagnostics.map(diagnostic =>
        element('error', {
          line: diagnostic.start.line,
          column: diagnostic.start.column,
          severity: diagnostic.severity,
          message: oneLine(diagnostic),
          source: `fondlint.${diagnostic.rule}`,
        }),
      ),
    ),
  )
  return xmlDocument(element('checkstyle', { version: '4.3' }, files))
}
