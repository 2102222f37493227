import type { Citation } from '#model/citation'
import type { Entry, Party } from '#model/entry'
import type { Manuscript } from '#model/manuscript'
import { contains, hull, type Span } from '#model/span'
import type { Written } from '#model/value'
import { readDateline } from './dateline.js'
import { excerptIn, type HeadBlock } from './head-block.js'
import type { Heading } from './heading.js'
import { isUnreadLegend, type LegendCandidate, lastLegend } from './legend.js'
import { isCopiesLine, isPostscript, isSignatureLine, isSignedBy, signatureBefore } from './signature.js'
import type { Unit } from './unit.js'

/** A stretch of units that one heading governs. */
export interface Section {
  readonly heading: Heading
  readonly block: HeadBlock
  /** Index after its last unit. */
  readonly end: number
}

/** The end of an entry: its own words stop at `textEnd`, an index of units. */
interface Closing {
  readonly textEnd: number
  readonly signature: Written | null
  /** Words of the source on the line of the legend, before signature and legend. */
  readonly remainder: Span | null
  readonly date: number | null
  readonly place: Written | null
}

/** `Source:` and the like before a shelfmark in a note. */
const LONGEST_INTRODUCTION = 12
/** So many lines before the legend may be signature, date and copies. */
const MOST_CLOSING_LINES = 6

/** Makes an entry of a section. */
export function readEntry(
  manuscript: Manuscript,
  units: readonly Unit[],
  legends: readonly (LegendCandidate | null)[],
  citations: readonly Citation[],
  { heading, block, end }: Section,
): Entry {
  const { text } = manuscript.source
  const reading = heading.reading
  const legend = lastLegend(legends.slice(block.next, end)) ?? unreadLegend(units, block.next, end)
  const stop = legend ? block.next + legend.first : end
  const note = legend
    ? null
    : legendNote(manuscript, citations, {
        start: heading.span.start,
        end: units[block.next]?.span.start ?? heading.span.end,
      })
  const authors = reading?.authors ?? []
  const closing = close(text, units, block.next, stop, legend?.span ?? null, authors)
  const before = dateBefore(units, heading, block.date ?? closing.date)
  const mark = units[block.next] ? excerptIn(units[block.next] as Unit) : null
  const excerpt = reading?.excerpt ?? block.excerpt ?? mark
  const body = bodyOf(units.slice(block.next, closing.textEnd), closing.remainder, mark)
  const first = units[heading.first]?.span.start ?? heading.span.start
  const last =
    legend?.span.end ?? Math.max(heading.span.end, closing.signature?.span.end ?? 0, ...body.map(span => span.end))
  return {
    span: withNotes(manuscript, { start: before?.start ?? first, end: last }, units[end]?.span.start ?? text.length),
    heading: heading.span,
    number: heading.number,
    kind: reading?.kind ?? null,
    authors,
    addressees: reading?.addressees ?? [],
    subject: reading?.subject ?? null,
    date: block.date ?? closing.date ?? before?.date ?? null,
    place: block.place ?? reading?.place ?? closing.place ?? before?.place ?? null,
    excerpt,
    body,
    signature: closing.signature,
    legend: legend?.span ?? note,
  }
}

/** The last line, if it looks like a source that nobody could read. */
function unreadLegend(units: readonly Unit[], from: number, end: number) {
  const unit = units[end - 1]
  if (!unit || end - 1 <= from || !isUnreadLegend(unit)) return null
  return { first: end - 1 - from, last: end - 1 - from, span: unit.span }
}

/** The note that a marker in the heading points to, if it begins with a source. */
function legendNote({ notes, markers }: Manuscript, citations: readonly Citation[], head: Span): Span | null {
  for (const marker of markers) {
    const body = marker.note === null ? undefined : notes[marker.note]?.body
    if (!body || !contains(head, marker.span)) continue
    const citation = citations.find(each => each.note === marker.note)
    const source = citation?.references[0] ?? citation?.publications[0]
    if (source && source.span.start - body.start < LONGEST_INTRODUCTION) return body
  }
  return null
}

/** Reads backwards from the legend: copies, date, signature; else looks for the author’s name further up. */
function close(
  text: string,
  units: readonly Unit[],
  from: number,
  stop: number,
  legend: Span | null,
  authors: readonly Party[],
): Closing {
  const host = units[stop]
  const inLine =
    legend && host && legend.start > host.span.start
      ? signatureBefore(text, { start: host.span.start, end: legend.start })
      : null
  let textEnd = stop
  let signature: Written | null = inLine?.signature ?? null
  let date: number | null = null
  let place: Written | null = null
  const lowest = Math.max(from, stop - MOST_CLOSING_LINES)
  for (let at = stop - 1; at >= lowest && !inLine?.body; at--) {
    const unit = units[at] as Unit
    const dateline = readDateline(unit)
    if (dateline && date === null) {
      date = dateline.date
      place = dateline.place
    } else if (isSignatureLine(unit) && at > from) signature = joined(text, unit.span, signature)
    else if (!isCopiesLine(unit)) break
    textEnd = at
  }
  if (signature) return { textEnd, signature, remainder: inLine?.body ?? null, date, place }
  const signed = signedAt(units, from, textEnd, authors)
  const unit = signed === null ? undefined : units[signed]
  if (signed === null || !unit) return { textEnd, signature, remainder: inLine?.body ?? null, date, place }
  const goesOn = units[signed + 1] && isPostscript(units[signed + 1] as Unit)
  return {
    textEnd: goesOn ? textEnd : signed,
    signature: { value: unit.text, span: unit.span },
    remainder: null,
    date,
    place,
  }
}

function joined(text: string, span: Span, below: Written | null): Written {
  const whole = below ? hull(span, below.span) : span
  return { value: text.slice(whole.start, whole.end), span: whole }
}

/** Index of the last line that the author signs, with remarks of others after it. */
function signedAt(units: readonly Unit[], from: number, end: number, authors: readonly Party[]): number | null {
  if (authors.length === 0) return null
  for (let at = end - 1; at > from; at--) if (isSignedBy(units[at] as Unit, authors)) return at
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
function dateBefore(units: readonly Unit[], heading: Heading, known: number | null) {
  const unit = units[heading.first - 1]
  const dateline = known === null && unit ? readDateline(unit) : null
  return dateline && unit ? { ...dateline, start: unit.span.start } : null
}

/** Takes in the notes that stand after the legend and before the next entry, if all their markers stand in this one. */
function withNotes({ notes, markers }: Manuscript, span: Span, limit: number): Span {
  let { end } = span
  for (const [index, note] of notes.entries()) {
    if (note.span.start < span.end || note.span.end > limit) continue
    const own = markers.filter(marker => marker.note === index)
    if (own.length > 0 && own.every(({ span: at }) => at.start >= span.start && at.end <= span.end))
      end = Math.max(end, note.span.end)
  }
  return { start: span.start, end }
}
