import type { Entry } from '#model/entry'
import { contains, hull, type Span, shiftAll } from '#model/span'
import type { Apparatus } from './apparatus.js'
import { readClosing } from './closing.js'
import { readDateline } from './dateline.js'
import { datingsOf } from './datings.js'
import { readFileLine } from './file-line.js'
import { excerptIn, type HeadBlock, undatedIn } from './head-block.js'
import type { Heading } from './heading.js'
import type { Layout } from './layout.js'
import { isIntroduced, isUnreadLegend, lastLegend, withArchiveLine } from './legend.js'
import { readRemarks, remarksStart } from './remarks.js'
import { isLabelAlone } from './requisites.js'
import type { Unit } from './unit.js'

/** A stretch of units that one heading governs. */
export interface Section {
  readonly heading: Heading
  readonly block: HeadBlock
  /** Index after its last unit. */
  readonly end: number
}

/** `Source:` and the like before a shelfmark in a note. */
const LONGEST_INTRODUCTION = 12

/** Makes an entry of a section. */
export function readEntry(layout: Layout, { heading, block, end }: Section): Entry {
  const { text, units, legends, apparatus } = layout
  const { reading } = heading
  const start = units[block.next]?.span.start ?? heading.span.end
  const above = fileAbove(layout, heading)
  const headLegend = block.legend ?? above?.shelfmark ?? null
  const last = lastLegend(legends.slice(block.next, end))
  const read = last && !isLabelAlone({ text: text.slice(last.span.start, last.span.end) }) ? last : null
  const legend = read
    ? withArchiveLine(units, block.next, read)
    : headLegend
      ? null
      : unreadLegend(units, block.next, end)
  const note = legend || headLegend ? null : legendNote(layout, { start: heading.span.start, end: start })
  const authors = reading?.authors ?? []
  const stop = legend ? block.next + legend.first : end
  const textStop = remarksStart(units, block.next, stop)
  const closing = readClosing(
    text,
    units,
    block.next,
    textStop,
    textStop === stop ? (legend?.span ?? null) : null,
    authors,
  )
  const before = dateBefore(units[heading.first - 1], block.date ?? closing.date)
  const mark = excerptIn(units[block.next])
  const body = bodyOf(units.slice(block.next, closing.textEnd), closing.remainder, mark)
  const first =
    before?.start ??
    above?.shelfmark.start ??
    Math.min(units[heading.first]?.span.start ?? heading.span.start, heading.number?.span.start ?? heading.span.start)
  const until = legend?.span.end ?? Math.max(heading.span.end, closing.signature?.span.end ?? 0, body.at(-1)?.end ?? 0)
  const own = block.date ?? closing.date ?? before?.date ?? null
  return {
    span: withNotes(apparatus, { start: first, end: until }, units[end]?.span.start ?? text.length),
    heading: heading.span,
    number: heading.number,
    kind: reading?.kind ?? above?.kind ?? block.kind,
    authors,
    addressees: reading?.addressees ?? [],
    subject: reading?.subject ?? null,
    date: own,
    place: block.place ?? reading?.place ?? closing.place ?? before?.place ?? null,
    excerpt: reading?.excerpt ?? block.excerpt ?? mark,
    body,
    signature: closing.signature,
    legend: legend?.span ?? headLegend ?? note,
    datings: datingsOf(layout, {
      heading: heading.date,
      dateline: block.dateline ?? before?.date ?? null,
      closing: closing.transit ? null : closing.date,
      head: { start: heading.span.start, end: start },
      legend: legend?.span ?? null,
      reading,
    }),
    undated: own === null ? (block.undated ?? undatedIn(units[heading.first])) : null,
    remarks: readRemarks(units, closing.textEnd, end),
  }
}

/** The line with the number of the file over a heading, and the kind that it names. */
function fileAbove({ units, records }: Layout, heading: Heading) {
  const unit = units[heading.first - 1]
  const line = unit ? readFileLine(unit) : null
  if (!line) return null
  const kind = line.kind && records.read(line.kind.word, [])?.kind
  return { shelfmark: line.shelfmark, kind: kind && line.kind ? shiftAll(kind, line.kind.start) : null }
}

/** The last line, if it looks like a source that nobody could read. */
function unreadLegend(units: readonly Unit[], from: number, end: number) {
  const unit = units[end - 1]
  if (!unit || end - 1 <= from || !isUnreadLegend(unit)) return null
  return { first: end - 1 - from, last: end - 1 - from, span: unit.span }
}

/** The note that a marker in the heading points to, if it begins with a source. */
function legendNote({ text, apparatus }: Layout, head: Span): Span | null {
  for (const { note } of apparatus.markersIn(head)) {
    const body = note === null ? null : apparatus.noteSpan(note)
    if (body && isIntroduced(text.slice(body.start, body.start + LONGEST_INTRODUCTION + 8))) return body
    const citation = note === null ? null : apparatus.citationOf(note)
    const source = citation?.references[0] ?? citation?.publications[0]
    if (citation && source && source.span.start - citation.span.start < LONGEST_INTRODUCTION) return citation.span
  }
  return null
}

/** The passages of the text; lines of one passage are one. */
function bodyOf(units: readonly Unit[], remainder: Span | null, mark: Span | null): Span[] {
  const spans: Span[] = []
  let passage = -1
  for (const unit of units) {
    const last = spans.at(-1)
    if (last && unit.passage === passage) spans[spans.length - 1] = hull(last, unit.span)
    else spans.push(unit.span)
    passage = unit.passage
  }
  const first = spans[0]
  if (first && mark && mark.start === first.start)
    spans[0] = { start: Math.min(mark.end + 1, first.end), end: first.end }
  if (remainder) spans.push(remainder)
  return spans.filter(span => span.start < span.end)
}

/** A dateline over the heading, for an entry that has no other date. */
function dateBefore(unit: Unit | undefined, known: number | null) {
  const dateline = known === null && unit ? readDateline(unit) : null
  return dateline && unit ? { ...dateline, start: unit.span.start } : null
}

/** Takes in the notes that stand after the legend and before the next entry, if all their markers stand in this one. */
function withNotes(apparatus: Apparatus, span: Span, limit: number): Span {
  let { end } = span
  for (const { index, item } of apparatus.notesIn({ start: span.end, end: limit })) {
    const markers = apparatus.markersOf(index)
    if (markers.length > 0 && markers.every(marker => contains(span, marker.span))) end = Math.max(end, item.span.end)
  }
  return { start: span.start, end }
}
