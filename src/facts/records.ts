import type { Grammars } from '#grammar/tradition'
import type { Citation } from '#model/citation'
import type { DateMention } from '#model/date'
import type { Entry, RecordMention } from '#model/entry'
import type { Manuscript } from '#model/manuscript'
import { hull, overlaps, type Span, shift, shiftAll } from '#model/span'
import { isRecord, sourceStart } from './source-start.js'
import { startingIn } from './starting-in.js'

/**
 * The places that say of a record where it is kept: every entry, with the citation in its legend, and every note that
 * begins with the description of a record and cites. In order of reading. `entry`, `citation` and `date` are indexes into
 * `entries`, `citations` and `dates`.
 */
export function describeRecords(
  manuscript: Manuscript,
  entries: readonly Entry[],
  citations: readonly Citation[],
  dates: readonly DateMention[],
  grammars: Pick<Grammars, 'records'>,
): RecordMention[] {
  const inEntries = entries.map((entry, index) => ofEntry(entry, index, citations))
  const legends = new Set(entries.flatMap(entry => (entry.legend ? [entry.legend.start] : [])))
  const cited = new Map(
    citations.flatMap((citation, index) => (citation.note === null ? [] : [[citation.note, index]])),
  )
  const inNotes = manuscript.notes.flatMap((note, index) => {
    if (legends.has(note.body.start)) return []
    const citation = cited.get(index) ?? null
    return ofNote(manuscript.source.text, note.body, citation, citations, dates, grammars) ?? []
  })
  return [...inEntries, ...inNotes].sort((a, b) => a.span.start - b.span.start)
}

function ofEntry(entry: Entry, index: number, citations: readonly Citation[]): RecordMention {
  const { kind, authors, addressees, date, place, span, legend } = entry
  const citation = legend ? citations.findIndex(each => overlaps(each.span, legend)) : -1
  return { kind, authors, addressees, date, place, span, entry: index, citation: citation === -1 ? null : citation }
}

/**
 * The record that a note begins with, or null. What follows its first source speaks of something else. A note without any
 * source must name kind, party and date.
 */
function ofNote(
  text: string,
  { start, end }: Span,
  citation: number | null,
  citations: readonly Citation[],
  dates: readonly DateMention[],
  { records }: Pick<Grammars, 'records'>,
): RecordMention | null {
  const sources = citation === null ? [] : sourcesOf(citations[citation])
  const first = Math.min(end, ...sources)
  const inside = startingIn(dates, { start, end: first }).filter(({ item }) => item.relation === null)
  const opening = text.slice(start, first)
  const read = records.read(
    opening,
    inside.map(({ item }) => shift(item.span, -start)),
  )
  const reading = read && shiftAll(read, start)
  if (!reading) return null
  const { kind, authors, addressees, subject, place } = reading
  const parties = [...authors, ...addressees]
  const taken = [...parties, ...(subject ? [subject] : [])].map(each => each.span)
  const date = inside.find(({ item }) => !taken.some(span => overlaps(span, item.span)))
  const said = [kind !== null, parties.length > 0, date !== undefined].filter(Boolean).length
  if (said < (citation === null || isTitle(citations[citation], start) ? 3 : 2)) return null
  const span = date ? hull(reading.span, date.item.span) : reading.span
  return { kind, authors, addressees, place, date: date?.index ?? null, span, entry: null, citation }
}

/** Where the sources begin. */
function sourcesOf(citation: Citation | undefined): number[] {
  if (!citation) return []
  const { references, archives, publications, definitions } = citation
  return [
    ...[...references, ...archives].map(item => item.span.start),
    ...publications.map(sourceStart),
    ...definitions.map(item => item.expansionSpan.start),
  ]
}

/** True if a note begins with the title of what is printed in a publication. */
function isTitle(citation: Citation | undefined, start: number): boolean {
  return citation?.publications.some(each => isRecord(each) && each.span.start <= start) ?? false
}
