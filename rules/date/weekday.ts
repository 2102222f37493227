import { type CalendarDay, exists, type KnownCalendar, toDayNumber, weekdayOf } from '#model/calendar'
import type { DateMention, DatePart } from '#model/date'
import { documentRule, z } from '#rule'

const NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** Soviet offices counted days of a five-day, then of a six-day week: 1 October 1929 to 26 June 1940. */
const SHORT_WEEKS = {
  from: toDayNumber('gregorian', { year: 1929, month: 10, day: 1 }),
  to: toDayNumber('gregorian', { year: 1940, month: 6, day: 26 }),
}

/** A weekday is a check digit that the writer himself put on the date. */
export default documentRule({
  id: 'date/weekday',
  summary: 'Require weekdays that fit their date',
  severity: 'error',
  options: z.strictObject({}),
  messages: { other: 'Unexpected weekday in `{date}`, expected {expected}' },
  *check({ facts: { dates } }) {
    for (const date of dates) {
      const [part] = date.parts
      if (!date.weekday || !part || (date.parts.length > 1 && !date.double) || date.problems.length > 0) continue
      const days = readings(date, part)
      if (days.length === 0) {
        yield { notChecked: 'a weekday stands with a date whose year is not known' }
      } else if (days.some(({ day }) => day >= SHORT_WEEKS.from && day <= SHORT_WEEKS.to)) {
        yield { notChecked: 'weekdays from 1929 to 1940 may be days of the five- or six-day week' }
      } else if (!days.some(({ day }) => weekdayOf(day) === date.weekday?.day) && !fitsNearYear(date, part)) {
        yield {
          message: 'other',
          data: { date: date.text, expected: tell(days) },
          span: date.weekday.span,
        }
      }
    }
  },
})

interface Reading {
  readonly calendar: KnownCalendar
  readonly day: number
}

/** The days that a date may be, in every calendar that may be meant. */
function readings({ calendar, double }: DateMention, part: DatePart, shift = 0): Reading[] {
  const { year, month, day } = part
  if (year === null || month === null || day === null) return []
  const written: CalendarDay = { year: year + shift, month, day }
  const own = part.calendar === 'unknown' ? null : part.calendar
  // A calendar that was only concluded from the place or the language may not be the one meant.
  const calendars: readonly KnownCalendar[] =
    own !== null && double
      ? [own]
      : own !== null
        ? [own]
        : calendar === 'gregorian' && isLate(written)
          ? ['gregorian']
          : ['gregorian', 'julian']
  return calendars
    .filter(each => exists(each, written))
    .map(each => ({ calendar: each, day: toDayNumber(each, written) }))
}

/** From May 1918 on the reading has a reason where it says Gregorian. */
function isLate({ year, month }: CalendarDay): boolean {
  return year > 1918 || (year === 1918 && month > 4)
}

/** A year that was only concluded may be one off; then nothing is known against the weekday. */
function fitsNearYear(date: DateMention, part: DatePart): boolean {
  if (date.origin === 'written') return false
  return [-1, 1].some(shift => readings(date, part, shift).some(({ day }) => weekdayOf(day) === date.weekday?.day))
}

function tell(days: readonly Reading[]): string {
  const [only, other] = days
  if (!only) return ''
  if (!other) return NAMES[weekdayOf(only.day)] ?? ''
  return days
    .map(({ calendar, day }) => `${NAMES[weekdayOf(day)]} (${calendar === 'julian' ? 'old' : 'new'} style)`)
    .join(' or ')
}
