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
 * How a date leans on another one: "two weeks later", "on the 28th", "сего числа". The base is what the words count from:
 * the day of the paper itself (`document`: yesterday, inst.) or the last day told of (`narrative`: the next day).
 */
export interface DateRelation {
  readonly from: 'document' | 'narrative'
  /** Days from the base to the first and the last day that the words allow; null if a day of a month is named. */
  readonly shift: { readonly min: number; readonly max: number } | null
  /** `on the 28th`: the day, with months from that of the base (0 for inst., -1 for ult.), null for the nearest one. */
  readonly day: { readonly number: number; readonly months: number | null } | null
  /** Index of the base in `facts.dates`; null if there is none or more than one may be meant. */
  readonly base: number | null
  /** Days that may be the base, as indexes into `facts.dates`: one if `base` is known. */
  readonly candidates: readonly number[]
  /** Index of the date beside it that names the same day outright, or null: "two weeks later, on 12 December". */
  readonly stated: number | null
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
  /** Null for a date that stands on its own words. */
  readonly relation: DateRelation | null
  /** Where the editor says how the date was found ("Датируется по содержанию", a note on it); null if nobody does. */
  readonly ground: Span | null
  /** Such as `no-such-day`. */
  readonly problems: readonly Problem[]
}
