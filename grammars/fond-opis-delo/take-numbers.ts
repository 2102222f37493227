import { openDraft } from './begin-draft.js'
import { type ChainState, passWord } from './chain-state.js'
import { codeParts, isFundNumber } from './code.js'
import { dottedCode } from './dotted-code.js'
import { canExtend, hasLevel } from './draft.js'
import type { Item, NumbersItem, WrittenNumber } from './item.js'
import { nextMeanings } from './next-level.js'
import { groupsOf, takeCode, takeValues } from './take-values.js'

/**
 * Numbers without a level word: a code, a fund whose word is left out, a numbered piece, or no part of a shelfmark.
 * Gives the number of further pieces that were taken with them.
 */
export function takeNumbers(state: ChainState, items: readonly Item[], index: number): number {
  const item = items[index]
  if (item?.kind !== 'numbers') return 0
  const dotted = state.pending && besideArchive(state) ? dottedCode(state.text, state.pending.name, items, index) : null
  if (dotted) {
    takeCode(state, { word: null, start: item.start }, dotted.parts, item.numbers, dotted.sheets)
    return 4
  }
  const place = { word: null, start: item.start, next: nextMeanings(items, index) }
  const [code = [], ...rest] = groupsOf(item.numbers)
  const parts = codeParts(state.text, code)
  if (parts && mayBeCode(state, parts.length, item)) {
    const further = rest.map(group => codeParts(state.text, group))
    if (rest.length > 0 && further.every(each => each?.length === 3)) {
      takeCode(state, place, parts, code, [])
      further.forEach((each, at) => {
        const start = rest[at]?.[0]?.start ?? item.start
        if (each) takeCode(state, { ...place, start }, each, rest[at] ?? [], [])
      })
      return 0
    }
    const after = parts.length === 3 && rest.length === 0 ? sheetsAfterColon(items, index) : NONE
    takeCode(state, place, parts, code, parts.length === 3 ? [...rest.flat(), ...after] : [])
    return after.length > 0 ? 2 : 0
  }
  if (mayBeFund(state, item, place.next.includes('inventory'))) {
    if (state.pending?.name.kind === 'acronym') state.pending = null
    takeValues(state, 'fund', place, item.numbers)
  } else takeNumbered(state, items, index, item)
  return 0
}

const NONE: readonly never[] = []

/** `RGAE 1562/329/200: 5–7.`: the sheets of a code; what counts things, `: 12 letters`, and a year are none. */
function sheetsAfterColon(items: readonly Item[], index: number): readonly WrittenNumber[] {
  const [colon, sheets, after] = items.slice(index + 1, index + 4)
  if (colon?.kind !== 'filler' || colon.text !== ':' || sheets?.kind !== 'numbers') return NONE
  if (after && !(after.kind === 'filler' && after.sign !== 'word')) return NONE
  return sheets.numbers.some(number => /^(?:1[5-9]|20)\d\d$/.test(number.text)) ? NONE : sheets.numbers
}

/** A code counts beside an archive, or with the prefix of a fund: `И-138-2-532`. */
function mayBeCode(state: ChainState, parts: number, item: NumbersItem): boolean {
  const beside = besideArchive(state) ? state.pending : null
  if (beside && beside.name.kind !== 'acronym') return parts >= 3 || state.lastSign?.sign === 'slash'
  return parts === 3 && /^\p{L}-\d/u.test(item.numbers[0]?.text ?? '') && state.lastSign?.sign !== 'dash'
}

/** `ОГАЧО. Р-274. Оп. 3`, and `ф. 636, р-501`: a prefix shows the fund; beside an archive an inventory that follows. */
function mayBeFund(state: ChainState, item: NumbersItem, inventoryNext: boolean): boolean {
  const known = state.pending?.name.kind !== 'acronym'
  const beside = besideArchive(state) && known
  if (!isFundNumber(item.numbers)) {
    return beside && inventoryNext && item.numbers.length === 1 && /^\d+\p{L}?$/u.test(item.numbers[0]?.text ?? '')
  }
  if (beside) return true
  const sign = state.lastSign?.sign
  const listed = sign === 'comma' || sign === 'semicolon' || sign === 'open' || (state.pending !== null && !known)
  return listed && state.current !== null && hasLevel(state.current, 'fund')
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
  } else passWord(state)
}
