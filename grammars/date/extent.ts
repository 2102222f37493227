import {
  type CalendarDay,
  daysInMonth,
  exists,
  GREGORIAN_START,
  type KnownCalendar,
  toDayNumber,
} from '#model/calendar'
import type { CalendarUse } from '#model/calendar-change'
import type { Calendar, DatePrecision } from '#model/date'
import { EITHER } from './calendar-use.js'

/** A day as written; `day` is null for the last day of its month, whichever calendar it is in. */
export interface WrittenDay {
  readonly year: number
  readonly month: number
  readonly day: number | null
}

/** Day numbers that a written day may stand for, in each calendar that it may be in. */
export interface DayReadings {
  readonly gregorian: number | null
  readonly julian: number | null
}

/**
 * The days that a date may be, by its calendar. An unknown calendar allows what was in use (from 1582 on); a day that
 * only one calendar has (29 February 1900) is in that one.
 */
export function dayReadings(calendar: Calendar, written: WrittenDay, use: CalendarUse): DayReadings {
  const mayBe =
    calendar === 'unknown'
      ? calendarsIn(written, use)
      : { gregorian: calendar === 'gregorian', julian: calendar === 'julian' }
  return {
    gregorian: mayBe.gregorian ? dayNumber('gregorian', written) : null,
    julian: mayBe.julian ? dayNumber('julian', written) : null,
  }
}

function calendarsIn(written: WrittenDay, { julianUntil, gregorianFrom }: CalendarUse) {
  const gregorian = toDayNumber('gregorian', { ...written, day: written.day ?? 28 })
  const julian = toDayNumber('julian', { ...written, day: written.day ?? 28 })
  if (gregorian < GREGORIAN_START || (julianUntil !== null && julian <= julianUntil))
    return { julian: true, gregorian: false }
  return { gregorian: true, julian: gregorianFrom === null || gregorian < gregorianFrom }
}

function dayNumber(calendar: KnownCalendar, { year, month, day }: WrittenDay): number | null {
  const date: CalendarDay = { year, month, day: day ?? daysInMonth(calendar, year, month) }
  return exists(calendar, date) ? toDayNumber(calendar, date) : null
}

/** The reading in a calendar, or the only one there is. */
export function likelyDay({ gregorian, julian }: DayReadings, likely: KnownCalendar | null): number | null {
  if (gregorian === null || julian === null) return gregorian ?? julian
  return likely === null ? null : likely === 'gregorian' ? gregorian : julian
}

/** First and last of the readings, null if there is none. */
export function spread({ gregorian, julian }: DayReadings): { readonly min: number; readonly max: number } | null {
  const days = [gregorian, julian].filter(day => day !== null)
  return days.length === 0 ? null : { min: Math.min(...days), max: Math.max(...days) }
}

/** The calendar that the readings leave: `unknown` if both. */
export function calendarOf({ gregorian, julian }: DayReadings): Calendar {
  if (gregorian !== null && julian !== null) return 'unknown'
  return julian === null ? 'gregorian' : 'julian'
}

/** What a unit's extent depends on. */
interface UnitEnds {
  readonly calendar: Calendar
  readonly first: WrittenDay | null
  readonly last: WrittenDay | null
}

/** First and last day of a unit, each as the span of its readings. */
export interface Extent {
  readonly first: { readonly min: number; readonly max: number }
  readonly last: { readonly min: number; readonly max: number }
  readonly calendar: Calendar
  /** The first day, if one is likelier than the other. */
  readonly likely: number | null
}

/** Null if the year is not known or there is no such day. */
export function extentOf(unit: UnitEnds & { readonly precision: DatePrecision }, given: CalendarUse): Extent | null {
  if (!unit.first || !unit.last) return null
  // A month or a year is seldom counted out in a calendar: both are let in.
  const use = unit.precision === 'day' ? given : EITHER
  const start = dayReadings(unit.calendar, unit.first, use)
  const end = dayReadings(unit.calendar, unit.last, use)
  const [first, last] = [spread(start), spread(end)]
  if (!first || !last) return null
  const calendar = calendarOf(start) === calendarOf(end) ? calendarOf(start) : 'unknown'
  return { first, last, calendar, likely: likelyDay(start, use.likely) }
}
