import { placedCitationJson } from '#report/citation-json'
import type { ExitCode, World } from '../world.js'
import { type ExportOptions, exportFacts } from './export-facts.js'

/** Writes every citation in the files as one JSON object, with offsets into the file. */
export function citations(paths: readonly string[], options: ExportOptions, world: World): Promise<ExitCode> {
  return exportFacts(paths, options, world, {}, ({ path, citations }) => ({
    path,
    citations: citations.map(placedCitationJson),
  }))
}
