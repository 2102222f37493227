import { daysInMonth } from '#model/calendar'
import type { Calendar, DatePart, DatePrecision } from '#model/date'
import type { Span } from '#model/span'
import type { Problem } from '#model/value'
import { isoMonth, isoYear, withoutYear } from './edtf.js'
import type { WrittenDay } from './extent.js'

/** A day, month, season, year, decade or century, or an exact part of one. */
export interface Unit {
  readonly precision: DatePrecision
  readonly calendar: Calendar
  /** Null if the year is not known or the day does not exist. */
  readonly first: WrittenDay | null
  readonly last: WrittenDay | null
  /** Null for a known day, whose EDTF depends on its calendar. */
  readonly edtf: string | null
  /** Days of doubt at either end, for words such as "early". */
  readonly slack: number
  readonly parts: readonly DatePart[]
  readonly problem: Problem | null
  readonly inferred: boolean
}

interface UnitFields {
  readonly year: number | null
  readonly short?: number | null
  readonly calendar: Calendar
  readonly span: Span
  readonly inferred: boolean
}

export function dayUnit(fields: UnitFields & { readonly month: number; readonly day: number }): Unit {
  const { year, month, day } = fields
  const written = year === null ? null : { year, month, day }
  return {
    ...base('day', fields, month, day),
    first: written,
    last: written,
    edtf: written ? null : withoutYear(fields.short ?? null, month, day),
  }
}

export function monthUnit(fields: UnitFields & { readonly month: number }): Unit {
  const { year, month } = fields
  return {
    ...base('month', fields, month, null),
    first: year === null ? null : { year, month, day: 1 },
    last: year === null ? null : { year, month, day: null },
    edtf: year === null ? withoutYear(fields.short ?? null, month, null) : isoMonth(year, month),
  }
}

export function yearUnit(fields: UnitFields & { readonly to: number }): Unit {
  const { year, to } = fields
  const unit = base(to === year ? 'year' : 'range', fields, null, null)
  if (year === null) return { ...unit, first: null, last: null, edtf: withoutYear(fields.short ?? null, null, null) }
  return {
    ...unit,
    ...wholeYears(year, to),
    edtf: to === year ? isoYear(year) : `${isoYear(year)}/${isoYear(to)}`,
    parts: to === year ? unit.parts : [...unit.parts, ...unit.parts.map(part => ({ ...part, year: to }))],
  }
}

const SEASONS: Readonly<Record<number, number>> = { 21: 3, 22: 6, 23: 9 }

/** Seasons of the northern half of the earth. A winter of one year may be the one before or after it. */
export function seasonUnit(fields: UnitFields & { readonly season: number; readonly to: number }): Unit {
  const { year, season, to } = fields
  const unit = base('season', fields, null, null)
  const month = SEASONS[season]
  if (year === null) return { ...unit, first: null, last: null, edtf: withoutYear(null, season, null) }
  if (month !== undefined) {
    return {
      ...unit,
      first: { year, month, day: 1 },
      last: { year, month: month + 2, day: null },
      edtf: isoMonth(year, season),
    }
  }
  const winter = to > year
  return {
    ...unit,
    first: { year: winter ? year : year - 1, month: 12, day: 1 },
    last: { year: winter ? to : year + 1, month: 2, day: null },
    edtf: winter ? `${isoMonth(year, 12)}/${isoMonth(to, 2)}` : isoMonth(year, 24),
  }
}

/** `to` is the last decade, which is the same as the first for one alone. */
export function decadeUnit(fields: UnitFields & { readonly to: number }): Unit {
  const { year, to } = fields
  const unit = base('decade', fields, null, null)
  if (year === null) return { ...unit, first: null, last: null, edtf: null }
  const code = (decade: number) => `${isoYear(decade).slice(0, 3)}X`
  return { ...unit, ...wholeYears(year, to + 9), edtf: year === to ? code(year) : `${code(year)}/${code(to)}` }
}

/** By count of centuries, 19 for 1801 to 1900; the year 1800 is let in because many put it there. */
export function centuryUnit(fields: Omit<UnitFields, 'year'> & { readonly from: number; readonly to: number }): Unit {
  const { from, to } = fields
  const code = (century: number) => `${String(century - 1).padStart(2, '0')}XX`
  return {
    ...base('century', { ...fields, year: null }, null, null),
    ...wholeYears((from - 1) * 100, to * 100),
    edtf: from === to ? code(from) : `${code(from)}/${code(to)}`,
  }
}

/** The last day of a month in the calendar, or in the one that has more if it is unknown; the longest if no year is. */
export function longestMonth(calendar: Calendar, year: number | null, month: number): number {
  const julian = daysInMonth('julian', year ?? 2000, month)
  return calendar === 'gregorian' ? daysInMonth('gregorian', year ?? 2000, month) : julian
}

function wholeYears(from: number, to: number): Pick<Unit, 'first' | 'last'> {
  return { first: { year: from, month: 1, day: 1 }, last: { year: to, month: 12, day: null } }
}

function base(precision: DatePrecision, fields: UnitFields, month: number | null, day: number | null) {
  const { year, calendar, span, inferred } = fields
  const parts: readonly DatePart[] = [{ year, month, day, calendar, span }]
  return { precision, calendar, slack: 0, parts, problem: null, inferred }
}
