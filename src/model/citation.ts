import type { Publication } from './publication.js'
import type { Shelfmark } from './shelfmark.js'
import type { Span } from './span.js'
import type { Problem, Term } from './value.js'

/** Why a short form leans on no antecedent. */
export type Unresolved =
  | 'no-earlier-citation'
  | 'several-sources'
  | 'unresolved-antecedent'
  | 'not-archival'
  /** The note before it may name a source that could not be read. */
  | 'unread-note'
  | 'level-contradicts'
  | 'undefined-abbreviation'

/** One shelfmark at one place of a text. */
export interface Reference extends Shelfmark {
  /** Name of the tradition that read it, `fond-opis-delo`. */
  readonly tradition: string
  readonly text: string
  readonly span: Span
  /** Ibid., Там же, Там само. */
  readonly ibid: boolean
  /** Where a short form got its inherited levels, as `citation` and `reference` index in the same facts; null if none. */
  readonly antecedent: { readonly citation: number; readonly reference: number } | null
  /** Set only on a short form without antecedent. */
  readonly unresolved?: Unresolved
}

/** An archive named where a shelfmark could stand, without one: "from the collection of documents of the RSASPH". */
export interface ArchiveMention {
  readonly text: string
  readonly id: string | null
  readonly span: Span
}

/** An abbreviation introduced in the text: "(hereafter RSASPH)", "(далее – РГВА)", "Full Name (ACRONYM)". */
export interface AbbreviationDefinition {
  readonly abbreviation: string
  readonly expansion: string
  /** True if a word such as "hereafter" or "далее" introduces it. */
  readonly hereafter: boolean
  /** Of the abbreviation. */
  readonly span: Span
  readonly expansionSpan: Span
}

/** What one stretch of text says about its sources; spans are relative to what was read. */
export interface CitationReading {
  /** In order of reading; references of different traditions do not overlap. */
  readonly references: readonly Reference[]
  readonly archives: readonly ArchiveMention[]
  readonly definitions: readonly AbbreviationDefinition[]
  readonly authenticity: readonly Term[]
  readonly reproduction: readonly Term[]
  readonly publications: readonly Publication[]
  readonly problems: readonly Problem[]
}

export type CitationPlace = 'legend' | 'note' | 'text'

/** A place in a manuscript that cites: one or more shelfmarks, a publication, or a short form. */
export interface Citation extends CitationReading {
  readonly text: string
  readonly span: Span
  readonly place: CitationPlace
  /** Index of the note that it stands in, or null. */
  readonly note: number | null
}
