/** A name in CSL-JSON: a person by family and given name, anybody else as written. */
export interface CslName {
  readonly family?: string
  readonly given?: string
  readonly literal?: string
}

/** A date in CSL-JSON: one day, month or year, or the first and the last of a range. */
export interface CslDate {
  readonly 'date-parts'?: readonly (readonly number[])[]
  readonly season?: number
  readonly circa?: true
  readonly literal?: string
}

/** An item of CSL-JSON 1.0.2, with the fields that fondlint writes. */
export interface CslItem {
  readonly id: string
  readonly type: string
  readonly language?: string
  readonly title?: string
  readonly author?: readonly CslName[]
  readonly recipient?: readonly CslName[]
  readonly issued?: CslDate
  readonly genre?: string
  readonly medium?: string
  readonly 'event-place'?: string
  readonly archive?: string
  readonly 'archive-place'?: string
  readonly archive_collection?: string
  readonly archive_location?: string
  /** Read, never written: where some put a shelfmark. */
  readonly 'call-number'?: string
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly 'publisher-place'?: string
  readonly volume?: string
  readonly issue?: string
  readonly number?: string
  readonly page?: string
  readonly note?: string
  /** What has no field of its own: EDTF, calendar, parsed levels, where it is cited. */
  readonly custom?: Readonly<Record<string, unknown>>
}
