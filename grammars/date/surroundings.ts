import type { DateContext, DateOrder } from '#grammar/tradition'
import { fromDayNumber, toDayNumber } from '#model/calendar'
import type { CalendarUse } from '#model/calendar-change'
import type { DateMention } from '#model/date'
import { expectedUse } from './calendar-use.js'
import type { YearWording } from './statement.js'

/** What is known before a date is read: from the place before the text, then from the dates before it in the text. */
export interface Surroundings {
  /** Julian Day Number of the last full date. */
  readonly anchor: number | null
  /** A year that stands in the text after that date: `В 1920 г. ... 5 мая`. */
  readonly year: number | null
  /** Years of the full dates so far, without those that were inferred: what `of last year` may count from. */
  readonly written: readonly number[]
  /** Years of the days so far by month and day, for a day that is named again without its year; null if two differ. */
  readonly named: Readonly<Record<string, number | null>>
  /** Order of two numbers before a year where both could be a month; null if nothing tells. */
  readonly order: DateOrder | null
  /** The text has Ukrainian letters: `р.` is a year and `ст.` a century. */
  readonly ukrainian: boolean
  /** What a day without a style is dated in. */
  readonly calendar: CalendarUse
}

/** A year with how it was come by; a `short` one has a known end and an unknown century. */
export interface SettledYear {
  readonly year: number | null
  readonly short: number | null
  readonly inferred: boolean
}

const UNKNOWN: SettledYear = { year: null, short: null, inferred: false }

/**
 * How far a day without a year may lie from the last full date: half a year back and a hundred days ahead in the same
 * year, a quarter of a year beyond its ends. A letter looks back and a story goes on; where the two would differ, both
 * years are possible, and none is claimed.
 */
const BACK = 183
const AHEAD = 100
const ACROSS = 92
/** A year of two figures belongs to the century that puts it within fifty years of the last full date. */
const NEAR = 50

/** What is known at the beginning of a text. */
export function surroundingsOf(text: string, { anchor, monthFirst, calendar, order }: DateContext): Surroundings {
  return {
    anchor,
    year: null,
    written: anchor === null ? [] : [fromDayNumber('gregorian', anchor).year],
    named: {},
    order: orderIn(text) ?? order ?? (monthFirst ? 'month-first' : null),
    ukrainian: /[іїєґ]/i.test(text) && !/[ыэъё]/i.test(text),
    calendar: calendar ?? expectedUse(text),
  }
}

/** Russian figures have the day first. Elsewhere a number above 12 in one date of the text tells for all of them. */
export function orderIn(text: string): DateOrder | null {
  const orders = new Set<DateOrder>()
  for (const [, first, second] of text.matchAll(/(?<!\d)(\d{1,2})[/-](\d{1,2})[/-]\d{4}(?!\d)/g)) {
    if (Number(first) > 12 && Number(second) <= 12) orders.add('day-first')
    if (Number(second) > 12 && Number(first) <= 12) orders.add('month-first')
  }
  const [told, other] = orders
  if (told && !other) return told
  return /[а-яіїєґ]/i.test(text) ? 'day-first' : null
}

/**
 * What is known after a date. A full date becomes the anchor, and a lone year the year, of what follows; a date of
 * "last year" does neither, because the text goes on from its own time.
 */
export function after(mention: DateMention, surroundings: Surroundings, isRelative: boolean): Surroundings {
  const last = mention.parts.at(-1)
  if (!last || last.year === null || mention.problems.length > 0) return surroundings
  const { year, month, day } = last
  const written =
    mention.origin === 'written' && day !== null && !surroundings.written.includes(year)
      ? [...surroundings.written.slice(0, 1), year]
      : surroundings.written
  const known = { ...surroundings, written, named: namedWith(mention, surroundings.named) }
  if (isRelative) return known
  if (month !== null) return { ...known, anchor: toDayNumber('gregorian', { year, month, day: day ?? 15 }), year: null }
  return mention.precision === 'year' && mention.bound === null ? { ...known, year } : known
}

function namedWith({ parts }: DateMention, named: Surroundings['named']): Surroundings['named'] {
  const days = parts.filter(({ year, month, day }) => year !== null && month !== null && day !== null)
  const entries = days.map(({ year, month, day }) => {
    const key = `${month}-${day}`
    return [key, named[key] === undefined || named[key] === year ? year : null] as const
  })
  return entries.length === 0 ? named : { ...named, ...Object.fromEntries(entries) }
}

/** The year that a wording names, or that the surroundings give to a month (and day) without one. */
export function settleYear(
  wording: YearWording | null,
  month: number | null,
  day: number | null,
  surroundings: Surroundings,
): SettledYear {
  if (wording === null) return inferYear(month, day, surroundings)
  switch (wording.kind) {
    case 'year':
      return { year: wording.value, short: null, inferred: false }
    case 'span':
      return { year: spanYear(wording, month), short: null, inferred: false }
    case 'short':
      return shortYear(wording.value, surroundings)
    case 'same': {
      const base = surroundings.year ?? anchorYear(surroundings)
      return base === null ? UNKNOWN : { year: base, short: null, inferred: true }
    }
    case 'relative': {
      const [base, other] = surroundings.written
      return base === undefined || other !== undefined
        ? UNKNOWN
        : { year: base + wording.value, short: null, inferred: true }
    }
  }
}

/** `11 February 1731/2`: until 1752 the English year began on 25 March, so the second number is ours. */
function spanYear({ value, to }: YearWording, month: number | null): number | null {
  if (to !== value + 1 || month === null) return null
  // Of `Dec. 31/Jan. 13, 1917-18` each day takes the year that it is near.
  return month <= 3 ? to : month >= 10 ? value : null
}

function shortYear(short: number, surroundings: Surroundings): SettledYear {
  const base = surroundings.year ?? anchorYear(surroundings)
  if (base === null) return { year: null, short, inferred: false }
  const candidates = [-100, 0, 100].map(shift => Math.floor(base / 100) * 100 + shift + short)
  const near = candidates.filter(year => Math.abs(year - base) < NEAR)
  return { year: near[0] ?? null, short, inferred: true }
}

function inferYear(month: number | null, day: number | null, surroundings: Surroundings): SettledYear {
  if (month === null) return UNKNOWN
  const named = surroundings.named[`${month}-${day}`]
  if (named !== undefined) return named === null ? UNKNOWN : { year: named, short: null, inferred: true }
  if (surroundings.year !== null) return { year: surroundings.year, short: null, inferred: true }
  const { anchor } = surroundings
  const base = anchorYear(surroundings)
  if (anchor === null || base === null) return UNKNOWN
  const year = [base - 1, base, base + 1].find(candidate => {
    const distance = toDayNumber('gregorian', { year: candidate, month, day: day ?? 15 }) - anchor
    return candidate === base ? distance >= -BACK && distance <= AHEAD : Math.abs(distance) <= ACROSS
  })
  return year === undefined ? UNKNOWN : { year, short: null, inferred: true }
}

function anchorYear({ anchor }: Surroundings): number | null {
  return anchor === null ? null : fromDayNumber('gregorian', anchor).year
}
