import type { Span } from '#model/span'
import type { ChainState } from './chain-state.js'
import type { Item, Joint, LevelItem, LevelWord, NumbersItem, WrittenNumber } from './item.js'
import { behindMeaning, rowsOf } from './ordinal-word.js'
import { besideArchive } from './take-numbers.js'
import type { Word } from './word.js'

/** Numbers of one list, `12., 13., 15.–17. lp.`; longer ones are none, so that no list is walked from each of its numbers. */
const LONGEST_LIST = 24

/** A level with its number first, and how many pieces after the first number it takes. */
export interface OrdinalLevel {
  readonly level: LevelItem
  readonly further: number
}

/**
 * A level with its numbers first, as Latvians write: `1303. f., 1. apr., 45. l., 7., 9.–12. lp.`, and in Kazakh and its
 * neighbours: `64-қор, 1-тізбе, 5-іс, 3-парақ`. Gives the level as if its numbers followed the word, or null.
 */
export function ordinalLevel(state: ChainState, items: readonly Item[], index: number): OrdinalLevel | null {
  const short = shortLevel(state, items, index)
  if (short) return short
  const started =
    besideArchive(state) || (state.current !== null && state.sinceDraft.words === 0) || state.ibid?.gap.words === 0
  const list = started || isDashed(items, index) ? ordinals(items, index) : null
  const level = list && items[list.next]
  if (
    !list ||
    (!started && level?.kind === 'level' && !isFund(level.word)) ||
    level?.kind !== 'level' ||
    level.numbers.length > 0 ||
    !isTrailing(level.word)
  )
    return null
  const after = items[list.next + 1]
  const back = after?.kind === 'filler' && after.rows.some(row => row.category === 'verso') ? after : null
  if (after && !back && after.kind !== 'numbers' && !(after.kind === 'filler' && after.sign !== 'word')) return null
  const start = list.numbers[0]?.start ?? level.start
  const numbers = back ? withBack(list.numbers, back) : list.numbers
  const end = back ? back.end : level.end
  const further = list.next - index + (back ? 1 : 0)
  return { level: { ...level, start, end, word: latvian(level.word), numbers }, further }
}

/** `64-қ., 1-т.`: the number, a dash and the short word touch each other; only a fund begins a shelfmark so. */
function shortLevel(state: ChainState, items: readonly Item[], index: number): OrdinalLevel | null {
  const [item, dash, behind] = items.slice(index, index + 3)
  const meaning = behindMeaning(behind)
  if (item?.kind !== 'numbers' || !behind || meaning === null || dash?.kind !== 'filler' || dash.sign !== 'dash')
    return null
  if (dash.start !== item.end || behind.start !== dash.end) return null
  const started = state.ibid !== null || (state.current !== null && state.sinceDraft.words === 0)
  if (!started && meaning !== 'fund') return null
  const { start, end } = behind
  const text = state.text.slice(start, end)
  const word = { start, end, text, rows: rowsOf(behind), dashed: false, meanings: [meaning], behind: null }
  return { level: { kind: 'level', start: item.start, end, word, numbers: item.numbers }, further: 2 }
}

/** `94-fond` begins a shelfmark by itself. */
function isDashed(items: readonly Item[], index: number): boolean {
  const dash = items[index + 1]
  return dash?.kind === 'filler' && dash.sign === 'dash'
}

function isFund({ meanings }: LevelWord): boolean {
  return meanings[0] === 'fund'
}

/** A small word of Latin letters, or one that always stands behind its number. */
function isTrailing({ text, rows }: LevelWord): boolean {
  return /^[a-z]+\.?$/.test(text) || rows.some(row => row.trails)
}

/**
 * `1535. f. 11. apr. 159. l.`: without commas each number looks like that of the word before it. Gives the pieces with
 * such numbers cut from their words, so that each stands before its own.
 */
export function partOrdinals(items: readonly Item[]): readonly Item[] {
  if (!items.some(item => item.kind === 'level' && item.word.rows.some(isOrdinalInventory))) return items
  let follows = false
  return items.flatMap((item, index): Item | Item[] => {
    const [before, stop, next] = [items[index - 1], items[index + 1], items[index + 2]]
    if (item.kind === 'filler' && item.sign === 'point') return item
    const cut =
      follows &&
      item.kind === 'level' &&
      item.numbers.length > 0 &&
      isPoint(before) &&
      isPoint(stop) &&
      stop?.start === item.end &&
      (next?.kind === 'level' || goesOn(next, items[index + 3]))
    follows = cut || item.kind === 'numbers'
    return cut && item.kind === 'level' ? parted(item) : item
  })
}

function isOrdinalInventory({ language, category }: Word): boolean {
  return language === 'lv' && category === 'inventory'
}

function isPoint(item: Item | undefined): boolean {
  return item?.kind === 'filler' && item.sign === 'point'
}

/** `3.–5. lp.`: the first number of a list. */
function goesOn(sign: Item | undefined, number: Item | undefined): boolean {
  return sign?.kind === 'filler' && (sign.sign === 'dash' || sign.sign === 'comma') && number?.kind === 'numbers'
}

function parted({ start, end, word, numbers }: LevelItem): Item[] {
  return [
    { kind: 'level', start, end: word.end, word, numbers: [] },
    { kind: 'numbers', start: numbers[0]?.start ?? end, end, numbers },
  ]
}

/** `7. lp. o. p.`: the back of the last sheet is named after the word. */
function withBack(numbers: readonly WrittenNumber[], { start, end }: Span): readonly WrittenNumber[] {
  const last = numbers.at(-1)
  const back = { side: 'verso' as const, sideWord: { start, end } }
  return last ? [...numbers.slice(0, -1), { ...last, ...back }] : numbers
}

/** Numbers with a point right behind each, joined by commas and dashes, and the index of what follows them. */
function ordinals(items: readonly Item[], index: number): { numbers: readonly WrittenNumber[]; next: number } | null {
  const numbers: WrittenNumber[] = []
  let joint: Joint = 'first'
  for (let at = index; numbers.length < LONGEST_LIST; at += 3) {
    const [item, point, sign] = items.slice(at, at + 3)
    if (item?.kind !== 'numbers' || point?.kind !== 'filler' || point.start !== item.end) return null
    if (point.sign === 'dash') return isJoined(item, point, sign) ? { numbers: item.numbers, next: at + 2 } : null
    if (point.sign !== 'point') return null
    for (const [place, number] of item.numbers.entries()) numbers.push(place === 0 ? { ...number, joint } : number)
    if (sign?.kind !== 'filler') return { numbers, next: at + 2 }
    if (sign.sign !== 'comma' && sign.sign !== 'dash') return null
    joint = sign.sign === 'comma' ? 'comma' : 'range'
  }
  return null
}

/** `94-fond`, `3-4-парақ`: the number, the dash and the word touch; only sheets are several. */
function isJoined(item: NumbersItem, dash: Span, word: Item | undefined): boolean {
  if (word?.kind !== 'level' || word.start !== dash.end) return false
  return item.numbers.length === 1 || word.word.meanings.includes('sheet')
}

/** After its number `l.` is the file, as it is nowhere else. */
function latvian(word: LevelWord): LevelWord {
  const rows = word.rows.filter(row => row.language === 'lv')
  if (rows.length === 0) return word
  return { ...word, rows, meanings: word.meanings.filter(level => rows.some(row => row.category === level)) }
}
