import { fromDayNumber, styleOffset, toDayNumber } from '#model/calendar'
import type { Calendar } from '#model/date'
import { hull, type Span } from '#model/span'
import type { Problem } from '#model/value'
import { partOf } from './part.js'
import type { DayList, Link, MonthWording, Numeral, SideWording } from './statement.js'
import { type Surroundings, settleYear } from './surroundings.js'
import { centuryUnit, dayUnit, decadeUnit, longestMonth, monthUnit, seasonUnit, type Unit, yearUnit } from './unit.js'

/** One side of a statement as units of time; several for a list or range of days. */
export interface Resolution {
  readonly units: readonly Unit[]
  /** One fewer than units. */
  readonly links: readonly Link[]
  /** Two units that name one day, the older style first or second as written. */
  readonly double: boolean
  readonly problems: readonly Problem[]
}

/** Between 10 and 14 days two dates are meant as one in two styles, if with a slip; below and above they are not. */
const LEAST_OFFSET = 10
const GREATEST_OFFSET = 14

/** The units that a side names, or null if its words make no date. */
export function resolve(side: SideWording, text: string, surroundings: Surroundings): Resolution | null {
  const known = isYearUnread(side, text) ? { ...surroundings, anchor: null, year: null, named: {} } : surroundings
  const plain = resolveCore(side, text, known)
  if (!plain || side.part === null) return plain
  const parts = plain.units.flatMap(unit => partOf(unit, side.part ?? '') ?? [])
  return parts.length === plain.units.length ? { ...plain, units: parts } : null
}

/** A number that was not read as a year stands where one would: `August 10, 345 BC`, `1 сентября 7161 г.` */
function isYearUnread(side: SideWording, text: string): boolean {
  return (
    side.year === null &&
    side.month !== null &&
    /^,?\s\d{1,4}(?:\s*(?:BC|AD|CE|BE|г\.|год)|\d)/.test(text.slice(side.core.end, side.core.end + 12))
  )
}

function resolveCore(side: SideWording, text: string, surroundings: Surroundings): Resolution | null {
  const { days, season, century, decade, figure } = side
  const month = side.month
  if (figure && !side.days) return resolveFigure(side, text, surroundings)
  if (days && month) return resolveDays(side, days, month, text, surroundings)
  if (month) return single(monthOf(side, month, surroundings))
  const base = { calendar: calendarOf(side), span: side.core, inferred: false }
  if (decade) {
    const hundred = decade.short
      ? shortDecadeBase(decade.from, side.century?.from ?? null, surroundings)
      : { year: 0, inferred: false }
    if (!hundred) return single(decadeUnit({ ...base, year: null, to: 0 }))
    return single(
      decadeUnit({
        ...base,
        year: hundred.year + decade.from,
        to: hundred.year + decade.to,
        inferred: hundred.inferred,
      }),
    )
  }
  if (century) return single(centuryUnit({ ...base, from: century.from, to: century.to }))
  const year = side.year
  if (!year) return null
  const settled =
    year.kind === 'span'
      ? { year: year.value, short: null, inferred: false }
      : settleYear(year, null, null, surroundings)
  const to = year.kind === 'span' ? year.to : (settled.year ?? 0)
  if (season !== null) return single(seasonUnit({ ...base, ...settled, season, to }))
  return single(yearUnit({ ...base, ...settled, to }))
}

function single(unit: Unit): Resolution {
  return { units: [unit], links: [], double: false, problems: [] }
}

function calendarOf(side: SideWording): Calendar {
  return side.style ?? 'unknown'
}

/** `20-е годы`: of the century named, else of the one that the surroundings are in. */
function shortDecadeBase(short: number, century: number | null, surroundings: Surroundings) {
  if (century !== null) return { year: (century - 1) * 100, inferred: false }
  const { year } = settleYear(
    { kind: 'short', value: short, to: short, marked: true, span: { start: 0, end: 0 } },
    null,
    null,
    surroundings,
  )
  return year === null ? null : { year: year - short, inferred: true }
}

function monthOf(side: SideWording, month: MonthWording, surroundings: Surroundings): Unit {
  const settled = yearOf(side, month.value, null, surroundings)
  return monthUnit({ ...settled, month: month.value, calendar: calendarOf(side), span: side.core })
}

function yearOf(side: SideWording, month: number, day: number | null, surroundings: Surroundings) {
  return settleYear(side.year ?? side.other?.year ?? null, month, day, surroundings)
}

function resolveDays(
  side: SideWording,
  list: DayList,
  month: MonthWording,
  text: string,
  surroundings: Surroundings,
): Resolution | null {
  const [first] = list.days
  if (!first) return null
  const settled = yearOf(side, month.value, first.value, surroundings)
  const make = (day: Numeral, calendar: Calendar = calendarOf(side)): Unit =>
    checked(
      dayUnit({
        ...settled,
        month: month.value,
        day: day.value,
        calendar,
        span: list.days.length > 1 ? day.span : side.core,
      }),
      text,
    )

  if (side.other) return resolveOther(side, make(first, 'unknown'), text, surroundings)
  const [second] = side.otherDays?.days ?? []
  if (second && list.days.length === 1 && side.otherDays?.days.length === 1) {
    return (
      inTwoStyles(make(first), make(second), [first.span, second.span]) ?? {
        units: [make(first), make(second)],
        links: ['or'],
        double: false,
        problems: [],
      }
    )
  }
  const other = side.otherDays?.days ?? []
  if (other.length > 1 && other.length === list.days.length) {
    const pairs = list.days.map((day, index) =>
      inTwoStyles(make(day), make(other[index] ?? day), [day.span, (other[index] ?? day).span]),
    )
    const newer = pairs.flatMap(pair => pair?.units.filter(unit => unit.calendar === 'gregorian') ?? [])
    if (pairs.every(pair => pair?.problems.length === 0))
      return { units: newer, links: list.links, double: false, problems: [] }
  }
  const [, slashed] = list.days
  if (slashed && list.days.length === 2 && list.links[0] === 'slash') {
    const double = inTwoStyles(make(first), make(slashed), [first.span, slashed.span])
    if (double) return double
  }
  return { units: list.days.map(day => make(day)), links: list.links, double: false, problems: [] }
}

/** `25 октября (7 ноября) 1917 г.`, `25 декабря 1899 г. (6 января 1900 г.)`; one year serves both. */
function resolveOther(side: SideWording, first: Unit, text: string, surroundings: Surroundings): Resolution {
  const { other } = side
  const [part] = first.parts
  if (!other || !part) return single(first)
  const settled = settleYear(other.year ?? side.year, other.month.value, other.day.value, surroundings)
  const wraps = part.month === 12 && other.month.value === 1 ? 1 : part.month === 1 && other.month.value === 12 ? -1 : 0
  const shared = side.year === null || other.year === null
  const own = settled.year
  const firstYear = shared && own !== null && wraps === 1 ? own - 1 : (part.year ?? own)
  const otherYear = shared && own !== null && wraps === -1 ? own - 1 : own
  const span = hull(other.day.span, other.month.span)
  const remade = checked(
    dayUnit({
      ...settled,
      year: firstYear,
      month: part.month ?? 1,
      day: part.day ?? 1,
      calendar: side.style ?? 'unknown',
      span: firstSpan(side),
    }),
    text,
  )
  const second = checked(
    dayUnit({
      ...settled,
      year: otherYear,
      month: other.month.value,
      day: other.day.value,
      calendar: other.style ?? 'unknown',
      span,
    }),
    text,
  )
  return (
    inTwoStyles(remade, second, [firstSpan(side), span]) ?? {
      units: [remade, second],
      links: ['or'],
      double: false,
      problems: [],
    }
  )
}

function firstSpan(side: SideWording): Span {
  const day = side.days?.days[0]?.span ?? side.core
  return side.month ? hull(day, side.month.span) : day
}

/**
 * Two days that are one day in the two calendars, or null if they lie too near or too far for that. The earlier number
 * is the Julian one whichever stands first: editions write old (new), Soviet papers of 1918 new (old).
 */
export function inTwoStyles(a: Unit, b: Unit, spans: readonly [Span, Span]): Resolution | null {
  const [pa] = a.parts
  const [pb] = b.parts
  if (!pa || !pb || pa.day === null || pb.day === null || pa.month === null || pb.month === null) return null
  const dayA = { year: pa.year ?? 1910, month: pa.month, day: pa.day }
  const dayB = { year: pb.year ?? 1910, month: pb.month, day: pb.day }
  const distance = toDayNumber('gregorian', dayB) - toDayNumber('gregorian', dayA)
  if (Math.abs(distance) < LEAST_OFFSET || Math.abs(distance) > GREATEST_OFFSET) return null
  const [older, newer] = distance > 0 ? [dayA, dayB] : [dayB, dayA]
  const calendars: readonly [Calendar, Calendar] = distance > 0 ? ['julian', 'gregorian'] : ['gregorian', 'julian']
  const fits = pa.year === null || toDayNumber('julian', older) === toDayNumber('gregorian', newer)
  const restyle = (unit: Unit, calendar: Calendar, span: Span): Unit => ({
    ...unit,
    calendar,
    parts: unit.parts.map(part => ({ ...part, calendar, span })),
  })
  return {
    units: [restyle(a, calendars[0], spans[0]), restyle(b, calendars[1], spans[1])],
    links: ['or'],
    double: true,
    problems: fits ? [] : [mismatch(older, hull(...spans))],
  }
}

function mismatch(older: { year: number; month: number; day: number }, span: Span): Problem {
  const { year, month, day } = fromDayNumber('gregorian', toDayNumber('julian', older))
  const meant = `${day}.${String(month).padStart(2, '0')}.${year}`
  const message = `Unexpected two days that are not one, expected ${meant} in the new style for ${older.day}.${String(older.month).padStart(2, '0')}.${older.year} in the old (${styleOffset(older)} days later)`
  return { code: 'double-date-mismatch', message, span, meant }
}

/** Marks a day that no calendar has: 31 April, or 29 February of a common year. */
function checked(unit: Unit, text: string): Unit {
  const [part] = unit.parts
  if (!part || part.month === null || part.day === null) return unit
  // A year that was only inferred accuses nobody of 29 February.
  const last = longestMonth(unit.calendar, unit.inferred ? null : part.year, part.month)
  if (part.day >= 1 && part.day <= last) return unit
  const written = text.slice(part.span.start, part.span.end).replace(/\s+/g, ' ')
  const message =
    last === 0
      ? `Unexpected month ${part.month} in \`${written}\`, expected 1 to 12`
      : `Unexpected day ${part.day} in \`${written}\`, expected 1 to ${last}`
  return { ...unit, first: null, last: null, problem: { code: 'no-such-day', message, span: part.span } }
}

function resolveFigure(side: SideWording, text: string, surroundings: Surroundings): Resolution | null {
  const { figure } = side
  if (!figure || figure.fields.day === null || figure.fields.month === null) return null
  const { day: a, month: b, separator } = figure.fields
  const settle = (month: number, day: number) => yearOf(side, month, day, surroundings)
  const make = (month: number, day: number): Unit =>
    checked(dayUnit({ ...settle(month, day), month, day, calendar: calendarOf(side), span: figure.span }), text)
  const eitherOrder = figure.kind === 'DayFirstDate' && separator !== '.' && separator !== null
  if (!eitherOrder || a > 12) return single(make(b, a))
  if (b > 12 || surroundings.order === 'month-first') return single(make(a, b))
  if (a === b || surroundings.order === 'day-first') return single(make(b, a))
  return ambiguous(make(b, a), make(a, b), text.slice(figure.span.start, figure.span.end))
}

/** `03/04/1920`: both days stand in the units, and neither is claimed. */
function ambiguous(dayFirst: Unit, monthFirst: Unit, written: string): Resolution {
  const span = dayFirst.parts[0]?.span ?? { start: 0, end: 0 }
  const units = [dayFirst, monthFirst].sort((x, y) => (x.parts[0]?.month ?? 0) - (y.parts[0]?.month ?? 0))
  const message = `Unexpected \`${written}\`, which may be day and month or month and day, expected the month in letters`
  return { units, links: ['or'], double: false, problems: [{ code: 'ambiguous-order', message, span }] }
}
