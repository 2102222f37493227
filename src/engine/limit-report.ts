import type { Diagnostic, FileReport, Report } from '#model/diagnostic'
import { firstIndex } from '#model/first-index'
import type { Span } from '#model/span'
import { summarise } from './summarise.js'

/** The changed places of a manuscript in order, or `all` if it is new. */
export type Changes = ReadonlyMap<string, 'all' | readonly Span[]>

/**
 * Leaves in a report what touches a changed place itself, or has a related place that does: a change in one manuscript may
 * contradict another one that nobody touched. A finding that ends where a change begins touches it.
 */
export function limitReport(report: Report, changes: Changes): Report {
  const touches = (path: string, { start, end }: Pick<Diagnostic, 'start' | 'end'>) => {
    const changed = changes.get(path) ?? []
    return changed === 'all' || isTouched(changed, { start: start.offset, end: end.offset })
  }
  const isMeant = (path: string, diagnostic: Diagnostic) =>
    touches(path, diagnostic) || (diagnostic.related ?? []).some(place => touches(place.path, place))
  const files = report.files.map(({ path, diagnostics, setAside = [] }): FileReport => {
    const aside = setAside.filter(({ diagnostic }) => isMeant(path, diagnostic))
    return {
      path,
      diagnostics: diagnostics.filter(each => isMeant(path, each)),
      ...(aside.length > 0 ? { setAside: aside } : {}),
    }
  })
  return summarise(files, report.crashes, report.summary.notChecked ?? [])
}

/** `changed` is in order of place and free of overlaps. */
function isTouched(changed: readonly Span[], { start, end }: Span): boolean {
  const found = changed[firstIndex(changed, span => span.end >= start)]
  return found !== undefined && found.start <= end
}
