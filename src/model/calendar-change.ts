import type { Confidence } from './authority.js'
import { type KnownCalendar, toDayNumber } from './calendar.js'

/** When a territory or a body gave up the Julian calendar for civil use. */
export interface CalendarChange {
  readonly id: string
  /** Name by language code. */
  readonly territory: Readonly<Record<string, string>>
  /** Last day of the old style, `1918-01-31` as written in it; null if it was never in use, or has no known end. */
  readonly lastJulian: string | null
  /** First day dated in the new style, as written in the Gregorian calendar; null if it never came into use. */
  readonly firstGregorian: string | null
  /** First and last day (Julian, Gregorian) between which papers of the territory follow either style. */
  readonly doubtful?: { readonly from: string; readonly to: string }
  /** Towns as datelines write them, in the nominative. */
  readonly places?: readonly string[]
  readonly confidence: Confidence
  /** Where the two days are attested. */
  readonly source: string
  readonly note?: string
}

/** Which calendar was in use where a text was written. Between the two days either may have been. */
export interface CalendarUse {
  /** Day number of the last day of the old style alone; null if there is no such day. */
  readonly julianUntil: number | null
  /** Day number of the first day of the new style alone; null if there is no such day. */
  readonly gregorianFrom: number | null
  /** What a date is more likely to be in where either may have been meant; null if nothing speaks for one. */
  readonly likely: KnownCalendar | null
}

/** The row of a town, by any of the names it has there; null if no row names it, or more than one. */
export function changeAt(place: string, changes: readonly CalendarChange[]): CalendarChange | null {
  const name = nameKey(place)
  const rows = changes.filter(({ places }) => places?.some(each => nameKey(each) === name))
  return rows.length === 1 ? (rows[0] ?? null) : null
}

/** The calendar that a row leaves to each day. */
export function useOf({ lastJulian, firstGregorian, doubtful }: CalendarChange): CalendarUse {
  return {
    julianUntil: doubtful ? dayOf('julian', doubtful.from) - 1 : dayOf('julian', lastJulian),
    gregorianFrom: doubtful ? dayOf('gregorian', doubtful.to) + 1 : dayOf('gregorian', firstGregorian),
    likely: null,
  }
}

function dayOf(calendar: KnownCalendar, iso: string): number
function dayOf(calendar: KnownCalendar, iso: string | null): number | null
function dayOf(calendar: KnownCalendar, iso: string | null): number | null {
  if (iso === null) return null
  const [year = 0, month = 1, day = 1] = iso.split('-').map(Number)
  return toDayNumber(calendar, { year, month, day })
}

/** Letter case, stops and the short form of "town" do not count. */
function nameKey(place: string): string {
  return place
    .toLowerCase()
    .replace(/^(?:г|гор|м)\.\s*/u, '')
    .replaceAll('ё', 'е')
    .replace(/[.\s]+/g, ' ')
    .trim()
}
