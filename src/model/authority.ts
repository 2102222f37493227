/** How far the facts of a row were seen in the named source. */
export type Confidence = 'confirmed' | 'partial' | 'unconfirmed'

/** A name that an archive bore and no longer bears. A year that is not known is null. */
export interface FormerName {
  readonly name: string
  /** The same name in other wordings or languages. */
  readonly otherNames?: readonly string[]
  readonly abbreviations: readonly string[]
  readonly from: number | null
  readonly to: number | null
}

/** One archive. */
export interface ArchiveRow {
  readonly id: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  /** Full name by language code. */
  readonly names: Readonly<Record<string, string>>
  /** Other wordings of the name that stand in print, such as second translations. */
  readonly otherNames?: readonly string[]
  /** The usual one of each script stands first. */
  readonly abbreviations: readonly string[]
  readonly place: string | null
  readonly former: readonly FormerName[]
  /**
   * The levels that its shelfmarks always have, from the widest to the narrowest: names of `Level` and `sheet`, and
   * others (`series`, `manuscript`) where the archive keeps no funds.
   */
  readonly levels: readonly string[]
  readonly confidence: Confidence
  /** Fields that are doubtful: good for a hint, never for an error. */
  readonly unsure: boolean
  readonly note?: string
  readonly source: string
}

/** An abbreviation that stands in print but names no archive, or not the one it seems to. */
export interface RejectedAlias {
  readonly alias: string
  readonly expansion: string | null
  readonly reason: string
  /** Archives that may be meant. */
  readonly suggest: readonly string[]
  readonly unsure: boolean
}

/** What a name of an archive stands for. */
export type ArchiveMatch =
  | { readonly kind: 'current'; readonly archive: ArchiveRow; readonly form: 'name' | 'abbreviation' }
  | {
      readonly kind: 'former'
      readonly archive: ArchiveRow
      readonly form: 'name' | 'abbreviation'
      readonly former: FormerName
    }
  | { readonly kind: 'ambiguous'; readonly archives: readonly ArchiveRow[] }
  | { readonly kind: 'rejected'; readonly alias: RejectedAlias }
  | { readonly kind: 'unknown' }

/** The known archives and how to find them by name. Look-ups never throw. */
export interface Authority {
  readonly archives: readonly ArchiveRow[]
  archive(id: string): ArchiveRow | null
  /** By any name or abbreviation, whatever its dashes, spaces, stops, letter case of spelled-out names, or Russian case. */
  findArchive(name: string): ArchiveMatch
}
