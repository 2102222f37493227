import { hull, type Span } from '#model/span'
import { isStamp, readDateline, readPlaceLine } from './dateline.js'
import type { Layout } from './layout.js'
import { isArchiveLine } from './legend.js'
import { isOfficeNumber } from './office-number.js'
import { isLabelAlone, requisiteOf } from './requisites.js'
import { isHeading, type Unit } from './unit.js'

/** A source that stands between heading and text. */
export interface HeadSource {
  readonly span: Span
  /** Index of its last unit. */
  readonly last: number
}

/** `No. 210 [E 2409/1/44]`: the number of the office, and the file of the Foreign Office in square brackets. */
const REGISTRY =
  /^(?:(?:No|Nr)\.?\s?\d[\d\p{L}./]{0,8}[\s.:,]*(?:(?:Telegraphic|Telegram|Tel\.|Cypher|Confidential|Secret|(?:Very )?Urgent|Private)[\s.:,]*){0,3})?\[((?:\p{Lu}{1,4}\s?)?\d{1,7}(?:\/[\d\p{L}]{1,8}){1,4})\]\.?$/u
/** `(Churchill papers: 16/53)`. */
const PAPERS =
  /^[([]([^()[\]]{2,70}(?:papers|MSS|archives?|collection|library|архив|собрание|фонд|архів)[^()[\]]{0,40}\d[^()[\]]{0,30})[)\]]\.?$/iu

/** `F.O. 371/2159.`, `[FO 371/5045]`. */
const RECORD_OFFICE =
  /^[[(]?((?:F\.\s?O\.|FO|C\.\s?O\.|CO|W\.\s?O\.|WO|CAB|PREM|I\.\s?O\.|IO)\s?\d{1,4}\/[\d/.]{1,16}\d)[\])]?\.?$/u

/** Where a paper is kept, in brackets of its own right under the heading; null for any other line. */
export function sourceUnderHeading({ text, span, dates }: Unit): Span | null {
  if (text.length > 160 || dates.length > 0) return null
  const source =
    (REGISTRY.exec(text) ?? PAPERS.exec(text) ?? RECORD_OFFICE.exec(text))?.[1] ??
    (isArchiveLine(text) ? text : undefined)
  if (source === undefined) return null
  const start = span.start + text.indexOf(source)
  return { start, end: start + source.length }
}

/** The source that begins at a unit between heading and text, with the lines that go on with it; null if none does. */
export function headSourceAt({ units, legends }: Pick<Layout, 'units' | 'legends'>, at: number): HeadSource | null {
  const unit = units[at]
  const bracketed = unit && sourceUnderHeading(unit)
  if (bracketed) return { span: bracketed, last: at }
  const first = legends[at]
  if (!unit || !first?.firm || first.span.start > unit.span.start + 2) return null
  let { span } = first
  let last = at
  for (;;) {
    const more = goesOn(units, legends, last)
    if (!more) break
    span = hull(span, more)
    last++
  }
  // A label without a value names no source.
  if (last === at && isLabelAlone(unit)) return null
  const after = units[last + 1]
  return after && leadsToText(after) ? { span, last } : null
}

/** The next line, if it is one more source or the value of a label alone on its line: `Архив:`. */
function goesOn(units: readonly Unit[], legends: Layout['legends'], at: number): Span | null {
  const [unit, next, legend] = [units[at], units[at + 1], legends[at + 1]]
  if (!unit || !next) return null
  if (legend) return legend.span.start <= next.span.start + 2 ? legend.span : null
  return isLabelAlone(unit) && !requisiteOf(next) ? next.span : null
}

/** True if running text follows a source, or what may stand over it: then the source heads that text. */
function leadsToText(next: Unit): boolean {
  if (isHeading(next.role) || next.citations.length > 0) return false
  return (
    readDateline(next) !== null ||
    readPlaceLine(next) !== null ||
    isText(next) ||
    requisiteOf(next) !== null ||
    isStamp(next) ||
    isOfficeNumber(next)
  )
}

/** True for a line that is neither a title nor another source. */
function isText({ text }: Unit): boolean {
  return /[.!?…:,;»”"]$/u.test(text) || text.length > 80
}
