import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import '@citation-js/plugin-ris'
import type { CslItem } from './csl-item.js'
import { readExtraNote } from './extra.js'

/**
 * The items of a bibliography in CSL-JSON (that of Zotero too), BibTeX, BibLaTeX or RIS. What {@link extraNote} put into a
 * note goes back into its fields. Throws an Error if the text is none of them.
 */
export function readBibliography(text: string): CslItem[] {
  const items = new Cite(text).data.map(({ _graph, 'citation-key': _key, ...item }) => item)
  // Any JSON passes for an item.
  if (!items.some(item => TELLING.some(field => field in item))) throw new Error('No item of a bibliography')
  return items.map(item => restored(item as unknown as CslItem))
}

/** A source has one of these, or nobody could find it. */
const TELLING = ['title', 'archive', 'archive_location', 'call-number', 'container-title', 'note']

function restored({ note, ...item }: CslItem): CslItem {
  const extra = note === undefined ? {} : readExtraNote(note)
  return Object.keys(extra).length > 0 || note === undefined ? { ...item, ...extra } : { ...item, note }
}
