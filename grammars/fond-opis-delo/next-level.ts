import type { Item, NumbersItem } from './item.js'
import { behindMeaning, rowsOf } from './ordinal-word.js'
import type { LevelName } from './word.js'

/** How many pieces ahead a level counts as the next. */
const NEAR = 5
const NEAR_IN_BRACKETS = 14

/** What the next level word may mean, if it follows soon and no archive stands before it. */
export function nextMeanings(items: readonly Item[], index: number): readonly LevelName[] {
  for (let next = index + 1; next < items.length && next <= index + NEAR; next++) {
    const item = items[next]
    if (item?.kind === 'level') return item.word.meanings
    if (item?.kind === 'archive') return []
  }
  return []
}

const PREFIXED_CODE = /^\p{L}{1,2}-\d/u

/** `I-61/1/3418`: what is joined to the fund makes up three numbers. */
function isCoded({ numbers }: NumbersItem): boolean {
  const joined = numbers.map(number => number.text).join('/')
  return (
    PREFIXED_CODE.test(joined) &&
    joined.slice(2).split(/[-/]/).length > 2 &&
    numbers.every(({ joint }) => joint === 'first' || joint === 'range')
  )
}

/** True if a fund with its number follows after signs and brackets alone: what makes any acronym an archive. */
export function fundFollows(items: readonly Item[], index: number): boolean {
  let depth = 0
  for (let next = index + 1; next < items.length && next <= index + NEAR_IN_BRACKETS; next++) {
    const item = items[next]
    if (item?.kind === 'level' && item.numbers.length > 0) return item.word.meanings.includes('fund')
    if (item?.kind === 'numbers')
      return (depth === 0 && isCoded(item)) || isOrdinalFund(items[next + 1], items[next + 2])
    if (item?.kind !== 'filler' || item.sign === 'semicolon' || item.sign === 'break')
      return depth > 0 && item?.kind === 'archive'
    if (item.sign === 'open') depth++
    else if (item.sign === 'close') depth--
    else if (item.sign === 'word' && depth <= 0) return false
  }
  return false
}

/** `64-қор`: the number of the fund stands before its word. */
function isOrdinalFund(dash: Item | undefined, word: Item | undefined): boolean {
  if (dash?.kind !== 'filler' || dash.sign !== 'dash') return false
  return behindMeaning(word) === 'fund' || rowsOf(word).some(row => row.trails && row.category === 'fund')
}
