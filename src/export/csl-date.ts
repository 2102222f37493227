import { fromDayNumber } from '#model/calendar'
import type { DateMention } from '#model/date'
import type { CslDate } from './csl-item.js'

/** CSL counts the seasons of a year from spring. */
const SEASONS: Readonly<Record<string, number>> = { 21: 1, 22: 2, 23: 3, 24: 4 }

/**
 * A date as CSL-JSON takes it: Gregorian, as exact as the wording, `circa` where that is open. "Not later than" a day is
 * given as that day, so that it sorts; the wording itself and EDTF belong into `custom`. Null if no year is known.
 */
export function cslDate(date: DateMention): CslDate | null {
  const season = /^(\d{4})-(2[1-4])$/.exec(date.edtf ?? '')
  if (season) return { 'date-parts': [[Number(season[1])]], season: SEASONS[season[2] ?? ''] ?? 1 }
  const [first, last] = boundsOf(date)
  if (first === null || last === null) return null
  const circa =
    date.approximate || date.uncertain || date.bound !== null || (date.precision === 'day' && first !== last)
  return { 'date-parts': datePartsOf(date, first, last), ...(circa ? { circa: true } : {}) }
}

function boundsOf({ min, max, bound }: DateMention): [number | null, number | null] {
  if (bound === 'notAfter' || bound === 'before') return [max, max]
  if (bound === 'notBefore' || bound === 'after') return [min, min]
  return [min ?? max, max ?? min]
}

function datePartsOf({ precision, bound }: DateMention, first: number, last: number): number[][] {
  const [from, to] = [fromDayNumber('gregorian', first), fromDayNumber('gregorian', last)]
  if (bound === null && precision === 'year' && from.year === to.year) return [[from.year]]
  if (bound === null && precision === 'month' && from.month === to.month) return [[from.year, from.month]]
  const days = [from, to].map(({ year, month, day }) => [year, month, day])
  return first === last ? days.slice(0, 1) : days
}
