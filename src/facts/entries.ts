import type { Grammars } from '#grammar/tradition'
import type { Citation } from '#model/citation'
import type { DateMention } from '#model/date'
import type { Entry } from '#model/entry'
import type { Manuscript } from '#model/manuscript'
import { readApparatus } from './apparatus.js'
import { isStamp } from './dateline.js'
import { completeEntry, type DeclaredRecord } from './declared-record.js'
import { readEntry, type Section } from './entry.js'
import { isFileLine } from './file-line.js'
import { findHeadings, isApparatus, isTold } from './find-headings.js'
import { readHeadBlock } from './head-block.js'
import type { Heading } from './heading.js'
import type { Layout } from './layout.js'
import { legendIn } from './legend.js'
import { isHeading, readUnits, type Unit } from './unit.js'

/**
 * Cuts an edition into its entries, in order of reading. A record begins at a heading that names its kind or its number
 * (or that looks like the other headings), and it ends with its source line, or where the next heading begins. Texts that
 * only speak of records have none: a heading counts if a date or a legend bears it out, and without a legend only where
 * nothing about it is in doubt. `date` of an entry is an index into `dates`.
 */
export function cutEntries(
  manuscript: Manuscript,
  citations: readonly Citation[],
  dates: readonly DateMention[],
  grammars: Pick<Grammars, 'records'>,
  declared: DeclaredRecord | null = null,
): Entry[] {
  const inText = citations.filter(citation => citation.note === null)
  const units = readUnits(manuscript, inText, dates)
  const legends = units.map(legendIn)
  const apparatus = readApparatus(manuscript, citations)
  const layout = { text: manuscript.source.text, units, legends, apparatus, dates, records: grammars.records }
  const headings = findHeadings(layout, grammars.records)
  const prevails = ranksOfRecords(units, headings)
  const read = headings.map((heading, index) => {
    const section = sectionOf(layout, heading, startOf(units, headings[index + 1]))
    return { section, entry: readEntry(layout, section) }
  })
  const single = declared && readDeclared(layout, headings, declared)
  if (single) return [single]
  const amongFirm = read.some(({ section, entry }) => isFirm(entry, section))
  return read
    .filter(({ section, entry }) => {
      if (isFirm(entry, section)) return true
      return isLikely(entry, section, amongFirm, prevails.has(rankOf(units, section.heading)))
    })
    .map(({ entry }) => entry)
}

/**
 * The one record of a file whose front matter describes it: under its heading, or without any heading in the text. Null
 * where the text has more headings of records than one, or one further down.
 */
function readDeclared(layout: Layout, headings: readonly Heading[], declared: DeclaredRecord): Entry | null {
  const [own, other] = headings.filter(isTold)
  if (other || (own && own.first > 1)) return null
  const heading = own ?? titleOf(declared)
  if (!heading) return null
  const section = sectionOf(layout, heading, layout.units.length)
  const date = declared.date && layout.dates.findIndex(each => each.span.start === declared.date?.span.start)
  const entry = completeEntry(readEntry(layout, section), declared, date === -1 ? null : date)
  return entry.body.length > 0 && entry.kind !== null ? entry : null
}

function titleOf({ title, reading, kind }: DeclaredRecord): Heading | null {
  if (!title || (!kind && !reading?.kind)) return null
  return { first: 0, last: -1, span: title.span, reading, number: null, date: null, marked: true }
}

/** Where an entry begins: at the number of its file over the heading, if it has one there. */
function startOf(units: readonly Unit[], heading: Heading | undefined): number {
  if (!heading) return units.length
  const above = units[heading.first - 1]
  return above && isFileLine(above) ? heading.first - 1 : heading.first
}

/** A section ends at the next entry, or at a heading of its own rank or of the apparatus. */
function sectionOf(layout: Layout, heading: Heading, next: number): Section {
  const { units } = layout
  const block = readHeadBlock(layout, heading)
  const depth = rankOf(units, heading)
  const from = Math.max(block.next, heading.last + 1)
  const stop = units.slice(from, next).findIndex((unit, index) => {
    if (!isHeading(unit.role)) return false
    return (isApparatus(unit) && index > 0) || (depth !== null && unit.depth !== null && unit.depth <= depth)
  })
  return { heading, block, end: stop === -1 ? next : from + stop }
}

/** True if nothing is in doubt: a description or a number, a source, and a date or a party. */
function isFirm({ legend, date, authors, addressees, number }: Entry, { heading }: Section): boolean {
  if (legend === null || !isTold(heading)) return false
  return date !== null || authors.length + addressees.length > 0 || number !== null
}

/** True if an entry that lacks kind or source is one all the same, as the other headings of the file show. */
function isLikely(entry: Entry, { heading, block }: Section, amongFirm: boolean, prevails: boolean): boolean {
  const { legend, date, authors, addressees, number, subject, body } = entry
  if (legend !== null) return !isTold(heading) && (date !== null || (amongFirm && heading.marked))
  if (body.length === 0 || date === null || !isTold(heading)) return false
  if (number !== null && heading.first < heading.last) return true
  const parties = authors.length + addressees.length > 0
  if (amongFirm) return (heading.marked || block.ownLine) && (parties || number !== null || subject !== null)
  return parties && heading.marked && (block.ownLine || isDatedExchange(heading)) && prevails
}

/** `A. Smith to B. Brown, 5 May 1920`: nothing but who writes to whom and when. */
function isDatedExchange({ reading, date }: Heading): boolean {
  return reading !== null && reading.kind === null && date !== null
}

/** The ranks whose headings are mostly those of records: elsewhere one such heading is a chapter that tells of a record. */
function ranksOfRecords(units: readonly Unit[], headings: readonly Heading[]): ReadonlySet<number | null> {
  const balance = new Map<number | null, number>()
  const add = (rank: number | null, by: number) => balance.set(rank, (balance.get(rank) ?? 0) + by)
  for (const unit of units) if (isHeading(unit.role) && !isApparatus(unit) && !isStamp(unit)) add(unit.depth, -1)
  for (const heading of headings) if (heading.reading !== null) add(rankOf(units, heading), 2)
  return new Set([...balance].filter(([, surplus]) => surplus > 0).map(([rank]) => rank))
}

/** Depth of a heading of Markdown, else null. */
function rankOf(units: readonly Unit[], heading: Heading): number | null {
  return units[heading.last]?.depth ?? units[heading.first]?.depth ?? null
}
