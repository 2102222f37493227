import type { Diagnostic, Fix, NotChecked, Point, Report, Severity } from '#model/diagnostic'
import type { ReporterContext } from '#report/reporter'

/** A place: the first occurrence of `at` in the file. */
export interface PlaceSketch {
  readonly path: string
  readonly at: string
  readonly message: string
}

export interface DiagnosticSketch extends PlaceSketch {
  readonly rule: string
  readonly severity: Severity
  readonly related?: readonly PlaceSketch[]
  readonly fix?: Fix
  readonly url?: string
}

type Files = Readonly<Record<string, string>>

/** A report on files, with diagnostics where their words stand. */
export function reportOf(
  files: Files,
  sketches: readonly DiagnosticSketch[],
  notChecked: readonly NotChecked[] = [],
): Report {
  const count = (severity: Severity) => sketches.filter(sketch => sketch.severity === severity).length
  return {
    files: Object.keys(files)
      .sort()
      .map(path => ({
        path,
        diagnostics: sketches.filter(sketch => sketch.path === path).map(sketch => diagnosticOf(files, sketch)),
      })),
    summary: {
      files: Object.keys(files).length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed: 0,
      baselined: 0,
      ...(notChecked.length > 0 ? { notChecked } : {}),
    },
    crashes: [],
  }
}

/** A reader without colours who has the files. */
export function readerOf(files: Files, width = 80): ReporterContext {
  return {
    text: path => files[path] ?? null,
    color: false,
    width,
    version: '1.2.3',
    rules: [
      { id: 'citation/sheet-form', summary: 'Require sheets as <usual>', severity: 'info', url: null },
      {
        id: 'conflict/shelfmark',
        summary: 'Require one',
        severity: 'error',
        url: 'https://example.org/conflict/shelfmark',
      },
    ],
    timeline: () => [],
  }
}

function diagnosticOf(files: Files, { path, at, related, ...rest }: DiagnosticSketch): Diagnostic {
  return {
    // Deliberately in another order than the published one.
    fingerprint: '00c0ffee',
    ...rest,
    ...placeOf(files, path, at),
    ...(related
      ? {
          related: related.map(each => ({
            message: each.message,
            path: each.path,
            ...placeOf(files, each.path, each.at),
          })),
        }
      : {}),
  }
}

function placeOf(files: Files, path: string, at: string): { start: Point; end: Point } {
  const text = files[path] ?? ''
  const start = text.indexOf(at)
  if (start < 0) throw new Error(`"${at}" does not stand in ${path}`)
  return { end: pointAt(text, start + at.length), start: pointAt(text, start) }
}

function pointAt(text: string, offset: number): Point {
  const lines = text.slice(0, offset).split(/\r\n|\n|\r/)
  return { offset, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}
