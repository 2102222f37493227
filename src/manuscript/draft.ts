import type { Directive, FrontMatter, NoteStyle, PassageRole } from '#model/manuscript'
import type { Span } from '#model/span'

/** A passage to be: its notes and furniture are not settled yet. */
export interface Block {
  readonly role: PassageRole
  /** The words, without heading sign, bullet or note marker; no blank space at its ends. */
  readonly span: Span
  readonly depth: number | null
  /** The stretches of the span that are prose, in order: not code, tags, link targets. Signs are looked for here only. */
  readonly prose: readonly Span[]
  /** Index into the notes of the draft, or null. */
  readonly note: number | null
  /** True for `[1]: word`, which Markdown takes for a link target: a passage only if it turns out to be a note. */
  readonly definition?: true
}

/** A note as the format marks it, beyond doubt. */
export interface DefinedNote {
  readonly style: NoteStyle
  readonly label: string
  readonly span: Span
  readonly body: Span
}

/** A sign that points to a note, or may do so. */
export interface Mark {
  readonly style: NoteStyle
  readonly label: string
  readonly span: Span
}

/** What the format of a file tells about its text; everything else is read from the words, the same way for all formats. */
export interface Draft {
  readonly frontMatter: FrontMatter | null
  /** In order of reading, not overlapping. */
  readonly blocks: readonly Block[]
  readonly notes: readonly DefinedNote[]
  readonly marks: readonly Mark[]
  /** Block quotations: the whole, and the passages in it. */
  readonly quotes: readonly { readonly span: Span; readonly inner: Span }[]
  readonly directives: readonly Directive[]
}
