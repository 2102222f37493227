import type { Span } from './span.js'
import type { Term } from './value.js'

/** A term of a legend; terms with the same phrase stand in one: `машинопись и рукопись`, "autograph copy". */
export interface PaperTerm extends Term {
  readonly phrase: number
}

/** What a citation says of one paper: the terms behind one shelfmark or one printed source, up to a semicolon. */
export interface Paper {
  /** Index into `facts.citations`. */
  readonly citation: number
  /** Index into its `references`, or null. */
  readonly reference: number | null
  /** Index into its `publications`, or null. */
  readonly publication: number | null
  /** In order of reading, never empty. */
  readonly terms: readonly PaperTerm[]
}

/** A stretch of a legend with words that no tradition could read. */
export interface UnreadWords {
  /** Index into `facts.entries`. */
  readonly entry: number
  readonly span: Span
}

/**
 * A sign that something of a source's text was left out: an ellipsis in brackets, one that a paragraph begins with or
 * the text ends with, an item of a count whose forerunner is missing.
 */
export interface Cut {
  /** Index into `facts.entries`. */
  readonly entry: number
  readonly span: Span
  readonly text: string
  readonly kind: 'brackets' | 'start' | 'end' | 'numbering'
  /** The ordinal that is missing before this item; null for an ellipsis. */
  readonly missing: number | null
}

/** What a quotation of running text is in its sentence. */
export interface QuotedWords {
  /** Index into `facts.quotations`. */
  readonly quotation: number
  /** Number of words between its marks. */
  readonly words: number
  /** Its first words. */
  readonly opening: string
  /**
   * `speech` if a word of saying or a colon introduces it, `name` if it is the title of a work, a slogan, a name, or a line
   * of its own that nothing introduces; else `unknown`.
   */
  readonly use: 'speech' | 'name' | 'unknown'
  /** Where its source may stand: its paragraphs, the sentence before that introduces it, the source line behind it. */
  readonly context: readonly Span[]
}

/** A statement that leans on somebody's word, or on a day. */
export interface Statement {
  /** Index into `facts.passages`. */
  readonly passage: number
  readonly span: Span
  readonly text: string
  /** `attributed`: "According to Legran"; `dated`: a sentence that begins with a day, or tells what was reported on it. */
  readonly kind: 'attributed' | 'dated'
  /** Index into `facts.dates`; null for an attribution. */
  readonly date: number | null
  /** Where its source may stand: its paragraph, and what follows if the paragraph ends with a colon. */
  readonly context: Span
}

/** What a manuscript tells of where its words come from, beside its citations. */
export interface ProvenanceFacts {
  readonly papers: readonly Paper[]
  readonly unread: readonly UnreadWords[]
  readonly cuts: readonly Cut[]
  readonly quoted: readonly QuotedWords[]
  readonly statements: readonly Statement[]
  /** Sources named in running text other than citations: `[12, с. 45]`, `(Hasanly 2012: 45)`, a link. In order. */
  readonly pointers: readonly Span[]
}
