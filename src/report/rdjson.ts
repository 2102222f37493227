import type { Diagnostic, Report, Severity } from '#model/diagnostic'
import { linesOf } from '#model/lines'
import type { ReporterContext } from './reporter.js'

const SEVERITIES: Readonly<Record<Severity, string>> = { error: 'ERROR', warning: 'WARNING', info: 'INFO' }

/** A place as reviewdog counts: lines and columns from 1, columns in bytes of UTF-8. */
interface Position {
  readonly line: number
  readonly column?: number
}

interface Range {
  readonly start: Position
  readonly end: Position
}

/**
 * The JSON of reviewdog (`-f=rdjson`), with fixes as suggestions and related places. Columns there count bytes; for a file
 * whose text nobody has, places are given by their lines alone.
 */
export function rdjson(report: Report, context: ReporterContext): string {
  const diagnostics = report.files.flatMap(({ path, diagnostics }) => {
    const inFile = rangesOf(context.text(path))
    return diagnostics.map(diagnostic => ({
      message: diagnostic.message,
      location: { path, range: inFile(diagnostic) },
      severity: SEVERITIES[diagnostic.severity],
      code: { value: diagnostic.rule, ...(diagnostic.url === undefined ? {} : { url: diagnostic.url }) },
      ...suggestions(diagnostic, context.text(path)),
      ...relatedLocations(diagnostic, context),
    }))
  })
  return `${JSON.stringify({ source: { name: 'fondlint' }, diagnostics }, null, 2)}\n`
}

function suggestions({ fix }: Diagnostic, text: string | null): object {
  if (!fix || text === null) return {}
  const lines = linesOf(text)
  const range = rangesOf(text)({ start: lines.point(fix.start), end: lines.point(fix.end) })
  return { suggestions: [{ range, text: fix.text }] }
}

function relatedLocations({ related = [] }: Diagnostic, context: ReporterContext): object {
  if (related.length === 0) return {}
  return {
    relatedLocations: related.map(place => ({
      message: place.message,
      location: { path: place.path, range: rangesOf(context.text(place.path))(place) },
    })),
  }
}

function rangesOf(text: string | null): (place: Pick<Diagnostic, 'start' | 'end'>) => Range {
  const position = ({ line, column, offset }: Diagnostic['start']): Position => {
    if (text === null) return { line }
    return { line, column: new TextEncoder().encode(text.slice(offset - (column - 1), offset)).length + 1 }
  }
  return ({ start, end }) => ({ start: position(start), end: position(end) })
}
