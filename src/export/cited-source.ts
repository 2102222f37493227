import type { Reference } from '#model/citation'
import type { DateMention } from '#model/date'
import type { Party } from '#model/entry'
import type { Publication } from '#model/publication'
import type { Term, Written } from '#model/value'

/** A place in a manuscript where a source is cited. */
export interface CitedPlace {
  readonly path: string
  /** From 1. */
  readonly line: number
}

/** An unpublished record, however often and wherever it is cited. */
export interface CitedRecord {
  readonly id: string
  /** At least one. The first is the one cited first by path and place; the others keep copies of the same record. */
  readonly shelfmarks: readonly Reference[]
  /** What the manuscripts say of it; null or empty where none says anything. */
  readonly kind: Term | null
  readonly authors: readonly Party[]
  readonly addressees: readonly Party[]
  /** The heading or the description in a note, on one line. */
  readonly title: string | null
  readonly place: Written | null
  readonly date: DateMention | null
  readonly authenticity: readonly Term[]
  readonly reproduction: readonly Term[]
  /** ISO 639-1 code of the language in which it is cited. */
  readonly language: string
  readonly citedIn: readonly CitedPlace[]
  /** Ids of the printed editions that its legends name. */
  readonly printedIn: readonly string[]
}

/** A printed source, however often it is cited. */
export interface CitedPublication {
  readonly id: string
  /** The fullest of its citations. */
  readonly publication: Publication
  readonly language: string
  readonly citedIn: readonly CitedPlace[]
  /** Ids of the records that legends say are printed there. */
  readonly prints: readonly string[]
  /** Title of the one record that is printed there; null if it is not known or there are several. */
  readonly documentTitle: string | null
}

/** All that a set of manuscripts cites, each source once, in an order that does not depend on the order of the files. */
export interface CitedSources {
  readonly records: readonly CitedRecord[]
  readonly publications: readonly CitedPublication[]
}
