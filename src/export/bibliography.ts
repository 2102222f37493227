import type { Authority } from '#model/authority'
import type { CorpusIndex } from '#model/corpus-index'
import { cslItems } from './csl-items.js'
import { exchange } from './exchange.js'
import type { BibliographyFormat } from './formats.js'
import { formatted } from './formatted.js'
import { gatherSources } from './gather-sources.js'

/** How a bibliography for people looks; formats for programs take no notice of it. */
export interface BibliographyLook {
  /** A style of the Citation Style Language, as XML. */
  readonly style: string
  /** Such as `ru-RU`. */
  readonly locale: string
  /** The terms of the locale as XML (CSL 1.0.2), or null for a locale that citation-js brings with it. */
  readonly localeFile: string | null
}

/**
 * The bibliography of all that the manuscripts of an index cite, each source once; ends with a line end unless there is
 * nothing in it. Nothing is lost in the formats for programs: what they have no field for stands in `custom` (CSL-JSON)
 * or, labelled, in the note.
 */
export function bibliography(
  index: CorpusIndex,
  authority: Authority,
  format: BibliographyFormat,
  look: BibliographyLook,
): string {
  const sources = gatherSources(index)
  const items = cslItems(sources, authority)
  if (format === 'csl-json') return `${JSON.stringify(items, null, 2)}\n`
  if (format === 'bibtex' || format === 'ris') return exchange(items, format)
  return formatted(sources, items, { as: format, ...look, authority })
}
