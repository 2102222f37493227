/**
 * Days counted as Julian Day Numbers: integers at noon, the same count whatever the calendar. Years are astronomical
 * (1 B.C. is year 0) and must lie above -4800. Formulas after the Explanatory Supplement to the Astronomical Almanac.
 */
export type KnownCalendar = 'gregorian' | 'julian'

export interface CalendarDay {
  readonly year: number
  /** From 1 to 12. */
  readonly month: number
  /** From 1. */
  readonly day: number
}

const MONTH_LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The first day of Pope Gregory's calendar anywhere: 15 October 1582. */
export const GREGORIAN_START = toDayNumber('gregorian', { year: 1582, month: 10, day: 15 })

/** The day that a date names. A date that does not exist runs on into the next month; see {@link exists}. */
export function toDayNumber(calendar: KnownCalendar, { year, month, day }: CalendarDay): number {
  const january = month <= 2 ? 1 : 0
  const years = year + 4800 - january
  const months = month + 12 * january - 3
  const days = day + Math.floor((153 * months + 2) / 5) + 365 * years + Math.floor(years / 4)
  return calendar === 'julian' ? days - 32083 : days - Math.floor(years / 100) + Math.floor(years / 400) - 32045
}

/** What a calendar calls a day. */
export function fromDayNumber(calendar: KnownCalendar, dayNumber: number): CalendarDay {
  const centuries = calendar === 'gregorian' ? Math.floor((4 * (dayNumber + 32044) + 3) / 146097) : 0
  const rest = calendar === 'gregorian' ? dayNumber + 32044 - Math.floor((146097 * centuries) / 4) : dayNumber + 32082
  const years = Math.floor((4 * rest + 3) / 1461)
  const dayOfYear = rest - Math.floor((1461 * years) / 4)
  const months = Math.floor((5 * dayOfYear + 2) / 153)
  return {
    year: 100 * centuries + years - 4800 + Math.floor(months / 10),
    month: months + 3 - 12 * Math.floor(months / 10),
    day: dayOfYear - Math.floor((153 * months + 2) / 5) + 1,
  }
}

/** `1920-05-11`: a day as ISO 8601 writes it, proleptic Gregorian. */
export function isoDay(dayNumber: number): string {
  const { year, month, day } = fromDayNumber('gregorian', dayNumber)
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

/** From 0 Monday to 6 Sunday. Weeks run on through every change of calendar. */
export function weekdayOf(dayNumber: number): number {
  return ((dayNumber % 7) + 7) % 7
}

export function isLeapYear(calendar: KnownCalendar, year: number): boolean {
  return year % 4 === 0 && (calendar === 'julian' || year % 100 !== 0 || year % 400 === 0)
}

/** Number of days of a month from 1 to 12; 0 for any other month. */
export function daysInMonth(calendar: KnownCalendar, year: number, month: number): number {
  const days = MONTH_LENGTHS[month - 1] ?? 0
  return month === 2 && isLeapYear(calendar, year) ? days + 1 : days
}

/** True if the calendar has such a day: 29 February 1900 is in the Julian one only. */
export function exists(calendar: KnownCalendar, { year, month, day }: CalendarDay): boolean {
  return day >= 1 && day <= daysInMonth(calendar, year, month)
}

/**
 * By how many days the Julian calendar is behind on a date written in it: 12 from 1 March 1800, 13 from 1 March 1900.
 * It changes on the Julian 1 March of the full centuries, not on 1 January.
 */
export function styleOffset(julian: CalendarDay): number {
  return toDayNumber('julian', julian) - toDayNumber('gregorian', { ...julian, day: 1 }) - (julian.day - 1)
}
