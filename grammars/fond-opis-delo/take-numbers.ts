import { isPlace, openDraft } from './begin-draft.js'
import { type ChainState, passNumber } from './chain-state.js'
import { type CodePart, codeParts, isFundNumber } from './code.js'
import { dottedCode } from './dotted-code.js'
import { canExtend, hasLevel } from './draft.js'
import type { Item, NumbersItem, WrittenNumber } from './item.js'
import { nextMeanings } from './next-level.js'
import { takeUnworded } from './take-unworded.js'
import { groupsOf, takeCode, takeFurtherSheets, takeValues } from './take-values.js'

/** Signs and one short word between two codes. */
const LONGEST_JOINT = 8

/**
 * Numbers without a level word: a code, a fund whose word is left out, a numbered piece, or no part of a shelfmark.
 * Gives the number of further pieces that were taken with them.
 */
export function takeNumbers(state: ChainState, items: readonly Item[], index: number): number {
  const item = items[index]
  if (item?.kind !== 'numbers') return 0
  if (listsSheets(state, item, items, index)) {
    takeFurtherSheets(state, item.numbers)
    return 0
  }
  const further = takeUnworded(state, items, index)
  if (further !== null) return further
  const dotted = state.pending && besideArchive(state) ? dottedCode(state.text, state.pending.name, items, index) : null
  if (dotted) {
    takeCode(state, { word: null, start: item.start }, dotted.parts, item.numbers, dotted.sheets)
    return dotted.further
  }
  const place = { word: null, start: item.start, next: nextMeanings(items, index) }
  const [code = [], ...rest] = groupsOf(item.numbers)
  const parts = codeParts(state.text, code)
  if (parts && mayBeCode(state, parts.length, item)) {
    const codes = rest.map(group => codeParts(state.text, group))
    if (rest.length > 0 && codes.every(each => each?.length === 3)) {
      takeCode(state, place, parts, code, [])
      codes.forEach((each, at) => {
        const start = rest[at]?.[0]?.start ?? item.start
        if (each) takeCode(state, { ...place, start }, each, rest[at] ?? [], [])
      })
      return 0
    }
    if (parts.length === 3 && rest[0]?.[0]?.joint === 'and') {
      takeCode(state, place, parts, code, [])
      takeValues(state, 'file', { ...place, start: rest[0][0].start }, rest.flat())
      return 0
    }
    const after = parts.length === 3 && rest.length === 0 ? sheetsAfter(items, index) : null
    takeCode(state, place, parts, code, after ? after.sheets : rest.flat())
    return after ? after.further : 0
  }
  if (parts && isFundAndInventory(state, parts, item)) {
    takeCode(state, place, parts, code, [], ['fund', 'inventory'])
    return 0
  }
  if (mayBeFund(state, item, place.next.includes('inventory'))) {
    if (state.pending?.name.kind === 'acronym') state.pending = null
    takeValues(state, 'fund', place, item.numbers)
  } else takeNumbered(state, items, index, item)
  return 0
}

/** Sheets behind a code, and how many pieces they take with the signs before them. */
interface SheetsAfter {
  readonly sheets: readonly WrittenNumber[]
  readonly further: number
}

const YEAR = /^(?:1[5-9]|20)\d\d$/

/**
 * `RGAE 1562/329/200: 5–7.`, `GARF 7523c-9-2.1–6` and `DAKhO 204/1/123 (1933), 19–22`: the sheets of a code behind a
 * colon, a point without blanks, or the year in brackets; what counts things, `: 12 letters`, and a year are none.
 */
function sheetsAfter(items: readonly Item[], index: number): SheetsAfter | null {
  const joined = isPointBetween(items, index)
  const signs = joined || textOf(items[index + 1]) === ':' ? 1 : yearInBrackets(items, index)
  if (signs === 0) return null
  const [sheets, after] = items.slice(index + signs + 1, index + signs + 3)
  if (sheets?.kind !== 'numbers' || sheets.numbers.some(number => YEAR.test(number.text))) return null
  if (after && !joined && !(after.kind === 'filler' && after.sign !== 'word')) return null
  return { sheets: sheets.numbers, further: signs + 1 }
}

/** `Л. 5; 7; 12 об.`, `Л. 5 (копия), 7`: bare numbers behind a semicolon or brackets go on with the sheets; a year does not. */
function listsSheets(state: ChainState, { numbers, end }: NumbersItem, items: readonly Item[], index: number): boolean {
  const { current, sinceDraft, lastSign, pending, ibid } = state
  const bracketed = lastSign?.sign === 'comma' && isClose(items[index - 2])
  if ((lastSign?.sign !== 'semicolon' && !bracketed) || !current || pending || ibid) return false
  if (current.writings.at(-1)?.level !== 'sheet' || sinceDraft.words > 0 || sinceDraft.stop || sinceDraft.closed)
    return false
  if (numbers.some(number => !/^\d{1,4}\p{L}?$/u.test(number.text) || YEAR.test(number.text))) return false
  const [sign, after] = items.slice(index + 1, index + 3)
  const stopped = numbers.at(-1)?.side === 'verso' && state.text.charAt(end - 1) === '.'
  if (sign === undefined || stopped) return true
  if (sign.kind !== 'filler') return false
  return (
    sign.sign === 'semicolon' || sign.sign === 'close' || (sign.sign === 'point' && (bracketed || after === undefined))
  )
}

function isClose(item: Item | undefined): boolean {
  return item?.kind === 'filler' && item.sign === 'close'
}

/** A point with no blank on either side. */
function isPointBetween(items: readonly Item[], index: number): boolean {
  const [code, point, sheets] = items.slice(index, index + 3)
  return textOf(point) === '.' && code?.end === point?.start && sheets?.start === point?.end
}

/** How many pieces `(1933),` takes behind a code; 0 if something else stands there. */
function yearInBrackets(items: readonly Item[], index: number): number {
  const [open, year, close, comma] = items.slice(index + 1, index + 5)
  const isYear = year?.kind === 'numbers' && year.numbers.length === 1 && YEAR.test(year.numbers[0]?.text ?? '')
  return textOf(open) === '(' && isYear && textOf(close) === ')' && textOf(comma) === ',' ? 4 : 0
}

function textOf(item: Item | undefined): string | null {
  return item?.kind === 'filler' ? item.text : null
}

/** `GARF, 9401/1/64 and 9401/12/319`: one more code, right behind another. */
function followsCode({ current, text, sinceDraft }: ChainState, start: number): boolean {
  if (!current?.coded || sinceDraft.closed || start - current.end > LONGEST_JOINT) return false
  return /^\s*(?:[,;]|,?\s(?:and|и|та|і|й))\s+$/.test(text.slice(current.end, start))
}

/** A code counts beside an archive or another code, or with the prefix of a fund: `И-138-2-532`. */
function mayBeCode(state: ChainState, parts: number, item: NumbersItem): boolean {
  if (parts >= 3 && followsCode(state, item.start)) return true
  if (parts >= 3 && state.ibid?.gap.words === 0 && state.text.slice(item.start, item.end).includes('/')) return true
  const beside = besideArchive(state) || isBehindPlace(state, item.start) ? state.pending : null
  if (beside?.name.kind === 'known' && !state.isOfFunds(beside.name.ids)) return false
  if (beside && beside.name.kind !== 'acronym') return parts >= 3 || state.lastSign?.sign === 'slash'
  return parts === 3 && /^\p{L}-\d/u.test(item.numbers[0]?.text ?? '') && state.lastSign?.sign !== 'dash'
}

/** `RGASPI, 17/3` and nothing after it: two levels of an archive that has inventories; `2004/5` is an issue. */
function isFundAndInventory(state: ChainState, parts: readonly CodePart[], item: NumbersItem): boolean {
  const [fund, inventory] = parts
  if (parts.length !== 2 || !fund || !inventory || item.numbers.length > 1 || !besideArchive(state)) return false
  if (state.pending?.name.kind !== 'known' || !state.isByInventory(state.pending.name.ids)) return false
  const plain = /^[1-9]\d*$/.test(inventory.text) && /^(?:\p{L}-)?[1-9]\d*$/u.test(fund.text)
  return plain && !YEAR.test(fund.text) && !/^(?:[/\p{L}-]|\.\d)/u.test(state.text.slice(item.end, item.end + 2))
}

/** `ОГАЧО. Р-274. Оп. 3`, and `ф. 636, р-501`: a prefix shows the fund; beside an archive an inventory that follows. */
function mayBeFund(state: ChainState, item: NumbersItem, inventoryNext: boolean): boolean {
  const known = state.pending?.name.kind !== 'acronym'
  const beside = besideArchive(state) && known
  if (!isFundNumber(item.numbers, inventoryNext)) {
    return beside && inventoryNext && item.numbers.length === 1 && /^\d+\p{L}?$/u.test(item.numbers[0]?.text ?? '')
  }
  if (beside) return true
  if (inventoryNext && isBare(state)) return true
  const sign = state.lastSign?.sign
  const listed = sign === 'comma' || sign === 'semicolon' || sign === 'open' || (state.pending !== null && !known)
  return listed && state.current !== null && hasLevel(state.current, 'fund')
}

/** `K-1, ap. 5, b. 12`: no archive and no reference before it that it could belong to. */
function isBare(state: ChainState): boolean {
  return state.pending === null && openDraft(state) === null
}

/** `RGVA, Moskau, 1372-3-11`: the town of the archive. */
function isBehindPlace({ pending, text }: ChainState, start: number): boolean {
  return pending?.gap.words === 1 && isPlace(text.slice(pending.name.end, start))
}

export function besideArchive(state: ChainState): boolean {
  return state.pending !== null && state.pending.gap.words === 0 && !state.pending.gap.closed
}

/** `№ 793` is a file where none is given, else a piece within the file. */
function takeNumbered(state: ChainState, items: readonly Item[], index: number, item: NumbersItem): void {
  const before = items[index - 1]
  const numbered = before?.kind === 'filler' && before.rows.some(row => row.category === 'numero')
  // `Д. 194 (протокол № 45)`: in brackets of its own it numbers what the words before it say.
  const open =
    numbered && state.sinceDraft.words === 0 && state.depth <= (state.current?.depth ?? 0) ? openDraft(state) : null
  const level = open && hasLevel(open, 'file') ? 'item' : 'file'
  if (before && open && open.sheets.length === 0 && hasLevel(open, 'fund') && canExtend(open, level)) {
    takeValues(state, level, { word: null, start: before.start, next: [] }, item.numbers.slice(0, 1))
  } else passNumber(state)
}
