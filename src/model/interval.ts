/** The first and the last day that a wording allows, as Julian Day Numbers; null where it sets no limit. */
export interface Interval {
  readonly min: number | null
  readonly max: number | null
}

/**
 * How two dates lie to each other. `before`, `after` and `same` hold whichever days were meant within the two intervals;
 * `maybe` if the wording allows more than one order; `unknown` if one of the two sets no limit at all.
 */
export type Comparison = 'before' | 'after' | 'same' | 'maybe' | 'unknown'

/** Where `a` lies to `b`. Only `before` and `after` contradict a claim that the two are one. */
export function compare(a: Interval, b: Interval): Comparison {
  if (isBoundless(a) || isBoundless(b)) return 'unknown'
  if (endsBefore(a, b)) return 'before'
  if (endsBefore(b, a)) return 'after'
  return isOneDay(a) && isOneDay(b) ? 'same' : 'maybe'
}

/** The days that both allow, or null if there is none. */
export function intersect(a: Interval, b: Interval): Interval | null {
  if (endsBefore(a, b) || endsBefore(b, a)) return null
  return { min: later(a.min, b.min), max: earlier(a.max, b.max) }
}

/** The same interval with `days` more room at either side, for "about two weeks later". */
export function widen({ min, max }: Interval, days: number): Interval {
  return { min: min === null ? null : min - days, max: max === null ? null : max + days }
}

/** The same interval moved by a number of days. */
export function move({ min, max }: Interval, days: number): Interval {
  return { min: min === null ? null : min + days, max: max === null ? null : max + days }
}

function isBoundless({ min, max }: Interval): boolean {
  return min === null && max === null
}

function isOneDay({ min, max }: Interval): boolean {
  return min !== null && min === max
}

function endsBefore(a: Interval, b: Interval): boolean {
  return a.max !== null && b.min !== null && a.max < b.min
}

function later(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.max(a, b)
}

function earlier(a: number | null, b: number | null): number | null {
  return a === null || b === null ? (a ?? b) : Math.min(a, b)
}
