import type { Span } from './span.js'
import type { Origin, Problem } from './value.js'

/** `unknown` where neither the text nor the table of calendars decides. */
export type Calendar = 'gregorian' | 'julian' | 'unknown'

export type DatePrecision = 'day' | 'days' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'range'

/** How a date bounds the day that is meant: `не позднее` is `notAfter`, `ранее` is `before`. */
export type DateBound = 'notBefore' | 'notAfter' | 'before' | 'after' | 'between'

/** One day, month or year as it stands in the text; a double date has two, a range has two. */
export interface DatePart {
  readonly year: number | null
  /** From 1 to 12. */
  readonly month: number | null
  readonly day: number | null
  /** The calendar that the text itself gives (`ст. ст.`, N.S., its place in a double date), else `unknown`. */
  readonly calendar: Calendar
  readonly span: Span
}

/**
 * A date in a text. `min` and `max` are Julian Day Numbers (integers at noon) of the first and the last day that the
 * wording allows, null where it sets no limit or the year is not known.
 */
export interface DateMention {
  readonly text: string
  readonly span: Span
  /** Extended Date/Time Format, ISO 8601-2:2019, proleptic Gregorian; null if it cannot be expressed. */
  readonly edtf: string | null
  readonly min: number | null
  readonly max: number | null
  readonly precision: DatePrecision
  readonly bound: DateBound | null
  readonly approximate: boolean
  readonly uncertain: boolean
  /** Square brackets: the editor's conclusion, not on the paper. */
  readonly supplied: boolean
  /** The calendar that the interval was computed in; `unknown` if it covers both. */
  readonly calendar: Calendar
  /** True for `25 октября (7 ноября) 1917 г.`: two parts that name one day. */
  readonly double: boolean
  /** `inferred` if a year or month was taken from the surroundings. */
  readonly origin: Origin
  readonly parts: readonly DatePart[]
  /** From 0 Monday to 6 Sunday, with the place of the word. */
  readonly weekday: { readonly day: number; readonly span: Span } | null
  /** Such as `no-such-day`. */
  readonly problems: readonly Problem[]
}
