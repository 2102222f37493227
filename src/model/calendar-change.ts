import type { Confidence } from './authority.js'

/** When a territory or a body gave up the Julian calendar for civil use. */
export interface CalendarChange {
  readonly id: string
  /** Name by language code. */
  readonly territory: Readonly<Record<string, string>>
  /** Last day of the old style, `1918-01-31` as written in it; null if it was never in use, or has no known end. */
  readonly lastJulian: string | null
  /** First day dated in the new style, as written in the Gregorian calendar; null if it never came into use. */
  readonly firstGregorian: string | null
  readonly confidence: Confidence
  /** Where the two days are attested. */
  readonly source: string
  readonly note?: string
}
