import type { Crash, FileReport, NotChecked, Report, Severity } from '#model/diagnostic'

/** Adds the counts to what was found. */
export function summarise(
  files: readonly FileReport[],
  crashes: readonly Crash[],
  notChecked: readonly NotChecked[],
): Report {
  const count = (severity: Severity) =>
    files.reduce((sum, { diagnostics }) => sum + diagnostics.filter(each => each.severity === severity).length, 0)
  return {
    files,
    summary: {
      files: files.length,
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      suppressed: 0,
      baselined: 0,
      ...(notChecked.length > 0 ? { notChecked } : {}),
    },
    crashes,
  }
}
