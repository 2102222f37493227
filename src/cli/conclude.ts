import type { Report } from '#model/diagnostic'
import { counted } from '#report/counted'
import { printable } from '#report/display'
import { exitCode, type FailOn, isOver } from './exit-code.js'
import { type Trouble, troubleLine } from './trouble.js'
import type { ExitCode, World } from './world.js'

/** `--fail-on` and `--max-warnings`. */
export interface LimitOptions {
  readonly failOn: FailOn
  readonly maxWarnings?: number
}

/** Tells on standard error what went wrong and what to know besides, and gives the exit code. */
export async function conclude(
  report: Report,
  troubles: readonly Trouble[],
  notes: readonly Trouble[],
  options: LimitOptions,
  world: World,
): Promise<ExitCode> {
  const crashes = report.crashes.map(
    ({ rule, path, error }) => `fondlint: rule ${rule} crashed on ${printable(path)}: ${error}\n`,
  )
  const { warnings } = report.summary
  const maxWarnings = options.maxWarnings ?? null
  const over = isOver(warnings, maxWarnings)
    ? [`fondlint: ${counted(warnings, 'warning')}, and --max-warnings allows ${maxWarnings}\n`]
    : []
  await world.stderr.write([...troubles.map(troubleLine), ...crashes, ...notes.map(troubleLine), ...over].join(''))
  return troubles.length > 0 ? 2 : exitCode(report, { failOn: options.failOn, maxWarnings })
}
