import type { Grammars } from '#grammar/tradition'
import type { Citation } from '#model/citation'
import type { DateMention } from '#model/date'
import type { Manuscript, Passage } from '#model/manuscript'
import { type Span, shift, shiftAll } from '#model/span'
import { sourceStart } from './source-start.js'

/**
 * The dates of a manuscript in order of reading, spans absolute. A date without year leans on the last full date before
 * it, those of notes among themselves.
 */
export function extractDates(
  manuscript: Manuscript,
  citations: readonly Citation[],
  grammars: Grammars,
): DateMention[] {
  const { text } = manuscript.source
  const taken = citedPlaces(citations)
  const order = grammars.dates.orderIn(text)
  const anchors: Record<'text' | 'note', number | null> = { text: null, note: null }
  const dates: DateMention[] = []
  let next = 0
  for (const passage of manuscript.passages) {
    const { role, note } = passage
    if (role === 'furniture' || role === 'code') continue
    const span = withLabel(text, passage)
    const within: Span[] = []
    for (let source = taken[next]; source && source.start < span.end; source = taken[++next]) {
      if (source.end > span.start) within.push(shift(source, -span.start))
    }
    const stream = note === null ? 'text' : 'note'
    const context = { anchor: anchors[stream], monthFirst: false, ...(order && { order }) }
    const read = grammars.dates.read(text.slice(span.start, span.end), context, within)
    if ((role === 'cell' || role === 'item') && isYearAlone(read, span)) continue
    for (const date of read) dates.push(shiftAll(date, span.start))
    anchors[stream] = read.findLast(isFull)?.min ?? anchors[stream]
  }
  return dates
}

/** `13. IX.1774` at the beginning of a line is a day, though the format takes `13.` for the number of an item. */
function withLabel(text: string, { role, span }: Passage): Span {
  if (role !== 'item' || !/^[IVXІХ]{1,4}\.\s?\d{4}(?!\d)/.test(text.slice(span.start, span.start + 12))) return span
  const label = /(?:^|\n)\s*(\d{1,2}\.\s*)$/.exec(text.slice(Math.max(0, span.start - 12), span.start))?.[1] ?? ''
  return { start: span.start - label.length, end: span.end }
}

/** A number alone in a cell or an item counts something as likely as it is a year. */
function isYearAlone([date, other]: readonly DateMention[], { start, end }: Span): boolean {
  return (
    date !== undefined &&
    other === undefined &&
    date.precision === 'year' &&
    date.span.end - date.span.start > end - start - 3
  )
}

/** The places of shelfmarks and publications, in order: a number inside them is no date, but in the title of a record. */
export function citedPlaces(citations: readonly Citation[]): Span[] {
  return citations.flatMap(sources).sort((a, b) => a.start - b.start)
}

function sources(citation: Citation): Span[] {
  const printed = citation.publications.map(each => ({ start: sourceStart(each), end: each.span.end }))
  return [...citation.references.map(item => item.span), ...printed]
}

/** A day with its year as written: one that was itself concluded ("22 August of last year") is no ground to stand on. */
function isFull(date: DateMention): boolean {
  return date.origin === 'written' && date.precision === 'day' && date.bound === null && date.min !== null
}
