import { type BaselineOptions, openBaseline } from '../baseline-file.js'
import { type CheckOptions, checkSet } from '../check-set.js'
import { openSession, type SessionOptions } from '../open-session.js'
import { printConfig } from '../print-config.js'
import { readSet, type SetOptions } from '../read-set.js'
import { readText } from '../read-text.js'
import { type ClashingOptions, rejectClashes } from '../reject-clashes.js'
import { type FormatOptions, reportOutputs } from '../report-outputs.js'
import { watch } from '../watch.js'
import type { ExitCode, World } from '../world.js'

export interface LintOptions
  extends SessionOptions,
    SetOptions,
    BaselineOptions,
    FormatOptions,
    CheckOptions,
    ClashingOptions {
  readonly since?: string
  readonly printConfig?: string
}

/** Checks manuscripts and writes the reports; what could not be read or written is told, and the rest goes on. */
export async function lint(paths: readonly string[], options: LintOptions, world: World): Promise<ExitCode> {
  rejectClashes(paths, options)
  const reports = reportOutputs(options)
  const asked = paths.length > 0 ? paths : ['.']
  if (options.watch && options.printConfig === undefined) return watch(asked, reports, options, world)
  const session = await openSession(options, world)
  if (options.printConfig !== undefined) return printConfig(options.printConfig, session.setup, session.plan, world)
  const baseline = openBaseline(options, world.cwd)
  const set = await session.stats.phase('reading', () => readSet(asked, options, session.setup, world, readText))
  const { code } = await checkSet(set, session, { reports, baseline }, options, world)
  return code
}
