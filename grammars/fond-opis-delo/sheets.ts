import type { SheetRange } from '#model/shelfmark'
import type { WrittenNumber } from './item.js'

/**
 * Sheets from the numbers after a sheet word. `5–7 об.` runs to 7 verso; `5 и об.`, `5–5 об.` and `236 and 236 verso`
 * run from the sheet to its own back; `53, 53 об.` are two entries.
 */
export function sheetRanges(numbers: readonly WrittenNumber[]): SheetRange[] {
  const ranges: SheetRange[] = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && last.to === null && (number.joint === 'range' || isOwnBack(last, number))) {
      const span = { start: last.span.start, end: number.sideEnd }
      ranges[ranges.length - 1] = { ...last, to: number.text, toSide: number.side, span }
    } else ranges.push(sheet(number))
  }
  return ranges
}

function isOwnBack(last: SheetRange, number: WrittenNumber): boolean {
  return number.joint === 'and' && number.side !== null && last.fromSide === null && last.from === number.text
}

function sheet(number: WrittenNumber): SheetRange {
  const span = { start: number.start, end: number.sideEnd }
  if (number.sideJoined) return { from: number.text, fromSide: null, to: number.text, toSide: number.side, span }
  return { from: number.text, fromSide: number.side, to: null, toSide: null, span }
}
