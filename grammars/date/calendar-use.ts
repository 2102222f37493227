import { toDayNumber } from '#model/calendar'
import type { CalendarUse } from '#model/calendar-change'

/**
 * In the year before this day one town after another of the former empire changed: Soviet Russia on 14 February 1918,
 * Transcaucasia on 1 May.
 */
const ALL_CHANGED = toDayNumber('gregorian', { year: 1918, month: 5, day: 1 })

/** Nothing is known: both styles up to April 1918. */
export const EITHER: CalendarUse = { julianUntil: null, gregorianFrom: ALL_CHANGED, likely: null }

/** A text in Russian or Ukrainian that names no place: the old style, but for the first months of 1918. */
const EMPIRE: CalendarUse = {
  julianUntil: toDayNumber('julian', { year: 1917, month: 12, day: 31 }),
  gregorianFrom: ALL_CHANGED,
  likely: null,
}

/** A text in a Western language: its own calendar is the new style, but it may give the days of an old-style paper. */
const WEST: CalendarUse = { ...EITHER, likely: 'gregorian' }

/** The calendar to be expected where nothing but the language of a text is known. */
export function expectedUse(text: string): CalendarUse {
  return /[а-яіїєґѣ]/i.test(text) ? EMPIRE : WEST
}
