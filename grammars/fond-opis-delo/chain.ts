import type { Level } from '#model/shelfmark'
import {
  type ChainState,
  newGap,
  newState,
  passArchive,
  passBare,
  passFiller,
  passWord,
  settlePending,
} from './chain-state.js'
import { chooseLevel } from './choose-level.js'
import { codeParts, isFundNumber } from './code.js'
import { canExtend, type Draft, hasLevel, isSheet, levelsAbove } from './draft.js'
import type { Item, LevelItem, LevelWord, NumbersItem, WrittenNumber } from './item.js'
import { isPlaceholder } from './numeral.js'
import { sheetRanges } from './sheets.js'
import type { LevelName } from './word.js'

/** Words of prose that may stand between two levels of a reference, or two references of a chain; after a stop fewer. */
const WORDS_BETWEEN = 12
const WORDS_AFTER_STOP = 4
/** Words between an archive and a reference later in its sentence; after a stop fewer. */
const WORDS_AFTER_ARCHIVE = 30
const WORDS_AFTER_ARCHIVE_AND_STOP = 8
/** Words between the name of a level and its number in brackets. */
const WORDS_AFTER_BARE = 6

/**
 * Folds the pieces of an island into references. A level that is narrower than all before it extends the reference; one
 * that repeats a level or is wider begins the next, which leans on the one before for the levels above. A named archive,
 * a paragraph, or too much prose cuts the chain. Time is linear in the number of items.
 */
export function chainDrafts(text: string, items: readonly Item[]): Draft[] {
  const state = newState(text)
  for (let index = 0; index < items.length; index++) {
    const item = items[index]
    if (item === undefined) continue
    if (item.kind === 'filler') passFiller(state, item)
    else if (item.kind === 'archive') passArchive(state, item.name)
    else if (item.kind === 'ibid') beginIbid(state, item.start, item.end)
    else if (item.kind === 'level') takeLevel(state, item, items, index)
    else if (takeOrdinal(state, item, items, index)) index += 2
    else takeNumbers(state, item, items, index)
  }
  settlePending(state)
  return state.drafts
}

function beginIbid(state: ChainState, start: number, end: number): void {
  settlePending(state)
  state.current = null
  state.ibid = { start, end, gap: newGap() }
}

function takeLevel(state: ChainState, item: LevelItem, items: readonly Item[], index: number): void {
  if (item.numbers.length === 0) {
    passBare(state, item.word.meanings)
    return
  }
  const draft = openDraft(state)
  const level = chooseLevel(item.word.meanings, draft, nextMeanings(items, index))
  if (level === null) {
    passWord(state)
    return
  }
  const parts = level === 'fund' ? codeParts(state.text, item.numbers) : null
  if (parts && parts.length >= 3) takeCode(state, item.start, item.word, item.numbers, parts)
  else if (isSheet(level)) takeSheets(state, level, item)
  else takeValues(state, level, item.start, item.word, item.numbers)
}

/** What the next level word may mean, if it follows soon. */
function nextMeanings(items: readonly Item[], index: number): readonly LevelName[] {
  for (let next = index + 1; next < items.length && next <= index + 4; next++) {
    const item = items[next]
    if (item?.kind === 'level') return item.word.meanings
    if (item?.kind === 'archive') return []
  }
  return []
}

/** The draft that a level met now may extend or lean on; null if nothing before it counts. */
function openDraft(state: ChainState): Draft | null {
  const { current, sinceDraft, pending, ibid } = state
  if (ibid) return null
  if (!current || (pending && !insideAside(state))) return null
  if (sinceDraft.closed && sinceDraft.words > 0) return null
  return sinceDraft.words <= (sinceDraft.stop ? WORDS_AFTER_STOP : WORDS_BETWEEN) ? current : null
}

/** An archive in brackets after a level is part of the fund's title, not the keeper of what follows the brackets. */
function insideAside(state: ChainState): boolean {
  return (
    state.pending !== null &&
    state.current !== null &&
    state.pending.depth > state.current.depth &&
    state.pending.gap.closed
  )
}

function takeSheets(state: ChainState, level: 'sheet' | 'page', item: LevelItem): void {
  const open = openDraft(state)
  const draft = open && canExtend(open, level) ? open : begin(state, level, item.start)
  draft.sheets.push(...sheetRanges(item.numbers))
  draft.writings.push({ word: item.word, level, numbers: item.numbers })
  finish(state, draft, item.numbers.at(-1)?.sideEnd ?? item.end)
}

/** Each value of a list is a reference of its own: `Д. 19-а, 19-б`. */
function takeValues(
  state: ChainState,
  level: Level,
  start: number,
  word: LevelWord | null,
  numbers: readonly WrittenNumber[],
): void {
  groups(numbers).forEach((group, index) => {
    const [first, last] = [group[0], group.at(-1)]
    if (!first || !last) return
    const span = { start: first.start, end: last.end }
    const open = openDraft(state)
    const extended = index === 0 && open && canExtend(open, level) ? open : null
    const draft = extended ?? begin(state, level, index === 0 ? start : first.start)
    const value = state.text.slice(span.start, span.end)
    if (!isPlaceholder(value)) draft.levels.push({ level, value, span })
    draft.writings.push({ word: index === 0 ? word : null, level, numbers: group })
    finish(state, draft, last.end)
  })
}

/** A list cut at its commas; ranges stay together. */
function groups(numbers: readonly WrittenNumber[]): WrittenNumber[][] {
  const cut: WrittenNumber[][] = []
  for (const number of numbers) {
    if (number.joint === 'range') cut.at(-1)?.push(number)
    else cut.push([number])
  }
  return cut
}

function takeCode(
  state: ChainState,
  start: number,
  word: LevelWord | null,
  numbers: readonly WrittenNumber[],
  parts: NonNullable<ReturnType<typeof codeParts>>,
): void {
  const levels: readonly Level[] = parts.length === 2 ? ['fund', 'file'] : ['fund', 'inventory', 'file']
  const draft = begin(state, 'fund', start, word === null)
  parts.forEach((part, index) => {
    const span = { start: part.start, end: part.end }
    const level = levels[index]
    if (level) draft.levels.push({ level, value: part.text, span })
    else draft.sheets.push({ from: part.text, fromSide: null, to: null, toSide: null, span })
  })
  draft.writings.push({ word, level: 'fund', numbers })
  finish(state, draft, parts.at(-1)?.end ?? start)
}

/** Numbers without a level word: a code, a fund whose word is left out, a numbered piece, or no part of a shelfmark. */
function takeNumbers(state: ChainState, item: NumbersItem, items: readonly Item[], index: number): void {
  const parts = codeParts(state.text, item.numbers)
  if (parts && mayBeCode(state, parts.length, item)) {
    takeCode(state, item.start, null, item.numbers, parts)
    return
  }
  if (mayBeFund(state, item, items, index)) {
    if (state.pending?.name.kind === 'acronym') state.pending = null
    takeValues(state, 'fund', item.start, null, item.numbers)
    return
  }
  const before = items[index - 1]
  const numbered = before?.kind === 'filler' && before.rows.some(row => row.category === 'numero')
  const open = openDraft(state)
  if (numbered && open && state.sinceDraft.words === 0 && open.sheets.length === 0 && hasLevel(open, 'fund')) {
    const level = hasLevel(open, 'file') ? 'item' : 'file'
    if (canExtend(open, level)) takeValues(state, level, before.start, null, item.numbers.slice(0, 1))
    else passWord(state)
  } else passWord(state)
}

/** A code counts beside an archive, or with the prefix of a fund: `И-138-2-532`. */
function mayBeCode(state: ChainState, parts: number, item: NumbersItem): boolean {
  const name = besideArchive(state) ? state.pending?.name : null
  if (name && name.kind !== 'acronym') return parts >= 3 || state.lastSign?.sign === 'slash'
  return parts === 3 && isSingleLetterPrefix(item.numbers[0]?.text ?? '') && state.lastSign?.sign !== 'dash'
}

function isSingleLetterPrefix(text: string): boolean {
  return /^\p{L}-\d/u.test(text)
}

/** `ОГАЧО. Р-274. Оп. 3`, and `ф. 636, р-501`: a prefix shows the fund; beside an archive an inventory that follows. */
function mayBeFund(state: ChainState, item: NumbersItem, items: readonly Item[], index: number): boolean {
  const sign = state.lastSign?.sign
  const beside = besideArchive(state) && state.pending?.name.kind !== 'acronym'
  if (isFundNumber(item.numbers)) {
    const open = state.current && hasLevel(state.current, 'fund') ? state.current : null
    return (
      beside ||
      (open !== null &&
        (sign === 'comma' || sign === 'semicolon' || sign === 'open' || state.pending?.name.kind === 'acronym'))
    )
  }
  const single = item.numbers.length === 1 && /^\d+\p{L}?$/u.test(item.numbers[0]?.text ?? '')
  return beside && single && nextMeanings(items, index).includes('inventory')
}

function besideArchive(state: ChainState): boolean {
  return state.pending !== null && state.pending.gap.words === 0 && !state.pending.gap.closed
}

/** Latvian order, the number first: `1303. f., 1. apr., 45. l., 7. lp.` */
function takeOrdinal(state: ChainState, item: NumbersItem, items: readonly Item[], index: number): boolean {
  const [point, level, after] = [items[index + 1], items[index + 2], items[index + 3]]
  const started =
    besideArchive(state) ||
    (state.current !== null && state.current.writings.length > 0 && state.sinceDraft.words === 0)
  if (!started || point?.kind !== 'filler' || point.sign !== 'point' || point.start !== item.end) return false
  if (level?.kind !== 'level' || level.numbers.length > 0 || !/^[a-z]+\.$/.test(level.word.text)) return false
  if (after !== undefined && !(after.kind === 'filler' && after.sign !== 'word')) return false
  takeLevel(state, { ...level, start: item.start, numbers: item.numbers }, items, index + 2)
  const draft = state.current
  if (draft) draft.end = Math.max(draft.end, level.end)
  return true
}

/** `the file (D. 58)` */
function named(bare: ChainState['bare'], level: LevelName): boolean {
  return bare !== null && bare.words <= WORDS_AFTER_BARE && bare.meanings.includes(level)
}

/** Begins a reference at `start`, with what stands before it: an archive, an ibid, or an earlier reference. */
function begin(state: ChainState, level: LevelName, start: number, coded = false): Draft {
  const open = openDraft(state)
  const { ibid, pending } = state
  const draft: Draft = {
    archive: null,
    archiveBeside: false,
    levels: [],
    sheets: [],
    writings: [],
    ibid: ibid !== null && ibid.gap.words === 0,
    leansOn: open ? { draft: open, levels: levelsAbove(open, level) } : null,
    start,
    end: start,
    depth: state.depth,
    coded,
    namedBefore: state.lastSign?.sign === 'open' && named(state.bare, level),
    fillsBrackets: false,
  }
  if (draft.ibid && ibid) draft.start = ibid.start
  else if (!open && pending) takeArchive(state, draft)
  state.ibid = null
  state.drafts.push(draft)
  return draft
}

function takeArchive(state: ChainState, draft: Draft): void {
  const { pending } = state
  if (!pending) return
  const { name, gap } = pending
  const beside = gap.words === 0 && !gap.semicolon
  const limit = gap.stop ? WORDS_AFTER_ARCHIVE_AND_STOP : WORDS_AFTER_ARCHIVE
  const far = name.kind !== 'acronym' && !gap.semicolon && gap.words <= limit
  if (!beside && !far) {
    settlePending(state)
    return
  }
  draft.archive = name
  draft.archiveBeside = beside
  if (beside) draft.start = name.start
  state.pending = null
}

function finish(state: ChainState, draft: Draft, end: number): void {
  if (insideAside(state)) state.pending = null
  draft.end = Math.max(draft.end, end)
  state.current = draft
  state.sinceDraft = newGap()
  state.lastSign = null
}
