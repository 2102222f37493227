import type { RecordTradition } from '#grammar/tradition'
import { readDateline } from './dateline.js'
import { type Heading, headingAt, plainHeading } from './heading.js'
import { kindAlone } from './kind-alone.js'
import type { Layout } from './layout.js'
import type { LegendCandidate } from './legend.js'
import { isOfficeNumber } from './office-number.js'
import { isHeading, type Unit } from './unit.js'

/** Headings of what follows the entries of an edition, and of what precedes them. */
const APPARATUS =
  /^(?:sources?|bibliography|references|literature|notes?|endnotes|footnotes|comments?|commentary|abbreviations|list of .*|index(?: of .*)?|contents|table of contents|appendix|appendices|read also|see also|related|preface|introduction|foreword|afterword|conclusions?|archives|источники.*|литература|библиография|примечани[ея]|комментари[ий]|(?:список|перечень) .*|указател[ьи].*|содержание|оглавление|приложени[ея]|предисловие|введение|заключение|послесловие|от составител(?:я|ей)|от редакции|архивы|примітки|джерела|література|зміст|передмова)[.:]?$/iu

/** The headings that may begin an entry, in order; of headings without a text between them the last one. */
export function findHeadings({ text, units, legends }: Layout, records: RecordTradition): Heading[] {
  const headings: Heading[] = []
  for (let at = 0; at < units.length; ) {
    const described = legends[at]?.firm ? null : headingAt(text, units, at, records)
    const heading = described ?? (standsAlike(units, legends, at) ? plainHeading(units, at) : null)
    if (heading && !isApparatus(units[at])) headings.push(heading)
    at = heading ? afterHeading(units, heading, records) : at + 1
  }
  return headings
    .filter((heading, index) => isTold(heading) || hasLegend(legends, heading, headings[index + 1]))
    .map((heading, index, all) => withKindAbove(heading, all[index - 1]))
    .filter((heading, index, all) => all[index + 1]?.first !== heading.last + 1)
}

/** `Telegram` as a heading of its own over `A. Smith to B. Brown`: the lower one has the names, the upper one the kind. */
function withKindAbove(heading: Heading, above: Heading | undefined): Heading {
  const { reading } = heading
  if (!reading || reading.kind !== null || !above?.reading?.kind || above.last + 1 !== heading.first) return heading
  const { kind, excerpt, subject } = above.reading
  return {
    ...heading,
    number: heading.number ?? above.number,
    reading: { ...reading, kind, excerpt: reading.excerpt ?? excerpt, subject: reading.subject ?? subject },
  }
}

/**
 * `№ 0214` between a title and its dateline is the number that the office gave it, not the next document; and `Telegram`
 * under `A. Smith to B. Brown` is the kind of that one.
 */
function afterHeading(units: readonly Unit[], { reading, last }: Heading, records: RecordTradition): number {
  const [line, dateline] = [units[last + 1], units[last + 2]]
  if (reading?.kind === null && line && kindAlone(line, records)) return last + 2
  if (!reading || !line || !dateline) return last + 1
  return isOfficeNumber(line) && readDateline(dateline) ? last + 2 : last + 1
}

/** True for `Notes`, `Список сокращений` and the like. */
export function isApparatus(unit: Unit | undefined): boolean {
  return unit !== undefined && unit.text.length < 100 && APPARATUS.test(unit.text)
}

/** True if a heading says what it heads: a description or a number. */
export function isTold({ reading, number }: Heading): boolean {
  return reading !== null || number !== null
}

/** A heading without a kind that follows a legend, or that a dateline follows, as headings of entries do. */
function standsAlike(units: readonly Unit[], legends: Layout['legends'], at: number): boolean {
  const [unit, next] = [units[at], units[at + 1]]
  if (!unit || !isHeading(unit.role) || legends[at] || readDateline(unit)) return false
  return legends[at - 1]?.firm === true || (next !== undefined && readDateline(next) !== null)
}

function hasLegend(legends: readonly (LegendCandidate | null)[], heading: Heading, next: Heading | undefined): boolean {
  const end = next?.first ?? legends.length
  for (let at = heading.last + 1; at < end; at++) if (legends[at]?.firm) return true
  return false
}
