import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import type { CslItem } from './csl-item.js'
import { extraNote } from './extra.js'

/** Formats of reference managers that citation-js writes. */
export type ExchangeFormat = 'bibtex' | 'ris'

/**
 * The items in BibTeX or RIS. Letters of all scripts are kept. What citation-js drops, the shelfmark above all, stands in
 * the note with its labels, which `--bibliography` reads back.
 */
export function exchange(items: readonly CslItem[], format: ExchangeFormat): string {
  // Otherwise every letter that is not ASCII is lost, and items are labelled by author and year.
  Object.assign(plugins.config.get('@bibtex').format, { asciiOnly: false, useIdAsLabel: true, checkLabel: false })
  const written = items.map(({ custom: _, ...item }) => ({ ...item, note: extraNote(item) }))
  const text = items.length === 0 ? '' : new Cite(written).format(format).replace(/\n+$/, '')
  if (text === '') return ''
  return `${format === 'ris' ? wholeLines(text, items) : text}\n`
}

/** citation-js breaks lines in the middle of words and cuts ids, as the RIS of 2001 asks; readers of today do not. */
function wholeLines(text: string, items: readonly CslItem[]): string {
  const ids = items.map(({ id }) => id)[Symbol.iterator]()
  return text
    .replace(/\n(?![A-Z][A-Z0-9] {2}- )/g, '')
    .replace(/^ID {2}- .*$/gm, line => `ID  - ${ids.next().value ?? line.slice(6)}`)
}
