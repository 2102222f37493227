import { exists, isoDay, toDayNumber } from '#model/calendar'
import { type CalendarChange, useOf } from '#model/calendar-change'
import type { DateMention } from '#model/date'
import type { Problem } from '#model/value'

/**
 * What is wrong with the style of a date from a place whose change of calendar is well attested: the old style after it, or
 * a day that the change left out. Null for double dates, and wherever papers of the time may follow either style.
 */
export function styleProblem(date: DateMention, place: string, change: CalendarChange): Problem | null {
  const { lastJulian, firstGregorian, confidence, doubtful, source } = change
  const { julianUntil, gregorianFrom } = useOf(change)
  const [part, other] = date.parts
  if (confidence !== 'confirmed' || doubtful || julianUntil === null || gregorianFrom === null) return null
  if (!part || other || part.year === null || part.month === null || part.day === null) return null
  const day = { year: part.year, month: part.month, day: part.day }
  if (!exists('julian', day)) return null
  const [julian, gregorian] = [toDayNumber('julian', day), toDayNumber('gregorian', day)]
  if (part.calendar === 'julian' && julian > gregorianFrom) {
    const message = `Unexpected old style in \`${date.text}\` in ${place}, expected the new style, in use from ${isoDay(gregorianFrom)} (${source})`
    return { code: 'style-not-in-use', message, span: date.span }
  }
  if (part.calendar === 'unknown' && date.weekday === null && julian > julianUntil && gregorian < gregorianFrom) {
    const message = `Unexpected \`${date.text}\` in ${place}, expected no day between ${lastJulian} and ${firstGregorian} (${source})`
    return { code: 'day-left-out', message, span: date.span }
  }
  return null
}
