import type { Undated } from '#model/entry'
import type { Span } from '#model/span'
import type { Term, Written } from '#model/value'
import { type Dateline, isStamp, readDateline, readPlaceLine } from './dateline.js'
import { type HeadSource, headSourceAt } from './head-source.js'
import type { Heading } from './heading.js'
import { kindAlone } from './kind-alone.js'
import { partyLabel } from './labels.js'
import type { Layout } from './layout.js'
import { isOfficeNumber } from './office-number.js'
import { isLabelAlone, requisiteOf } from './requisites.js'
import { isCopiesLine } from './signature.js'
import type { Unit } from './unit.js'

/** What stands between heading and text: date, place, mark of an excerpt. */
export interface HeadBlock {
  readonly date: number | null
  /** The date that a line of its own gives, or null. */
  readonly dateline: number | null
  readonly place: Written | null
  readonly excerpt: Span | null
  /** `[Telegram]` on a line of its own, or null. */
  readonly kind: Term | null
  /** A line that says that there is no date, or gives a year in a way that could not be read. */
  readonly undated: Undated | null
  /** A source that stands over the text, `Archive: ..`, or null. */
  readonly legend: Span | null
  /** True if the date has a line of its own. */
  readonly ownLine: boolean
  /** Index of the first unit of the text. */
  readonly next: number
}

const EXCERPT =
  /^[[(<]?(?:excerpts?|extracts?|abridged|извлечени[ея]|в извлечени(?:и|ях)|отрыв(?:ок|ки)|фрагмент(?:ы)?|выдержк[аи]|с сокращениями|печатается с сокращениями|витяг|уривок)[\])>.]+/iu
const MOST_LINES = 6

/** Reads the lines after a heading. */
export function readHeadBlock(layout: Pick<Layout, 'units' | 'legends' | 'records'>, heading: Heading): HeadBlock {
  const { units } = layout
  let date: number | null = null
  let place: Written | null = null
  let excerpt: Span | null = null
  let kind: Term | null = null
  let undated: Undated | null = null
  let legend: Span | null = null
  let at = heading.last + 1
  for (let left = MOST_LINES; left > 0; left--, at++) {
    const unit = units[at]
    if (!unit) break
    const requisites = requisitesAt(units, at)
    if (requisites) {
      date ??= requisites.date
      at = requisites.last
      left++
      continue
    }
    const source: HeadSource | null = legend === null ? headSourceAt(layout, at) : null
    if (source) {
      legend = source.span
      at = source.last
      continue
    }
    undated ??= undatedIn(unit)
    const dateline: Dateline | null = date === null ? readDateline(unit) : null
    const kindLine: Term | null = kind === null ? kindAlone(unit, layout.records) : null
    const placeLine: Written | null =
      place === null && !kindLine ? placeBeside(units, at, date !== null || heading.date !== null) : null
    const mark: Span | null = excerpt === null ? excerptIn(unit) : null
    if (dateline) {
      date = dateline.date
      place ??= dateline.place
    } else if (kindLine) kind = kindLine
    else if (placeLine) place = placeLine
    else if (mark) {
      excerpt = mark
      if (mark.end < unit.span.end) break
    } else if (
      !isStamp(unit) &&
      !isOfficeNumber(unit) &&
      !isCopiesLine(unit) &&
      undated?.span !== unit.span &&
      !isReceipt(unit) &&
      partyLabel(unit.text) === null
    )
      break
  }
  return {
    date: date ?? heading.date,
    dateline: date,
    place,
    excerpt,
    kind,
    undated,
    legend,
    ownLine: date !== null,
    next: at,
  }
}

/** A labelled line with its value, and the date that it gives; null if none stands here. */
function requisitesAt(
  units: readonly Unit[],
  at: number,
): { readonly last: number; readonly date: number | null } | null {
  const unit = units[at]
  const requisite = unit && requisiteOf(unit)
  if (!unit || !requisite || (requisite === 'date' && readDateline(unit))) return null
  const next = units[at + 1]
  const value = next && isLabelAlone(unit) && requisiteOf(next) === null && !/:/u.test(next.text) ? next : null
  const date = requisite === 'date' ? ((value ?? unit).dates[0]?.index ?? null) : null
  return { last: value ? at + 1 : at, date }
}

/** `[Received 5 May 1920, 9 a.m.]` under the dateline. */
function isReceipt(unit: Unit): boolean {
  return readDateline(unit)?.transit === true
}

const UNDATED =
  /(?:^|[\s([,.])(?:б\.\s?д\.|б\/д|без даты|дата (?:отсутствует|не установлена|не указана)|не датирован[оа]?|undated|n\.\s?d\.|no date|without date|date unknown|без дати|дата не вказана)(?![\p{L}])/iu
/** A short line with a year that no grammar took for a date. */
const YEAR = /(?<!\d)(?:1[5-9]\d\d|20[0-4]\d)(?!\d)/u

/** What a line between heading and text says of a missing date, or null. */
export function undatedIn(unit: Unit | undefined): Undated | null {
  if (!unit) return null
  const { text, span, dates, citations } = unit
  if (text.length > 90 || dates.length + citations.length > 0) return null
  if (UNDATED.test(text)) return { span, reason: 'declared' }
  return YEAR.test(text) ? { span, reason: 'unread' } : null
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
