import type { LexiconRow } from '#grammar/lexicon'

/** What productions know the words of a date as; see the head of `lexicon.ts`. */
export const CATEGORIES = [
  'month',
  'month-before-day',
  'weekday',
  'season',
  'day-ordinal',
  'year-mark',
  'year-word',
  'years-word',
  'relative-year',
  'day-word',
  'century-word',
  'of',
  'in',
  'bound',
  'after-date',
  'from',
  'to',
  'between',
  'and',
  'or',
  'approx',
  'uncertain',
  'part',
  'style',
  'night',
  'at',
  'hour',
  'minute',
  'half-day',
] as const

export type DateCategory = (typeof CATEGORIES)[number]

/** A word of a date with what it stands for: the number of a month, a bound, a style. */
export interface DateRow extends LexiconRow<DateCategory> {
  readonly value: number | string
}
