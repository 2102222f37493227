import type { PublicationTradition } from '#grammar/tradition'
import type { Publication } from '#model/publication'
import { byPlace, type Span, shift } from '#model/span'
import type { Written } from '#model/value'
import { mayHoldSources } from './gate.js'
import { readStretch } from './reading.js'

/**
 * References to printed sources: books, periodicals, newspapers, editions of documents with the number of the document
 * (GOST R 7.0.5-2008, DSTU 8302:2015, Chicago Manual of Style). In prose nothing is claimed without a strong frame.
 */
export const publication: PublicationTradition = {
  id: 'publication',
  read: (text, taken) =>
    stretchesOf(text, taken).flatMap(({ span, closed }) => {
      const stretch = text.slice(span.start, span.end)
      return mayHoldSources(stretch) ? readStretch(stretch, { closed }).map(each => moved(each, span.start)) : []
    }),
}

interface Stretch {
  readonly span: Span
  /** True if a shelfmark follows, so that a title at the end may be cut off. */
  readonly closed: boolean
}

const PARAGRAPH = /\n[^\S\n]*\n/g

/** The text between what is taken, paragraph by paragraph. */
function stretchesOf(text: string, taken: readonly Span[]): Stretch[] {
  const breaks = [...text.matchAll(PARAGRAPH)].map(found => ({
    start: found.index,
    end: found.index + found[0].length,
    closed: false,
  }))
  const bounds = [...breaks, ...taken.map(span => ({ ...span, closed: true }))].sort(byPlace)
  const stretches: Stretch[] = []
  let start = 0
  for (const bound of [...bounds, { start: text.length, end: text.length, closed: false }]) {
    if (bound.start > start) stretches.push({ span: { start, end: bound.start }, closed: bound.closed })
    start = Math.max(start, bound.end)
  }
  return stretches
}

function moved(source: Publication, offset: number): Publication {
  const value = (written: Written | null) => written && { ...written, span: shift(written.span, offset) }
  return {
    ...source,
    span: shift(source.span, offset),
    author: value(source.author),
    title: value(source.title),
    container: value(source.container),
    place: value(source.place),
    publisher: value(source.publisher),
    year: value(source.year),
    volume: value(source.volume),
    number: value(source.number),
    documentNumber: value(source.documentNumber),
    pages: value(source.pages),
  }
}
