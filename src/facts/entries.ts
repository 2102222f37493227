import type { Grammars } from '#grammar/tradition'
import type { Citation } from '#model/citation'
import type { DateMention } from '#model/date'
import type { Entry } from '#model/entry'
import type { Manuscript } from '#model/manuscript'
import { readDateline } from './dateline.js'
import { readEntry, type Section } from './entry.js'
import { readHeadBlock } from './head-block.js'
import { type Heading, headingAt, plainHeading } from './heading.js'
import { type LegendCandidate, legendIn } from './legend.js'
import { isHeading, readUnits, type Unit } from './unit.js'

/** Headings of what follows the entries of an edition, and of what precedes them. */
const APPARATUS =
  /^(?:sources?|bibliography|references|literature|notes?|endnotes|footnotes|comments?|commentary|abbreviations|list of .*|index(?: of .*)?|contents|table of contents|appendix|appendices|read also|see also|related|preface|introduction|foreword|archives|источники.*|литература|библиография|примечани[ея]|комментари[ий]|(?:список|перечень) .*|указател[ьи].*|содержание|оглавление|приложени[ея]|предисловие|введение|от составител(?:я|ей)|от редакции|архивы|примітки|джерела|література|зміст|передмова|список .*)[.:]?$/iu

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
): Entry[] {
  const { text } = manuscript.source
  const units = readUnits(
    manuscript,
    citations.filter(citation => citation.place !== 'note'),
    dates,
  )
  const legends = units.map(legendIn)
  const found = lastOfEach(findHeadings(text, units, legends, grammars))
  const sections = found.flatMap((heading, index): Section[] => {
    const next = found[index + 1]?.first ?? units.length
    const block = readHeadBlock(units, heading)
    return [{ heading, block, end: sectionEnd(units, heading, Math.max(block.next, heading.last + 1), next) }]
  })
  const read = sections.map(section => ({ section, entry: readEntry(manuscript, units, legends, citations, section) }))
  const firm = read.filter(({ section, entry }) => isFirm(entry, section))
  return read
    .filter(({ section, entry }) => isFirm(entry, section) || isLikely(entry, section, units, found, firm.length > 0))
    .map(({ entry }) => entry)
}

function findHeadings(
  text: string,
  units: readonly Unit[],
  legends: readonly (LegendCandidate | null)[],
  { records }: Pick<Grammars, 'records'>,
): Heading[] {
  const headings: Heading[] = []
  for (let at = 0; at < units.length; ) {
    const unit = units[at] as Unit
    const heading =
      (legends[at]?.firm ? null : headingAt(text, units, at, records)) ??
      (standsAlike(units, legends, at) ? plainHeading(units, at) : null)
    if (heading && !APPARATUS.test(unit.text)) headings.push(heading)
    at = heading ? heading.last + 1 : at + 1
  }
  return headings.filter(
    (heading, index) =>
      heading.reading !== null || heading.number !== null || hasLegend(legends, heading, headings[index + 1]),
  )
}

/** A heading without a kind that follows a legend, or that a dateline follows, as headings of entries do. */
function standsAlike(units: readonly Unit[], legends: readonly (LegendCandidate | null)[], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]]
  if (!unit || !isHeading(unit.role) || legends[at] || readDateline(unit)) return false
  return legends[at - 1]?.firm === true || (next !== undefined && readDateline(next) !== null)
}

function hasLegend(legends: readonly (LegendCandidate | null)[], heading: Heading, next: Heading | undefined): boolean {
  const end = next?.first ?? legends.length
  for (let at = heading.last + 1; at < end; at++) if (legends[at]?.firm) return true
  return false
}

/** Of headings that follow each other without a text between them (a title over its document) the last one counts. */
function lastOfEach(headings: readonly Heading[]): Heading[] {
  return headings.filter((heading, index) => headings[index + 1]?.first !== heading.last + 1)
}

/** Where a section ends: at the next entry, or at a heading of the same rank or of the apparatus. */
function sectionEnd(units: readonly Unit[], heading: Heading, from: number, next: number): number {
  const depth = units[heading.last]?.depth ?? units[heading.first]?.depth ?? null
  for (let at = from; at < next; at++) {
    const unit = units[at]
    if (!unit || !isHeading(unit.role)) continue
    if (APPARATUS.test(unit.text) && at > from) return at
    if (depth !== null && unit.depth !== null && unit.depth <= depth) return at
  }
  return next
}

/** True if nothing is in doubt: a description or a number, a source, and a date or a party. */
function isFirm({ legend, date, authors, addressees, number }: Entry, { heading }: Section): boolean {
  const described = heading.reading !== null || heading.number !== null
  return legend !== null && described && (date !== null || authors.length + addressees.length > 0 || number !== null)
}

/** True if an entry that lacks kind or source is one all the same, as the other headings of the file show. */
function isLikely(
  entry: Entry,
  { heading, block }: Section,
  units: readonly Unit[],
  all: readonly Heading[],
  amongFirm: boolean,
): boolean {
  const described = heading.reading !== null || heading.number !== null
  if (entry.legend !== null) return described ? false : entry.date !== null || (amongFirm && heading.marked)
  if (entry.body.length === 0 || entry.date === null || !described) return false
  if (entry.number !== null && heading.first < heading.last) return true
  const parties = entry.authors.length + entry.addressees.length > 0
  if (amongFirm)
    return (heading.marked || block.ownLine) && (parties || entry.number !== null || entry.subject !== null)
  return parties && heading.marked && block.ownLine && prevails(units, heading, all)
}

/** True if most headings of this rank are headings of records: else it is a chapter that tells of one. */
function prevails(units: readonly Unit[], heading: Heading, all: readonly Heading[]): boolean {
  const depth = units[heading.last]?.depth ?? null
  const alike = units.filter(unit => isHeading(unit.role) && unit.depth === depth && !APPARATUS.test(unit.text)).length
  const records = all.filter(each => each.reading !== null && units[each.first]?.depth === depth).length
  return records * 2 > alike
}
