import { daysInMonth } from '#model/calendar'
import { isoMonth, isoYear } from './edtf.js'
import type { Unit } from './unit.js'

/** A share of a month, year or longer time. `vague` ones have soft ends. */
interface Share {
  readonly from: number
  readonly to: number
  readonly vague: boolean
}

/** Three equal parts for `early`, `middle` and `late`: the 1st to the 10th, the 11th to the 20th, and the rest. */
const SHARES: Readonly<Record<string, Share>> = {
  early: { from: 0, to: 1 / 3, vague: true },
  middle: { from: 1 / 3, to: 2 / 3, vague: true },
  late: { from: 2 / 3, to: 1, vague: true },
  'first-half': { from: 0, to: 1 / 2, vague: false },
  'second-half': { from: 1 / 2, to: 1, vague: false },
  'first-third': { from: 0, to: 1 / 3, vague: false },
  'second-third': { from: 1 / 3, to: 2 / 3, vague: false },
  'last-third': { from: 2 / 3, to: 1, vague: false },
  'first-quarter': { from: 0, to: 1 / 4, vague: false },
  'second-quarter': { from: 1 / 4, to: 1 / 2, vague: false },
  'third-quarter': { from: 1 / 2, to: 3 / 4, vague: false },
  'last-quarter': { from: 3 / 4, to: 1, vague: false },
}

/** ISO 8601-2:2019, 4.8: quarters of a year are 33 to 36, halves 40 and 41. */
const CODES: Readonly<Record<string, number>> = {
  'first-quarter': 33,
  'second-quarter': 34,
  'third-quarter': 35,
  'last-quarter': 36,
}

/** The named part of a unit, or null if it has no such part: a day has none. */
export function partOf(unit: Unit, name: string): Unit | null {
  const share = SHARES[name]
  if (!share || unit.precision === 'day') return null
  if (unit.first === null || unit.last === null)
    return { ...unit, precision: unit.precision === 'month' ? 'days' : unit.precision }
  const { year, month } = unit.first
  const sign = share.vague ? '~' : ''
  if (unit.precision === 'month') {
    const from = Math.round(30 * share.from) + 1
    const to = share.to === 1 ? null : Math.round(30 * share.to)
    const last = to ?? daysInMonth('gregorian', year, month)
    const day = (number: number) => `${isoMonth(year, month)}-${String(number).padStart(2, '0')}${sign}`
    return {
      ...unit,
      precision: 'days',
      first: { year, month, day: from },
      last: { year, month, day: to },
      edtf: `${day(from)}/${day(last)}`,
      slack: share.vague ? 5 : 0,
    }
  }
  if (unit.precision === 'season') return { ...unit, slack: 0 }
  const years = unit.last.year - year + 1
  return years === 1 ? partOfYear(unit, year, share, name, sign) : partOfYears(unit, share, sign)
}

function partOfYear(unit: Unit, year: number, share: Share, name: string, sign: string): Unit {
  const from = Math.round(12 * share.from) + 1
  const to = Math.round(12 * share.to)
  const code = CODES[name]
  return {
    ...unit,
    precision: 'range',
    first: { year, month: from, day: 1 },
    last: { year, month: to, day: null },
    edtf: code ? isoMonth(year, code) : `${isoMonth(year, from)}${sign}/${isoMonth(year, to)}${sign}`,
    slack: share.vague ? 31 : 0,
  }
}

/** Of a century the years run from its first (1801) to its last (1900); of a decade from 1920 to 1929. */
function partOfYears(unit: Unit, share: Share, sign: string): Unit | null {
  if (!unit.first || !unit.last) return null
  const start = unit.precision === 'century' ? unit.first.year + 1 : unit.first.year
  const years = unit.last.year - start + 1
  const from = start + Math.round(years * share.from)
  const to = start + Math.round(years * share.to) - 1
  return {
    ...unit,
    precision: 'range',
    first: { year: from, month: 1, day: 1 },
    last: { year: to, month: 12, day: null },
    edtf: `${isoYear(from)}${sign}/${isoYear(to)}${sign}`,
    slack: share.vague ? Math.round(years * 36) : 0,
  }
}
