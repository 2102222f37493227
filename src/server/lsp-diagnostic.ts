import { DiagnosticSeverity, type Diagnostic as LspDiagnostic, type Range } from 'vscode-languageserver/node'
import type { Diagnostic, Point, Severity } from '#model/diagnostic'

/** How a diagnostic is to be worded for one editor. */
export interface Wording {
  /** The URI of a path as reports show it. */
  uriOf(path: string): string
  /** False for an editor that cannot show related places; they are then told in the message. */
  readonly showsRelated: boolean
}

const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** A diagnostic as the Language Server Protocol has it: lines and UTF-16 columns from 0. */
export function lspDiagnostic(diagnostic: Diagnostic, { uriOf, showsRelated }: Wording): LspDiagnostic {
  const { rule, severity, message, related = [], url } = diagnostic
  const told = showsRelated ? [] : related.map(({ path, start, message }) => `\n${path}:${start.line}: ${message}`)
  const shown = showsRelated
    ? related.map(place => ({
        location: { uri: uriOf(place.path), range: rangeOf(place) },
        message: place.message,
      }))
    : []
  return {
    range: rangeOf(diagnostic),
    severity: SEVERITIES[severity],
    code: rule,
    ...(url === undefined ? {} : { codeDescription: { href: url } }),
    source: 'fondlint',
    message: [message, ...told].join(''),
    ...(shown.length > 0 ? { relatedInformation: shown } : {}),
  }
}

/** The range between two points. */
export function rangeOf({ start, end }: { readonly start: Point; readonly end: Point }): Range {
  return {
    start: { line: start.line - 1, character: start.column - 1 },
    end: { line: end.line - 1, character: end.column - 1 },
  }
}
