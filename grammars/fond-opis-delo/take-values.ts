import type { Level, SheetRange } from '#model/shelfmark'
import type { Span } from '#model/span'
import { beginDraft, growDraft, openDraft } from './begin-draft.js'
import type { ChainState } from './chain-state.js'
import type { CodePart } from './code.js'
import { canExtend, type Draft, hasLevel } from './draft.js'
import type { LevelItem, LevelWord, WrittenNumber } from './item.js'
import { isPlaceholder } from './numeral.js'
import { widening } from './order.js'
import { sheetRanges } from './sheets.js'
import type { LevelName } from './word.js'

/** Adds sheets to the open reference, or begins one that has sheets alone. */
export function takeSheets(state: ChainState, level: 'sheet' | 'page', item: LevelItem): void {
  const open = openDraft(state)
  if (open && isElsewhere(state, open, level)) return
  const draft = open && canExtend(open, level) ? open : beginDraft(state, level, item.start)
  const numbers = withMisreadBacks(isEstonian(state.text, draft) ? item.numbers.map(withEstonianBack) : item.numbers)
  for (const range of sheetRanges(numbers)) draft.sheets.push(range)
  draft.writings.push({ word: item.word, level, numbers })
  growDraft(state, draft, item.numbers.at(-1)?.sideEnd ?? item.end)
}

/** Words of Estonian alone, `n 5, s 3105`, or the points of its archives' codes, `EAA.2072.5.418`. */
function isEstonian(text: string, { archive, coded, writings }: Draft): boolean {
  if (coded) return archive !== null && text.charAt(archive.end) === '.'
  return writings.some(({ word }) => word?.rows.every(row => row.language === 'et') === true)
}

/** `l 7p`: the back, pöördel. */
function withEstonianBack(number: WrittenNumber): WrittenNumber {
  if (number.side !== null || !/^\d+p$/.test(number.text)) return number
  const end = number.end - 1
  return { ...number, text: number.text.slice(0, -1), end, side: 'verso', sideWord: { start: end, end: number.end } }
}

/** Adds sheets that no word announces again: `Л. 5; 7; 12 об.` */
export function takeFurtherSheets(state: ChainState, numbers: readonly WrittenNumber[]): void {
  const { current } = state
  if (!current) return
  for (const range of sheetRanges(numbers)) current.sheets.push(range)
  current.writings.push({ word: null, level: 'sheet', numbers })
  growDraft(state, current, numbers.at(-1)?.sideEnd ?? current.end)
}

/** `46–460b.`: the back of the same sheet, its `ob.` misread. */
function withMisreadBacks(numbers: readonly WrittenNumber[]): readonly WrittenNumber[] {
  return numbers.map((number, index) => {
    const from = numbers[index - 1]
    if (number.joint !== 'range' || number.side !== null || number.text !== `${from?.text}0b`) return number
    const end = number.end - 2
    const sideWord = { start: end, end: number.end, meant: 'ob' }
    return { ...number, text: number.text.slice(0, -2), end, side: 'verso', sideWord }
  })
}

/** After its sheets, words or in brackets a shelfmark has no pages: `Л. 3 (Лубянка. М., 2003. С. 5)`, `Д. 84. М., 2003. С. 5`. */
function isElsewhere(state: ChainState, open: Draft, level: 'sheet' | 'page'): boolean {
  if (level === 'page' && state.sinceDraft.words > 0) return true
  return open.sheets.length > 0 && (level === 'page' || state.depth > open.depth)
}

/** Where a level stands: its word if it has one, where that begins, and what the next level word may mean. */
export interface LevelPlace {
  readonly word: LevelWord | null
  readonly start: number
  readonly next: readonly LevelName[]
}

/** Adds a level; each further value of a list is a reference of its own: `Д. 19-а, 19-б`. */
export function takeValues(
  state: ChainState,
  level: Level,
  place: LevelPlace,
  numbers: readonly WrittenNumber[],
): void {
  const groups = groupsOf(numbers)
  const manner = { listed: groups.length > 1 }
  groups.forEach((group, index) => {
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) return
    const span = { start: first.start, end: valueEnd(last) }
    const value = state.text.slice(span.start, span.end)
    const open = openDraft(state)
    const wider = open && index === 0 ? widening(state, open, level, place) : null
    const fits = open && (wider || canExtend(open, level, place.next) || isFolderBehind(open, level, place.word))
    const extended = index === 0 && fits ? open : null
    const draft = extended ?? beginDraft(state, level, index === 0 ? place.start : first.start, manner)
    if (wider === 'reversed') draft.reversed = true
    if (wider === 'disordered') draft.disordered = { level, span: { start: place.start, end: span.end } }
    if (!isPlaceholder(value) || isRomanFund(state.text, level, span.end)) draft.levels.push({ level, value, span })
    draft.writings.push({ word: index === 0 ? place.word : null, level, numbers: group })
    growDraft(state, draft, span.end)
  })
}

/** `Ф. Х. № 18`: a number follows, so X is one as well and stands for none. */
function isRomanFund(text: string, level: Level, end: number): boolean {
  return level === 'fund' && /^[^\dXХYN]{1,40}\d/.test(text.slice(end, end + 42))
}

/** `d. 128, pap. 15`: a folder behind its file, where its word can mean nothing else. */
function isFolderBehind(open: Draft, level: Level, word: LevelWord | null): boolean {
  if (level !== 'folder' || hasLevel(open, 'folder') || open.sheets.length > 0) return false
  return word?.meanings.length === 1 && open.writings.at(-1)?.level === 'file'
}

/** Only a sheet has sides: in `op. 2v` the letter right behind the number is a part of it. */
function valueEnd({ end, sideWord, sideEnd }: WrittenNumber): number {
  return sideWord !== null && sideWord.start === end && sideWord.end === end + 1 ? sideEnd : end
}

/** A list cut at its commas; ranges stay together. */
export function groupsOf(numbers: readonly WrittenNumber[]): WrittenNumber[][] {
  const cut: WrittenNumber[][] = []
  for (const number of numbers) {
    if (number.joint === 'range') cut.at(-1)?.push(number)
    else cut.push([number])
  }
  return cut
}

const CODE_LEVELS: readonly Level[] = ['fund', 'inventory', 'file']

/** A code is a reference of its own; `sheets` are numbers that follow it after a comma. */
export function takeCode(
  state: ChainState,
  place: Pick<LevelPlace, 'word' | 'start'>,
  parts: readonly CodePart[],
  numbers: readonly WrittenNumber[],
  sheets: readonly WrittenNumber[],
  levels: readonly Level[] = parts.length === 2 ? CODE_LEVELS.filter(level => level !== 'inventory') : CODE_LEVELS,
): void {
  const draft = beginDraft(state, 'fund', place.start, { coded: place.word === null })
  parts.forEach((part, index) => {
    const span = { start: part.start, end: part.end }
    const level = levels[index]
    if (level) draft.levels.push({ level, value: state.text.slice(part.start, part.end), span })
    else draft.sheets.push(sheetOf(part, span))
  })
  for (const range of sheetRanges(sheets)) draft.sheets.push(range)
  draft.writings.push({ word: place.word, level: 'fund', numbers })
  growDraft(state, draft, sheets.at(-1)?.sideEnd ?? parts.at(-1)?.end ?? place.start)
}

/** Adds the parts of a code to a reference, one level each. */
export function takeLevels(
  state: ChainState,
  draft: Draft,
  levels: readonly Level[],
  parts: readonly CodePart[],
  numbers: readonly WrittenNumber[],
): void {
  parts.forEach(({ start, end }, index) => {
    const level = levels[index]
    if (!level) return
    draft.levels.push({ level, value: state.text.slice(start, end), span: { start, end } })
    draft.writings.push({ word: null, level, numbers })
  })
  growDraft(state, draft, parts.at(-1)?.end ?? draft.end)
}

function sheetOf({ text, to, side }: CodePart, span: Span): SheetRange {
  return { from: text, fromSide: to === null ? side : null, to, toSide: to === null ? null : side, span }
}
