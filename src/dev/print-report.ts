import type { Diagnostic, FileReport, Point, RelatedPlace } from '#model/diagnostic'

/**
 * A report as lines for a reviewer: `3:7-3:24 message`, indented lines for related places and fixes, a file name in front
 * of each place if there are several files. `rule` puts the rule's id behind the place.
 */
export function printReport(files: readonly FileReport[], { rule }: { readonly rule: boolean }): string {
  const several = files.length > 1
  return files
    .flatMap(({ path, diagnostics }) => diagnostics.map(each => printDiagnostic(each, several ? `${path}:` : '', rule)))
    .join('\n')
}

function printDiagnostic(diagnostic: Diagnostic, prefix: string, rule: boolean): string {
  const { severity, message, related = [], fix } = diagnostic
  const head = rule ? `${severity} ${diagnostic.rule} ` : ''
  return [
    `${prefix}${range(diagnostic)} ${head}${message}`,
    ...related.map(place => `  ${prefix === '' ? '' : `${place.path}:`}${range(place)} ${place.message}`),
    ...(fix ? [`  fix: ${JSON.stringify(fix.text)}`] : []),
  ].join('\n')
}

function range({ start, end }: Diagnostic | RelatedPlace): string {
  return `${point(start)}-${point(end)}`
}

function point({ line, column }: Point): string {
  return `${line}:${column}`
}
