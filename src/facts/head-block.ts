import type { Span } from '#model/span'
import type { Written } from '#model/value'
import { type Dateline, isStamp, readDateline, readPlaceLine } from './dateline.js'
import type { Heading } from './heading.js'
import { isCopiesLine } from './signature.js'
import type { Unit } from './unit.js'

/** What stands between heading and text: date, place, mark of an excerpt. */
export interface HeadBlock {
  readonly date: number | null
  readonly place: Written | null
  readonly excerpt: Span | null
  /** True if the date has a line of its own. */
  readonly ownLine: boolean
  /** Index of the first unit of the text. */
  readonly next: number
}

const EXCERPT =
  /^[[(<]?(?:excerpts?|extracts?|abridged|извлечени[ея]|в извлечени(?:и|ях)|отрыв(?:ок|ки)|фрагмент(?:ы)?|выдержк[аи]|с сокращениями|печатается с сокращениями|витяг|уривок)[\])>.]+/iu
const OFFICE_NUMBER = /^(?:№|No\.?|Nr\.?|Исх\. №)\s*\p{L}{0,3}-?\d[\p{L}\d/–-]{0,10}\.?$/iu
const MOST_LINES = 6

/** Reads the lines after a heading. */
export function readHeadBlock(units: readonly Unit[], heading: Heading): HeadBlock {
  let date: number | null = null
  let place: Written | null = null
  let excerpt: Span | null = null
  let at = heading.last + 1
  for (; at <= heading.last + MOST_LINES; at++) {
    const unit = units[at]
    if (!unit) break
    const dateline: Dateline | null = date === null ? readDateline(unit) : null
    const placeLine: Written | null =
      place === null ? placeBeside(units, at, date !== null || heading.date !== null) : null
    const mark: Span | null = excerpt === null ? excerptIn(unit) : null
    if (dateline) {
      date = dateline.date
      place ??= dateline.place
    } else if (placeLine) place = placeLine
    else if (mark) {
      excerpt = mark
      if (mark.end < unit.span.end) break
    } else if (!isStamp(unit) && !isOfficeNumber(unit) && !isCopiesLine(unit)) break
  }
  return { date: date ?? heading.date, place, excerpt, ownLine: date !== null, next: at }
}

/** True for a line that is nothing but the number of an office. */
export function isOfficeNumber({ text }: Unit): boolean {
  return OFFICE_NUMBER.test(text)
}

/** The mark `[Excerpt]` at the beginning of a unit, or null. */
export function excerptIn(unit: Unit | undefined): Span | null {
  if (!unit) return null
  const { text, span } = unit
  const found = EXCERPT.exec(text)
  if (!found || (found[0].length < text.length && !/^[[(<]/.test(text))) return null
  return { start: span.start, end: span.start + found[0].length }
}

/** A place on a line of its own counts only beside a date. */
function placeBeside(units: readonly Unit[], at: number, dated: boolean): Written | null {
  const [unit, next] = [units[at], units[at + 1]]
  if (!unit || !(dated || (next && readDateline(next)))) return null
  return readPlaceLine(unit)
}
