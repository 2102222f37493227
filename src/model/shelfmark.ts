import type { Span } from './span.js'
import type { Origin } from './value.js'

/**
 * The levels of a shelfmark from the widest to the narrowest, without archive and sheets.
 * Fund, inventory, file: GOST R 7.0.5-2008, section 11; folder (папка) stands in AVP RF only; box and folder in
 * Western archives; bundle is связка; item a numbered piece within a file.
 */
export const LEVELS = ['fund', 'inventory', 'part', 'box', 'folder', 'bundle', 'file', 'volume', 'item'] as const

export type Level = (typeof LEVELS)[number]

export interface LevelValue {
  /** As written, `04` or `С/Турция`; ranges of files stay one string, `26–81`. */
  readonly value: string
  readonly origin: Origin
  /** Of the value alone, without its level word; where it was first written if it is inherited. */
  readonly span: Span
}

export interface ArchiveName {
  /** The name as it stands in the text. */
  readonly text: string
  /** The authority row, or null when no row or more than one has this name. */
  readonly id: string | null
  readonly origin: Origin
  readonly span: Span
}

export type Side = 'recto' | 'verso'

/** A sheet or a range of sheets. `5–5 об.` and `5 and reverse` run from 5 (null) to 5 (verso). */
export interface SheetRange {
  readonly from: string
  readonly fromSide: Side | null
  /** Null for one sheet. */
  readonly to: string | null
  readonly toSide: Side | null
  readonly span: Span
}

/**
 * A shelfmark as far as one place of a text gives it. Levels and archive that come from an earlier place have the
 * origin `inherited`; levels that nobody gives are absent.
 */
export interface Shelfmark {
  readonly archive: ArchiveName | null
  readonly levels: Readonly<Partial<Record<Level, LevelValue>>>
  readonly sheets: readonly SheetRange[]
}

/** The value of a level wherever it comes from, or null. */
export function levelOf(shelfmark: Shelfmark, level: Level): string | null {
  return shelfmark.levels[level]?.value ?? null
}

/** Archive and levels as one string: two places in one file have the same key, whatever their sheets. */
export function fileKey({ archive, levels }: Shelfmark): string {
  return [archive?.id ?? archive?.text ?? '', ...LEVELS.map(level => levels[level]?.value ?? '')].join('\u0000')
}
