import type { Side } from '#model/shelfmark'
import type { Span } from '#model/span'
import type { ArchiveName } from './archive-name.js'
import type { LevelName, Word } from './word.js'

/** How a number is joined to the one before it. */
export type Joint = 'first' | 'comma' | 'and' | 'range'

/** One number as it stands, with the side of the sheet if one is named. */
export interface WrittenNumber extends Span {
  readonly text: string
  readonly joint: Joint
  readonly side: Side | null
  /** `41 и об.`, `41–об.`: a word, a comma or a long dash joins the side, so the sheet and its other side are meant. */
  readonly sideJoined: boolean
  /** The word for the side, with what it is meant to be if it is damaged; null without one. */
  readonly sideWord: (Span & { readonly meant?: string }) | null
  /** End with the side; equal to `end` without one. */
  readonly sideEnd: number
  /** True for a name or `б/н` in the place of a number. */
  readonly named: boolean
}

/** A level word with what it may mean, and the numbers that follow it. */
export interface LevelItem extends Span {
  readonly kind: 'level'
  readonly word: LevelWord
  /** Empty for a level word alone. */
  readonly numbers: readonly WrittenNumber[]
}

export interface LevelWord extends Span {
  readonly text: string
  /** The rows that have this form; never empty. */
  readonly rows: readonly Word[]
  /** True if a dash joins its number, `Ф-62`. */
  readonly dashed: boolean
  /** What the word means behind its number, `1-т.`; null if it stands before numbers only. */
  readonly behind: LevelName | null
  /** In order of the lexicon. */
  readonly meanings: readonly LevelName[]
}

/** Numbers without a level word. */
export interface NumbersItem extends Span {
  readonly kind: 'numbers'
  readonly numbers: readonly WrittenNumber[]
}

export interface ArchiveItem extends Span {
  readonly kind: 'archive'
  readonly name: ArchiveName
}

export interface IbidItem extends Span {
  readonly kind: 'ibid'
}

/** A word of prose, or a sign, by the name of its token type. */
export interface FillerItem extends Span {
  readonly kind: 'filler'
  readonly sign:
    | 'comma'
    | 'semicolon'
    | 'point'
    | 'open'
    | 'close'
    | 'quote'
    | 'dash'
    | 'slash'
    | 'break'
    | 'mark'
    | 'word'
  /** The rows of a word of the trade; empty for all else. */
  readonly rows: readonly Word[]
  readonly text: string
}

/** One piece of an island; spans refer to the text that was read. */
export type Item = LevelItem | NumbersItem | ArchiveItem | IbidItem | FillerItem
