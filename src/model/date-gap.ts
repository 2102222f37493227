import type { DateMention } from './date.js'

/** A day whose year was concluded may be one of the year before or after; within half a year only one reading is likely. */
const LONGEST_INFERRED = 180

/**
 * How many days `later` is sure to lie after `earlier`, whichever days were meant; null if it may be the same day or an
 * earlier one. Dates that are about or doubtful are never sure. Where a year was concluded from the surroundings, a gap
 * of more than half a year says that it was concluded wrongly.
 */
export function daysAfter(later: DateMention, earlier: DateMention): number | null {
  if ([later, earlier].some(date => date.approximate || date.uncertain || date.problems.length > 0)) return null
  if (later.min === null || earlier.max === null || later.min <= earlier.max) return null
  const gap = later.min - earlier.max
  const inferred = [later, earlier].filter(date => date.origin === 'inferred')
  if (inferred.length === 0) return gap
  return gap <= LONGEST_INFERRED && inferred.every(isOfKnownMonth) ? gap : null
}

/** `the 23rd` may be one of last month. */
function isOfKnownMonth({ parts }: DateMention): boolean {
  return parts.length > 0 && parts.every(part => part.month !== null && part.day !== null)
}

/** Days by which the two calendars differ from 1800 on: such a gap may be one day in two styles. */
const STYLE_GAPS: readonly number[] = [12, 13]
/** Julian Day Number of 1 January 1924: afterwards hardly any paper is dated in the old style. */
const LAST_OLD_STYLE = 2423786

/** How many days surely lie between two dates, in either order; null if they may be one day, in whatever calendar. */
export function apart(a: DateMention, b: DateMention): number | null {
  const gap = daysAfter(a, b) ?? daysAfter(b, a)
  if (gap === null) return null
  const mayBeStyle = STYLE_GAPS.includes(gap) && (a.min ?? LAST_OLD_STYLE) < LAST_OLD_STYLE
  return mayBeStyle ? null : gap
}

/** The same for two dates by one hand, which stand in one style even where nobody can tell which. */
export function apartInOneStyle(a: DateMention, b: DateMention): number | null {
  const unsure = [a, b].every(date => date.calendar === 'unknown' && date.precision === 'day' && date.bound === null)
  return unsure ? apart({ ...a, max: a.min }, { ...b, max: b.min }) : apart(a, b)
}

/** True for two days that a slip of pen or type tells apart: a few days, the same day of another month or year. */
export function isSlip(a: DateMention, b: DateMention): boolean {
  const gap = apart(a, b)
  if (gap === null) return false
  const [one, other] = [a.parts[0], b.parts[0]]
  return gap <= 3 || (one !== undefined && one.day !== null && one.day === other?.day)
}
