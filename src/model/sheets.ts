import type { SheetRange, Side } from './shelfmark.js'

/**
 * How two lists of sheets of one file lie to each other. `share`: a sheet is in both. `edge`: all they share is a sheet
 * with which one range begins or ends, where one paper may end and another begin. `adjoin`: nothing lies between them
 * (5 and 6, 5 and 5 verso, 5 and 5а). `unknown`: one gives no sheets, or sheets that cannot be counted.
 */
export type SheetRelation = 'share' | 'edge' | 'adjoin' | 'apart' | 'unknown'

/** One side of a sheet. Sheets with a letter lie behind the one without: 12, 12а, 12б, 13. */
export interface SheetPosition {
  readonly number: number
  /** 0 without a letter, then its place in the alphabet. */
  readonly letter: number
  readonly side: Side
}

/** First and last side that a range is sure to hold. */
export interface SheetExtent {
  readonly first: SheetPosition
  readonly last: SheetPosition
}

const SHEET = /^(\d{1,6})(?:\s?[-–]?\s?[«"'“]?(\p{L})[»"'”]?)?$/u
const LETTERS = 'абвгдежзиклмнопрстуфхцчшщэюя'
/** Latin letters that stand for them, by look or by sound. */
const LATIN: Readonly<Record<string, string>> = { a: 'а', b: 'б', v: 'в', g: 'г', d: 'д', e: 'е' }

/** A range as it is compared: its extent, or its writing if it cannot be counted. */
export type CountedSheets = SheetExtent | { readonly writing: string }

/** Reads ranges once, for comparing them many times. */
export function countSheets(sheets: readonly SheetRange[]): CountedSheets[] {
  return sheets.map(range => extentOf(range) ?? { writing: writingOf(range) })
}

/**
 * What is wrong with a range: it falls; it begins and ends with the same side of one sheet; or only its last side is
 * named, `1–3 verso`, which may be all to the back of 3 or the back of 3 alone. Null if nothing is, or nobody can count.
 */
export function sheetFault({ from, fromSide, to, toSide }: SheetRange): 'falling' | 'empty' | 'openVerso' | null {
  const first = positionOf(from, fromSide)
  const last = to === null ? null : positionOf(completed(from, to), toSide)
  if (!first || !last) return null
  const order = compareSheets(first, last)
  if (order > 0 || (order === 0 && fromSide === 'verso' && toSide !== 'verso')) return 'falling'
  if (order === 0) return fromSide === toSide ? 'empty' : null
  return toSide === 'verso' && fromSide === null ? 'openVerso' : null
}

/** From the first sheet of all to the last, or null if there are none or one of them cannot be counted. */
export function sheetExtent(sheets: readonly CountedSheets[]): SheetExtent | null {
  let whole: SheetExtent | null = null
  for (const extent of sheets) {
    if ('writing' in extent) return null
    const { first, last }: SheetExtent = whole ?? extent
    whole = {
      first: comparePositions(extent.first, first) < 0 ? extent.first : first,
      last: comparePositions(extent.last, last) > 0 ? extent.last : last,
    }
  }
  return whole
}

/** Order of sheets in a file: by number, then letter, recto before verso. */
export function comparePositions(a: SheetPosition, b: SheetPosition): number {
  return compareSheets(a, b) || Number(a.side === 'verso') - Number(b.side === 'verso')
}

/** How the sheets of two places lie to each other, if both are in the same file. */
export function relateSheets(a: readonly CountedSheets[], b: readonly CountedSheets[]): SheetRelation {
  let found: SheetRelation | null = null
  for (const left of a) {
    for (const right of b) {
      const relation = relateRanges(left, right)
      if (!found || WEIGHT[relation] > WEIGHT[found]) found = relation
    }
  }
  return found ?? 'unknown'
}

/** What says more about two lists outweighs the rest. */
const WEIGHT: Readonly<Record<SheetRelation, number>> = { share: 4, edge: 3, unknown: 2, adjoin: 1, apart: 0 }

function relateRanges(left: CountedSheets, right: CountedSheets): SheetRelation {
  if ('writing' in left || 'writing' in right) {
    return 'writing' in left && 'writing' in right && left.writing === right.writing ? 'share' : 'unknown'
  }
  const first = comparePositions(left.first, right.first) > 0 ? left.first : right.first
  const last = comparePositions(left.last, right.last) < 0 ? left.last : right.last
  if (comparePositions(first, last) > 0) return first.number - last.number <= 1 ? 'adjoin' : 'apart'
  if (compareSheets(first, last) !== 0) return 'share'
  return isEdge(left, first) || isEdge(right, first) ? 'edge' : 'share'
}

/** True if a range of several sheets begins or ends with this one. */
function isEdge({ first, last }: SheetExtent, sheet: SheetPosition): boolean {
  if (compareSheets(first, last) === 0) return false
  return compareSheets(first, sheet) === 0 || compareSheets(last, sheet) === 0
}

function compareSheets(a: SheetPosition, b: SheetPosition): number {
  return a.number - b.number || a.letter - b.letter
}

function writingOf({ from, fromSide, to, toSide }: SheetRange): string {
  return JSON.stringify([from, fromSide, to, toSide])
}

/** A side that is not given counts as recto: `5` may or may not go on overleaf. Null for a falling range. */
function extentOf({ from, fromSide, to, toSide }: SheetRange): SheetExtent | null {
  const first = positionOf(from, fromSide)
  const last = to === null ? first : positionOf(completed(from, to), toSide)
  return first && last && comparePositions(first, last) <= 0 ? { first, last } : null
}

function positionOf(value: string, side: Side | null): SheetPosition | null {
  const [, digits, suffix = ''] = SHEET.exec(value.trim().toLowerCase()) ?? []
  if (digits === undefined) return null
  const letter = suffix === '' ? 0 : LETTERS.indexOf(LATIN[suffix] ?? suffix) + 1
  if (suffix !== '' && letter === 0) return null
  return { number: Number(digits), letter, side: side ?? 'recto' }
}

/** `253–54` runs to 254. */
function completed(from: string, to: string): string {
  const isShort = /^\d+$/.test(from) && /^\d+$/.test(to) && to.length < from.length && Number(to) < Number(from)
  return isShort ? from.slice(0, from.length - to.length) + to : to
}
