import { factsJson } from '#report/facts-json'
import type { ExitCode, World } from '../world.js'
import { type ExportOptions, exportFacts } from './export-facts.js'

/** Writes everything that was read from the files as one JSON object. */
export function facts(paths: readonly string[], options: ExportOptions, world: World): Promise<ExitCode> {
  return exportFacts(paths, options, world, { version: 1 }, factsJson)
}
