import {
  type CalendarDay,
  daysInMonth,
  exists,
  GREGORIAN_START,
  type KnownCalendar,
  toDayNumber,
} from '#model/calendar'
import type { Calendar } from '#model/date'

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
 * From here on a date without a style is Gregorian. Before it lies the year in which one town after another of the
 * former empire changed: Soviet Russia on 14 February 1918, Transcaucasia on 1 May.
 */
const GREGORIAN_ONLY = toDayNumber('gregorian', { year: 1918, month: 5, day: 1 })

/**
 * The days that a date may be, by its calendar. An unknown calendar allows both from 1582 to April 1918, because
 * nothing in the words tells which; a day that only one calendar has (29 February 1900) is in that one.
 */
export function dayReadings(calendar: Calendar, written: WrittenDay): DayReadings {
  const asGregorian = toDayNumber('gregorian', { ...written, day: written.day ?? 28 })
  const mayBe = {
    gregorian: calendar === 'gregorian' || (calendar === 'unknown' && asGregorian >= GREGORIAN_START),
    julian: calendar === 'julian' || (calendar === 'unknown' && asGregorian < GREGORIAN_ONLY),
  }
  return {
    gregorian: mayBe.gregorian ? dayNumber('gregorian', written) : null,
    julian: mayBe.julian ? dayNumber('julian', written) : null,
  }
}

function dayNumber(calendar: KnownCalendar, { year, month, day }: WrittenDay): number | null {
  const date: CalendarDay = { year, month, day: day ?? daysInMonth(calendar, year, month) }
  return exists(calendar, date) ? toDayNumber(calendar, date) : null
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
}

/** Null if the year is not known or there is no such day. */
export function extentOf(unit: UnitEnds): Extent | null {
  if (!unit.first || !unit.last) return null
  const start = dayReadings(unit.calendar, unit.first)
  const end = dayReadings(unit.calendar, unit.last)
  const [first, last] = [spread(start), spread(end)]
  if (!first || !last) return null
  const calendar = calendarOf(start) === calendarOf(end) ? calendarOf(start) : 'unknown'
  return { first, last, calendar }
}
