import type { Crash, FileReport, NotChecked, Report, SetAside, Severity } from '#model/diagnostic'

/** Adds the counts to what was found. */
export function summarise(
  files: readonly FileReport[],
  crashes: readonly Crash[],
  notChecked: readonly NotChecked[],
): Report {
  const aside = (by: SetAside['by']) =>
    files.reduce((sum, { setAside = [] }) => sum + setAside.filter(each => each.by === by).length, 0)
  const count = (severity: Severity) =>
    files.reduce((sum, { diagnostics }) => sum + diagnostics.filter(each => each.severity === severity).length, 0)
  return {
    files,
    summary: {
      files: files.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed: aside('directive'),
      baselined: aside('baseline'),
      ...(notChecked.length > 0 ? { notChecked } : {}),
    },
    crashes,
  }
}
