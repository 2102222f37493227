import type { Span } from './span.js'
import type { Term, Written } from './value.js'

/** A person, office or body as a heading or a note names it. */
export interface Party extends Written {
  /** The family name or the body, normalised for comparison across scripts: `stalin`. Empty if none could be told. */
  readonly key: string
}

/** What a text says a record is: one letter, telegram, minute. */
export interface RecordDescription {
  /** Kind from the closed list (telegram, letter, note...), null if none is named. */
  readonly kind: Term | null
  readonly authors: readonly Party[]
  readonly addressees: readonly Party[]
  /** Index into `facts.dates`, or null. */
  readonly date: number | null
  readonly place: Written | null
}

/** Where an entry says when it was written: its heading, a line of its own, under the text, its source, a note. */
export type DatingPlace = 'heading' | 'dateline' | 'closing' | 'legend' | 'note'

/** One of the dates that an edition gives to one record. */
export interface Dating {
  /** Index into `facts.dates`. */
  readonly date: number
  readonly place: DatingPlace
}

/** What somebody wrote on the paper: a resolution, a mark that it was read. */
export interface Remark {
  readonly span: Span
  /** The day that the remark bears, an index into `facts.dates`, or null. */
  readonly date: number | null
}

/** The edition itself says that a record has no date (`declared`), or seems to give one that could not be read. */
export interface Undated {
  readonly span: Span
  readonly reason: 'declared' | 'unread'
}

/** One published record in an edition. */
export interface Entry extends RecordDescription {
  /** From the heading to the end of the legend or of the last note. */
  readonly span: Span
  readonly heading: Span
  /** Number of the document in this edition, without `№`. */
  readonly number: Written | null
  /** The content line: "On the critical situation in Armenia". */
  readonly subject: Written | null
  /** `[Excerpt]`, `Из письма`, "Excerpt from". */
  readonly excerpt: Span | null
  /** Passages of the source's own text, without signature and legend. */
  readonly body: readonly Span[]
  readonly signature: Written | null
  /** The source line, or null if the entry has none. */
  readonly legend: Span | null
  /** Every date that the edition gives it, in order of reading; `date` is one of them. */
  readonly datings: readonly Dating[]
  /** Null for an entry with a date, and for one of which nothing is said. */
  readonly undated: Undated | null
  /** What others wrote on the paper, as lines after the text tell it. */
  readonly remarks: readonly Remark[]
}

/** A place that names a record together with where it is kept: an entry with its legend, or a note. */
export interface RecordMention extends RecordDescription {
  readonly span: Span
  /** Index into `facts.entries`, or null. */
  readonly entry: number | null
  /** Index into `facts.citations` of what says where it is kept, or null. */
  readonly citation: number | null
}
