import type { ArchiveRow, Authority } from './authority.js'
import type { Facts } from './facts.js'
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

/** Mentions that were found to name one record, with the reason. Ordered by path, then place. */
export interface RecordCluster {
  readonly mentions: readonly MentionRef[]
  /** `shelfmark`: same archive to overlapping sheets; `description`: same date, authors, addressees and near kinds. */
  readonly reason: 'shelfmark' | 'description'
}

/** Where two copies of a passage do not read the same to the letter; a side that lacks the words has an empty span. */
export interface PassageDifference {
  readonly left: Span
  readonly right: Span
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

/** A document number of a printed edition and one place that gives it. */
export interface NumberedDocument {
  readonly path: string
  /** Index into `facts.citations`. */
  readonly citation: number
  readonly publication: Publication
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

/** All facts of a set, looked up from any side. The order in which files were given changes nothing here. */
export interface CorpusIndex {
  readonly authority: Authority
  /** Sorted. */
  readonly paths: readonly string[]
  facts(path: string): Facts
  /** The text of a place, for a message that quotes it. */
  quote(place: Place): string
  readonly records: readonly RecordCluster[]
  readonly samePassages: readonly SamePassage[]
  /** Groups that share edition and document number; each with at least two places. */
  readonly documentNumbers: readonly (readonly NumberedDocument[])[]
  readonly archiveNames: readonly ArchiveNaming[]
  /** The records that one manuscript mentions. */
  recordsIn(path: string): readonly RecordCluster[]
  /** The pairs of which at least one side stands in one manuscript. */
  samePassagesIn(path: string): readonly SamePassage[]
  /** The groups with a place in one manuscript. */
  documentNumbersIn(path: string): readonly (readonly NumberedDocument[])[]
}
