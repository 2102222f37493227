import { weekdayOf } from '#model/calendar'
import type { Calendar, DateBound, DateMention, DatePrecision } from '#model/date'
import type { Interval } from '#model/interval'
import type { Span } from '#model/span'
import { isAcceptable, isNumbered } from './acceptance.js'
import { EITHER } from './calendar-use.js'
import { edtfOf } from './expression.js'
import { type DayReadings, dayReadings, type Extent, extentOf } from './extent.js'
import { completed, firstOnly, levelOf } from './range.js'
import { inTwoStyles, type Resolution, resolve } from './resolve.js'
import type { Link, SideWording, Statement } from './statement.js'
import type { Surroundings } from './surroundings.js'
import { isMarkedDoubtful, withoutLooseEnds } from './trailer.js'
import type { Unit } from './unit.js'

/** Days of doubt at either end of what is only "about". */
const ABOUT: Readonly<Record<DatePrecision, number>> = {
  day: 15,
  days: 15,
  month: 31,
  season: 92,
  year: 731,
  decade: 3653,
  century: 9131,
  range: 366,
}

/** The date that a statement makes, or null if its words are none. The text is the one that all spans refer to. */
export function mentionOf(statement: Statement, text: string, surroundings: Surroundings): DateMention | null {
  const [first, second] = statement.sides
  if (second)
    return rangeOf(statement, first, second, text, surroundings) ?? mentionOf(firstOnly(statement), text, surroundings)
  const side = withoutLooseEnds(first, text)
  const trimmed =
    side === first ? statement : { ...statement, span: { start: statement.span.start, end: side.span.end } }
  if (!isAcceptable(side, trimmed, text, surroundings)) return null
  const resolution = resolve(side, text, surroundings)
  return resolution && assemble(trimmed, side, side, resolution, text, surroundings)
}

function rangeOf(
  statement: Statement,
  first: SideWording,
  second: SideWording,
  text: string,
  surroundings: Surroundings,
): DateMention | null {
  const ends = completed(first, second)
  if (!ends || isNumbered(first, text) || !isAcceptable(ends[1], statement, text, surroundings)) return null
  if (levelOf(ends[0]) !== 'year' && !isAcceptable(ends[0], statement, text, surroundings)) return null
  const [start, end] = ends.map(side => resolve(side, text, surroundings))
  if (!start || !end) return null
  if (statement.link === 'slash') {
    const [a, b] = [start.units[0], end.units[0]]
    const double = a && b && inTwoStyles(a, b, [ends[0].core, ends[1].core])
    return double ? assemble(statement, ends[0], ends[1], double, text, surroundings) : null
  }
  if (start.double || end.double ? false : !isRising(start, end)) return null
  const link: Link =
    statement.link === 'or' ? 'or' : statement.link === 'and' && statement.kind !== 'between' ? 'and' : 'dash'
  const joined: Resolution = {
    units: [...representative(start), ...representative(end)],
    links: [...(start.double ? [] : start.links), link, ...(end.double ? [] : end.links)],
    double: false,
    problems: [...start.problems, ...end.problems],
  }
  return assemble(statement, ends[0], ends[1], joined, text, surroundings)
}

/** Of two names of one day, the newer one stands for it in a range. */
function representative({ units, double }: Resolution): readonly Unit[] {
  return double ? units.filter(unit => unit.calendar === 'gregorian') : units
}

function isRising(start: Resolution, end: Resolution): boolean {
  const from = start.units[0]?.first
  const to = end.units.at(-1)?.last
  if (!from || !to) return true
  return from.year - to.year || from.month - to.month || (from.day ?? 31) - (to.day ?? 31)
    ? compareDays(from, to) < 0
    : true
}

function compareDays(a: { year: number; month: number; day: number | null }, b: typeof a): number {
  return a.year - b.year || a.month - b.month || (a.day ?? 31) - (b.day ?? 31)
}

function assemble(
  statement: Statement,
  first: SideWording,
  last: SideWording,
  resolution: Resolution,
  text: string,
  { calendar: use }: Surroundings,
): DateMention | null {
  const side = first
  const units = resolution.double ? resolution.units : decidedByWeekday(resolution.units, side)
  const bound = boundOf(statement, units.length === 1 || resolution.double)
  const approximate = first.approximate || last.approximate
  const doubtful = isMarkedDoubtful(first, text) || isMarkedDoubtful(last, text)
  const uncertain = statement.uncertain || first.uncertain || last.uncertain || doubtful
  const problems = [...resolution.problems, ...units.flatMap(unit => unit.problem ?? [])]
  const isAmbiguous = problems.some(({ code }) => code === 'ambiguous-order')
  const invalid = problems.some(({ code }) => code === 'no-such-day')
  const counted = resolution.double ? units.filter(unit => unit.calendar === 'gregorian' || problems.length > 0) : units
  const extents = counted.map(unit => extentOf(unit, use))
  const precision = isAmbiguous ? 'day' : precisionOf(counted, side, statement)
  const edtf = invalid
    ? null
    : edtfOf({ bound, units: counted, links: resolution.links, extents, side, approximate, uncertain })
  const slack = Math.max(0, ...units.map(unit => unit.slack), approximate ? ABOUT[precision] : 0)
  return {
    text: text.slice(statement.span.start, statement.span.end),
    span: statement.span,
    edtf,
    ...(invalid ? { min: null, max: null } : limits(bound, extents, slack, nightShift(side, counted))),
    precision,
    bound,
    approximate,
    uncertain,
    supplied: false,
    calendar: calendarOver(extents),
    double: resolution.double,
    origin: units.some(unit => unit.inferred) ? 'inferred' : 'written',
    parts: isAmbiguous ? noneOf(units) : units.flatMap(unit => unit.parts),
    weekday: first.weekday ?? last.weekday,
    relation: null,
    ground: null,
    problems,
  }
}

function noneOf(units: readonly Unit[]) {
  return (units[0]?.parts ?? []).map(part => ({ ...part, month: null, day: null }))
}

/** A weekday fits one style at most: `в воскресенье 9 января 1905` is Old Style. */
function decidedByWeekday(units: readonly Unit[], { weekday }: SideWording): readonly Unit[] {
  const [unit, other] = units
  if (!weekday || !unit?.first || other || unit.calendar !== 'unknown' || unit.precision !== 'day') return units
  const { gregorian, julian }: DayReadings = dayReadings('unknown', unit.first, EITHER)
  if (gregorian === null || julian === null) return units
  if (weekdayOf(julian) === weekday.day) return [{ ...unit, calendar: 'julian' }]
  return weekdayOf(gregorian) === weekday.day ? [{ ...unit, calendar: 'gregorian' }] : units
}

function boundOf({ kind, bounds, from }: Statement, isSingle: boolean): DateBound | null {
  if (kind === 'between') return isSingle ? null : 'between'
  if (kind === 'bound') return isSingle ? (bounds[0] ?? null) : 'between'
  return kind === 'from' && isSingle && from === 'notBefore' ? 'notBefore' : null
}

function precisionOf(units: readonly Unit[], side: SideWording, { sides }: Statement): DatePrecision {
  const [only, other] = units
  if (!only) return 'day'
  if (!other) return only.precision === 'day' && side.night !== null ? 'days' : only.precision
  return units.every(unit => unit.precision === 'day' || unit.precision === 'days') && sides.length > 0
    ? 'days'
    : 'range'
}

/** The night to the 18th began on the 17th; the night of the 17th ended on the 18th. */
function nightShift(side: SideWording, units: readonly Unit[]): readonly [number, number] {
  if (side.night === null || units.length !== 1) return [0, 0]
  return side.night === 1 ? [-1, 0] : [0, 1]
}

function limits(
  bound: DateBound | null,
  extents: readonly (Extent | null)[],
  slack: number,
  [before, after]: readonly [number, number],
): Interval {
  const known = extents.filter(extent => extent !== null)
  if (known.length < extents.length || known.length === 0) return { min: null, max: null }
  const first = {
    min: Math.min(...known.map(each => each.first.min)),
    max: Math.max(...known.map(each => each.first.max)),
  }
  const last = {
    min: Math.min(...known.map(each => each.last.min)),
    max: Math.max(...known.map(each => each.last.max)),
  }
  switch (bound) {
    case 'notAfter':
      return { min: null, max: last.max + slack }
    case 'notBefore':
      return { min: first.min - slack, max: null }
    case 'before':
      return { min: null, max: first.max - 1 + slack }
    case 'after':
      return { min: last.min + 1 - slack, max: null }
    default:
      return { min: first.min - slack + before, max: last.max + slack + after }
  }
}

function calendarOver(extents: readonly (Extent | null)[]): Calendar {
  const calendars = new Set(extents.map(extent => extent?.calendar ?? 'unknown'))
  const [only, other] = calendars
  return only && !other ? only : 'unknown'
}

/** The same date seen inside square brackets: supplied, and with those that are its own inside its span. */
export function withBrackets(mention: DateMention, brackets: readonly Span[], text: string): DateMention {
  const near = brackets.filter(
    ({ start, end }) => start < mention.span.end && mention.span.start < end && text.slice(start, end) !== '[?]',
  )
  if (near.length === 0) return mention
  const own = near.filter(({ start, end }) => start >= mention.span.start - 1 && end <= mention.span.end + 2)
  const start = Math.min(mention.span.start, ...own.map(span => span.start))
  const end = Math.max(mention.span.end, ...own.map(span => span.end))
  return { ...mention, supplied: true, span: { start, end }, text: text.slice(start, end) }
}
