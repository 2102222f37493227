import type { ArchiveRow, Authority } from './authority.js'
import type { ListedSource } from './bibliography.js'
import type { Facts } from './facts.js'
import type { ClaimsHere } from './known-claim.js'
import type { NameVariant } from './name-variant.js'
import type { OfficeTermsHere } from './office-term.js'
import type { Publication } from './publication.js'
import type { Span } from './span.js'

/** A place in one manuscript of the set. */
export interface Place {
  readonly path: string
  readonly span: Span
}

/** A record mention, addressed by manuscript and index into its `facts.records`. */
export interface MentionRef {
  readonly path: string
  readonly record: number
}

/** Order of mentions: by path, then place. */
export function byMention(a: MentionRef, b: MentionRef): number {
  return a.path === b.path ? a.record - b.record : a.path < b.path ? -1 : 1
}

export function isBefore(a: MentionRef, b: MentionRef): boolean {
  return byMention(a, b) < 0
}

/**
 * Why mentions are held to be one record. `shelfmark`: same archive and file, sheets in common; `description`: same day,
 * authors and addressees, and kinds that may be one; `text`: two entries print the same words.
 */
export type LinkReason = 'shelfmark' | 'description' | 'text'

/** Mentions that belong together, ordered by path, then place. */
export interface MentionGroup {
  readonly mentions: readonly MentionRef[]
  /**
   * Of mentions that say the same (who, what, when, kept where) the first; no more than 64. To compare a mention with
   * the witnesses before it is to compare it with all, however often a record is cited.
   */
  readonly witnesses: readonly MentionRef[]
}

/** Mentions that were found to name one record, with the reason. */
export interface RecordCluster extends MentionGroup {
  readonly reason: LinkReason
}

/** The mentions of one manuscript in a group. */
export interface MentionsHere {
  readonly here: readonly MentionRef[]
}

/** What words say otherwise that differ in two copies of a passage. */
export type Sense = 'number' | 'date' | 'name' | 'negation'

/** Where two copies of a passage do not read the same to the letter; a side that lacks the words has an empty span. */
export interface PassageDifference {
  readonly left: Span
  readonly right: Span
  /** Null if the sense stays the same, as far as can be told: spelling, damage by scanning, words of like meaning. */
  readonly sense: Sense | null
}

/** Two texts of one record side by side: two editions, or an edition and a quotation, in one language or in two. */
export interface TextComparison {
  readonly left: Place
  readonly right: Place
  readonly isOneLanguage: boolean
  /** Number of words of the shorter text. */
  readonly words: number
  /** How much of the shorter text stands in passages that were found alike: 1 for a copy, 0 for another wording. */
  readonly sharedWords: number
  /** Names and numbers in the text that has fewer. */
  readonly names: number
  /** How many of them stand in the other text, in the same order, as a share. */
  readonly sharedNames: number
  /** Names and numbers in the same place of both texts that are not the same; empty for two languages. */
  readonly differences: readonly PassageDifference[]
}

/** The same words at two places; `left` comes first by path, then place. */
export interface SamePassage {
  readonly left: Place
  readonly right: Place
  /** Number of words in common, equal or alike but for one letter in three. At least 8. */
  readonly words: number
  /** In order of place; empty if the two are the same word for word. */
  readonly differences: readonly PassageDifference[]
}

/** A document number of a printed edition and one place that gives it to a record. */
export interface NumberedDocument extends MentionRef {
  /** Index into `facts.citations`. */
  readonly citation: number
  readonly publication: Publication
}

/** Places that give one document number of one edition, in order of path and citation. */
export interface NumberGroup {
  readonly uses: readonly NumberedDocument[]
  /** Of places that describe the record alike the first; no more than 64. */
  readonly witnesses: readonly NumberedDocument[]
}

/** A place that cites a publication. */
export interface PublicationUse {
  readonly path: string
  /** Index into `facts.citations`. */
  readonly citation: number
  readonly publication: Publication
}

/** Places that cite one publication, by title and volume, in order of path and citation. */
export interface PublicationGroup {
  readonly uses: readonly PublicationUse[]
  /** Of uses that say the same of it the first; no more than 64. */
  readonly witnesses: readonly PublicationUse[]
  /** How often each year is given. */
  readonly years: ReadonlyMap<string, number>
}

/** An abbreviation of an archive in one manuscript. */
export interface AbbreviationUse {
  /** Its first place. */
  readonly span: Span
  /** How often it stands there. */
  readonly count: number
}

/** An abbreviation of an archive. */
export interface ArchiveAbbreviation {
  readonly text: string
  /** By path of the manuscript that uses it, in order of path. */
  readonly uses: ReadonlyMap<string, AbbreviationUse>
}

/** An archive that goes by several abbreviations of one script; the one in widest use first. */
export interface ArchiveNaming {
  readonly archive: ArchiveRow
  readonly abbreviations: readonly ArchiveAbbreviation[]
}

/** An entry of one manuscript, addressed by index into its `facts.entries`. */
export interface EntryRef {
  readonly path: string
  readonly entry: number
}

/** An answer and the records that it may answer. */
export interface LinkedAnswer {
  /** Index into `facts.answers`. */
  readonly answer: number
  /** Entries of the set that fit by kind and persons, whatever their dates; ordered by path, then place. */
  readonly candidates: readonly EntryRef[]
}

/** A source that a manuscript cites and its bibliography does not list; at the first place that cites it. */
export interface UnlistedSource {
  readonly span: Span
  /** As cited: the shelfmark or the title. */
  readonly text: string
}

/** How the bibliography of a set and what its manuscripts cite lie to each other. */
export interface BibliographyMatch {
  /** Of the bibliography, as reports show it. */
  readonly path: string
  /** Listed, but cited by no manuscript. */
  readonly uncited: readonly ListedSource[]
  /** Cited by one manuscript, but not listed. */
  unlistedIn(path: string): readonly UnlistedSource[]
}

/** All facts of a set, looked up from any side. The order in which files were given changes nothing here. */
export interface CorpusIndex {
  readonly authority: Authority
  /** Sorted. */
  readonly paths: readonly string[]
  facts(path: string): Facts
  /** The text of a place, for a message that quotes it. */
  quote(place: Place): string
  readonly records: readonly RecordCluster[]
  /** Mentions that give the very same sheets of the same file: one sheet or one range, and the same side. */
  readonly sharedSheets: readonly MentionGroup[]
  readonly samePassages: readonly SamePassage[]
  /** The words that two mentions give of their records, side by side; null if one of them gives none. */
  compareTexts(a: MentionRef, b: MentionRef): TextComparison | null
  /** Groups that share edition and document number; each with at least two places that name a record. */
  readonly documentNumbers: readonly NumberGroup[]
  readonly publications: readonly PublicationGroup[]
  readonly archiveNames: readonly ArchiveNaming[]
  /** Null if no bibliography was given. */
  readonly bibliography: Pick<BibliographyMatch, 'path' | 'uncited'> | null
  /** What one manuscript cites and the bibliography does not list; empty without a bibliography. */
  unlistedIn(path: string): readonly UnlistedSource[]
  /** The records that one manuscript mentions. */
  recordsIn(path: string): readonly (RecordCluster & MentionsHere)[]
  /** The shared sheets that one manuscript cites. */
  sharedSheetsIn(path: string): readonly (MentionGroup & MentionsHere)[]
  /** The pairs of which at least one side stands in one manuscript. */
  samePassagesIn(path: string): readonly SamePassage[]
  /** The publications that one manuscript cites, each with the uses of that manuscript only, and all witnesses. */
  publicationsIn(path: string): readonly PublicationGroup[]
  /** The answers of one manuscript, each with the records that kind and persons allow. */
  answersIn(path: string): readonly LinkedAnswer[]
  /** The groups of claims about one subject with a claim in one manuscript. */
  claimsIn(path: string): readonly ClaimsHere[]
  /** The names that one manuscript spells otherwise than usual. */
  nameVariantsIn(path: string): readonly NameVariant[]
  /** Who held which office when, by person and field; the groups with a term in one manuscript. */
  officeTermsIn(path: string): readonly OfficeTermsHere[]
  /** The document numbers that one manuscript gives, each with the places of that manuscript only, and all witnesses. */
  documentNumbersIn(path: string): readonly NumberGroup[]
}
