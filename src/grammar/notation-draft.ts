import { LEVELS, type Level, type SheetRange } from '#model/shelfmark'
import type { NamedArchive } from './archive-names.js'
import type { Lexicon } from './lexicon.js'
import { levelsOf, type Notation, type Piece, type Production, readPiece, type WrittenLevel } from './notation.js'
import { readSheets, type SheetRow } from './sheet-list.js'

/** A shelfmark in the making. */
export interface NotationDraft {
  readonly notation: Notation
  readonly archive: NamedArchive | null
  /** Of this place. */
  readonly levels: readonly WrittenLevel[]
  /** Of the reference before. */
  readonly inherited: readonly WrittenLevel[]
  readonly sheets: readonly SheetRange[]
  readonly start: number
  readonly end: number
}

/** What stands there before the first piece, and which productions may be that piece. */
export interface Beginning {
  readonly notation: Notation
  readonly archive: NamedArchive | null
  readonly start: number
  /** Levels that stand before the name of the archive. */
  readonly before: readonly WrittenLevel[]
  /** Levels of the reference before; those wider than the first piece are taken over. */
  readonly above: readonly WrittenLevel[]
  mayOpen(production: Production): boolean
}

/** Pieces that are passed over, one after the other. */
const PASSED_OVER = 2
/** How far before a name its collection may stand. */
const BEFORE = 200
const GAP = /\s{0,3}(?:[,.:]\s{0,3})?/y
const SEMICOLON = /\s{0,3};\s{0,3}/y
/** After a full stop a piece must end as one: `RG 59. Box 5.` but not `RG 59. Box 5 was lost.` */
const CLOSED = /\s{0,3}(?:$|[,;.:)\]/\u2013\u2014])/y

/** Reads pieces and sheets from `at`; null if they make no whole shelfmark. */
export function readDraft(
  text: string,
  at: number,
  beginning: Beginning,
  words: Lexicon<SheetRow>,
): NotationDraft | null {
  const { notation, archive, start, before } = beginning
  const first = firstPiece(text, at, beginning)
  if (first === null) return draftBefore(beginning)
  const levels = [...before, ...first.piece.levels]
  const end = readPieces(text, first.piece.end, notation, levels, first.inherited)
  if (!isWhole(notation, [...first.inherited, ...levels])) return null
  const sheets = readSheetLists(text, end, words)
  return { notation, archive, levels, inherited: first.inherited, start, ...sheets }
}

/** A shelfmark that ends with its archive: `box 26, Denikin Collection, Bakhmeteff Archive`. */
function draftBefore({ notation, archive, before, start }: Beginning): NotationDraft | null {
  if (archive === null || !isWhole(notation, before)) return null
  return { notation, archive, levels: before, inherited: [], sheets: [], start, end: archive.span.end }
}

function isWhole({ needs }: Notation, levels: readonly WrittenLevel[]): boolean {
  return needs.some(needed => has(levels, needed))
}

/** The levels that stand before the name of an archive at `name`, with the place where they begin. */
export function readBefore({ before }: Notation, text: string, name: number) {
  const from = Math.max(0, name - BEFORE)
  const found = before?.exec(text.slice(from, name))
  if (!found) return null
  const start = found.indices?.groups?.shelfmark?.[0] ?? 0
  return { levels: levelsOf(found, from), start: from + start }
}

/** Where the gap between two pieces ends. */
export function behindGap(text: string, at: number, gap: RegExp = GAP): number {
  gap.lastIndex = at
  return gap.test(text) ? gap.lastIndex : at
}

/** The first piece that gives a level. */
function firstPiece(text: string, at: number, { notation, before, above, mayOpen }: Beginning) {
  let from = at
  for (let passed = 0; passed <= PASSED_OVER; passed++) {
    const piece = pieceAt(text, from, notation.productions.filter(mayOpen), (production, { levels }) => {
      const held = [...before, ...widerThan(above, levels)]
      return levels.length === 0 || (isFree(levels, before) && has(held, production.after))
    })
    if (piece === null) return null
    if (piece.levels.length > 0) return { piece, inherited: widerThan(above, [...before, ...piece.levels]) }
    from = behindGap(text, piece.end)
  }
  return null
}

/** Adds the levels of the pieces that follow to `levels`, and tells where the last one ends. */
function readPieces(
  text: string,
  from: number,
  notation: Notation,
  levels: WrittenLevel[],
  inherited: readonly WrittenLevel[],
): number {
  let end = from
  let next = from
  for (let passed = 0; passed <= PASSED_OVER; ) {
    const at = behindGap(text, next)
    const stopped = text.slice(next, at).includes('.')
    const piece = pieceAt(text, at, notation.productions, (production, { levels: found, end: pieceEnd }) => {
      if (stopped && !isClosed(text, pieceEnd)) return false
      return isFree(found, levels) && has([...inherited, ...levels], production.after)
    })
    if (piece === null) return end
    next = piece.end
    if (piece.levels.length === 0) passed++
    else {
      levels.push(...piece.levels)
      end = piece.end
      passed = 0
    }
  }
  return end
}

function pieceAt(
  text: string,
  at: number,
  productions: readonly Production[],
  fits: (production: Production, piece: Piece) => boolean,
): Piece | null {
  for (const production of productions) {
    const piece = readPiece(production, text, at)
    if (piece && piece.end > at && fits(production, piece)) return piece
  }
  return null
}

/** `fol. 12, 14; fol. 20`: the sheets of one file. */
function readSheetLists(text: string, from: number, words: Lexicon<SheetRow>) {
  const sheets: SheetRange[] = []
  let end = from
  for (let at = behindGap(text, from); ; at = behindGap(text, end, SEMICOLON)) {
    const list = sheets.length > 0 && at === end ? null : readSheets(text, at, words)
    const stopped = text.slice(end, at).includes('.')
    if (list === null || (stopped && !isClosed(text, list.end))) return { sheets, end }
    sheets.push(...list.sheets)
    end = list.end
  }
}

function isClosed(text: string, at: number): boolean {
  CLOSED.lastIndex = at
  return CLOSED.test(text)
}

function isFree(found: readonly WrittenLevel[], held: readonly WrittenLevel[]): boolean {
  return found.every(({ level }) => held.every(other => other.level !== level))
}

function has(held: readonly WrittenLevel[], needed: readonly Level[] = []): boolean {
  return needed.every(level => held.some(each => each.level === level))
}

/** The levels above the widest of those found. */
function widerThan(above: readonly WrittenLevel[], found: readonly WrittenLevel[]): WrittenLevel[] {
  const widest = Math.min(...found.map(({ level }) => LEVELS.indexOf(level)))
  return above.filter(({ level }) => LEVELS.indexOf(level) < widest)
}
