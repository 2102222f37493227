import type { Report, Severity } from '#model/diagnostic'
import type { ExitCode } from './world.js'

/** The least severity that fails a run. */
export type FailOn = Severity | 'never'

export interface Limits {
  readonly failOn: FailOn
  /** More warnings than this fail a run; null for any number. */
  readonly maxWarnings: number | null
}

/** 2 if a rule crashed, 1 if the report goes over the limits, else 0. With `never` no finding fails a run. */
export function exitCode({ summary, crashes }: Report, { failOn, maxWarnings }: Limits): ExitCode {
  if (crashes.length > 0) return 2
  if (failOn === 'never') return 0
  const { errors, warnings, infos } = summary
  const failing = { error: errors, warning: errors + warnings, info: errors + warnings + infos }[failOn]
  return failing > 0 || isOver(warnings, maxWarnings) ? 1 : 0
}

/** True if there are more warnings than allowed. */
export function isOver(warnings: number, maxWarnings: number | null): boolean {
  return maxWarnings !== null && warnings > maxWarnings
}
