import { resolve } from 'node:path'
import { readCitation } from '#index'
import type { Bibliography } from '#model/bibliography'
import { UsageError } from '#model/usage-error'
import { readNeeded } from './read-text.js'
import { shownPath } from './shown-path.js'

/** `--bibliography FILE`. */
export interface BibliographyOptions {
  readonly bibliography?: string
}

/**
 * Reads the bibliography that comes with the manuscripts, or null if none is named. Throws a UsageError for a file that
 * cannot be read or is no bibliography. What reads BibTeX is loaded only for this.
 */
export async function openBibliography(
  { bibliography }: BibliographyOptions,
  cwd: string,
): Promise<Bibliography | null> {
  if (bibliography === undefined) return null
  const path = shownPath(resolve(cwd, bibliography), cwd)
  const text = readNeeded(resolve(cwd, bibliography), path)
  const { readBibliography } = await import('#export/read-bibliography')
  const { listedSources } = await import('#export/listed-sources')
  try {
    return { path, sources: listedSources(readBibliography(text), readCitation) }
  } catch {
    throw new UsageError(`${path}: is no bibliography in CSL-JSON, BibTeX or RIS`)
  }
}
