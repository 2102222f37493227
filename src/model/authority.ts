import type { NameForm } from './name.js'

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

/** What every row of a person, place, organisation or office says of itself. */
interface RowSource {
  readonly id: string
  readonly confidence: Confidence
  /** Facts that are doubtful: good for finding the row, never ground for a finding. */
  readonly unsure: boolean
  readonly note?: string
  readonly source: string
}

/** One family name or pseudonym of a person, in all its spellings; the usual one of each script stands first. */
export interface PersonName {
  /** Nominative; cases are found by themselves. */
  readonly forms: readonly string[]
  /** Given names and patronymics as they stand beside this name, each with its other spellings and short forms. */
  readonly given: readonly (readonly string[])[]
}

/** One person. */
export interface PersonRow extends RowSource {
  /** Lenin and Ulyanov are two names of one person; Lenin and Ленин are one name. */
  readonly names: readonly PersonName[]
  readonly born: number | null
  readonly died: number | null
}

/** One name that something bore for some years, in all its spellings; the usual one of each script stands first. */
export interface DatedName {
  readonly forms: readonly string[]
  /** First and last year of use; null is open or not known. */
  readonly from: number | null
  readonly to: number | null
  /** True if the name was made by decree, so that no text before `from` can have it. */
  readonly coined?: true
}

/** One town, land or state. */
export interface PlaceRow extends RowSource {
  /** `state` is a country or republic; `region` any land without a government of its own. */
  readonly type: 'town' | 'region' | 'state'
  readonly names: readonly DatedName[]
}

/** One body: a commissariat, party, army, conference. */
export interface OrganisationRow extends RowSource {
  readonly names: readonly DatedName[]
}

/** One kind of post: People's Commissar for Foreign Affairs, in whatever state. */
export interface OfficeRow extends RowSource {
  readonly names: readonly DatedName[]
  /** The business of the post (`foreign-affairs`, `government`), or null. */
  readonly field: string | null
  /** Nobody holds the same post as head and as deputy at one time, nor as head of two states. */
  readonly rank: 'head' | 'deputy' | 'member'
}

/** The rows as files hold them. */
export interface AuthorityRows {
  readonly archives: readonly ArchiveRow[]
  readonly rejected: readonly RejectedAlias[]
  readonly people: readonly PersonRow[]
  readonly places: readonly PlaceRow[]
  readonly organisations: readonly OrganisationRow[]
  readonly offices: readonly OfficeRow[]
}

/** What a name may stand for: one row, several, or none that is known. */
export type Match<Row> =
  | { readonly kind: 'one'; readonly row: Row; readonly name: number }
  | { readonly kind: 'ambiguous'; readonly rows: readonly Row[] }
  | { readonly kind: 'unknown' }

/** The known archives and how to find them by name. Look-ups never throw. */
export interface Authority {
  readonly archives: readonly ArchiveRow[]
  archive(id: string): ArchiveRow | null
  /** By any name or abbreviation, whatever its dashes, spaces, stops, letter case of spelled-out names, or Russian case. */
  findArchive(name: string): ArchiveMatch
  /** By family name in any spelling, script and case, with given names or initials where they are written. */
  findPerson(name: Pick<NameForm, 'key' | 'initials'>): Match<PersonRow>
  /** By any name that it ever bore, in any spelling, script and case; `name` is the index into its names. */
  findPlace(name: string): Match<PlaceRow>
  findOrganisation(name: string): Match<OrganisationRow>
  findOffice(name: string): Match<OfficeRow>
}
