import type { SourceFile } from './source-file.js'
import type { Span } from './span.js'

/** `furniture` is what a web page puts around a text (menus, "Leave a Reply"); nothing is read or reported there. */
export type PassageRole = 'title' | 'heading' | 'paragraph' | 'item' | 'quote' | 'cell' | 'note' | 'code' | 'furniture'

/**
 * A stretch of text that is read as one: a paragraph, a heading, a table cell, one paragraph of a note.
 * Passages come in order of reading and do not overlap; the span has no blank space at its ends.
 */
export interface Passage {
  readonly role: PassageRole
  readonly span: Span
  /** Depth of a heading from 1, or null. A line of plain text that looks like a heading has depth 2. */
  readonly depth: number | null
  /** Index of the note it belongs to, or null. */
  readonly note: number | null
}

/** `footnote` is `[^1]`, `bracket` is `[1]`, `superscript` is `¹` or `<sup>1</sup>`, `asterisk` is `*`, `**`, `†`. */
export type NoteStyle = 'footnote' | 'bracket' | 'superscript' | 'asterisk'

export interface Note {
  readonly style: NoteStyle
  /** Without its marks: `1`, `a`, `**`. */
  readonly label: string
  /** From the marker to the end of the last paragraph. */
  readonly span: Span
  readonly body: Span
  /** Notes may be numbered anew by chapter; a marker finds its note within one scope. */
  readonly scope: number
}

/** The sign in the text that points to a note. */
export interface NoteMarker {
  readonly style: NoteStyle
  readonly label: string
  readonly span: Span
  readonly scope: number
  /** Index of the note, or null if there is none or more than one. */
  readonly note: number | null
}

/** A marker with the sentence of the running text that its note belongs to, or null. */
export interface NotedMarker extends NoteMarker {
  readonly sentence: Span | null
}

/** A stretch between quotation marks, or a block quotation. */
export interface Quotation {
  /** With the marks. */
  readonly span: Span
  /** Without the marks. */
  readonly inner: Span
  readonly block: boolean
  /** False if it opens and never closes. */
  readonly closed: boolean
}

/**
 * A comment that speaks to fondlint: `<!-- fondlint-disable-next-line date/order, date/invalid -- reason -->`. It is no
 * part of any passage.
 */
export interface Directive {
  /** `disable-next-line`, `disable` or `enable`; or whatever else stands behind `fondlint-`. */
  readonly action: string
  /** From `<!--` to `-->`. */
  readonly span: Span
  /** The rules that it names. */
  readonly rules: readonly { readonly id: string; readonly span: Span }[]
  /** What stands behind `--`, or null if nothing does. */
  readonly reason: string | null
}

/** A quotation mark that lacks its partner beyond doubt. */
export interface StrayMark {
  readonly kind: 'opening' | 'closing'
  readonly span: Span
  readonly mark: string
  /** The words that it opens, or that stand before it. */
  readonly words: string
}

/** Data block at the head of a Markdown file. `data` is null if it could not be read, and `problem` says why. */
export interface FrontMatter {
  readonly span: Span
  readonly data: Readonly<Record<string, unknown>> | null
  readonly problem: string | null
}

/** A source file once read. Spans refer to `source.text`. */
export interface Manuscript {
  readonly source: SourceFile
  readonly format: 'markdown' | 'text'
  readonly frontMatter: FrontMatter | null
  readonly passages: readonly Passage[]
  readonly notes: readonly Note[]
  readonly markers: readonly NoteMarker[]
  readonly quotations: readonly Quotation[]
  readonly strayMarks: readonly StrayMark[]
  readonly directives: readonly Directive[]
}
