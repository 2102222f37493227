import { fold, foldText, isCombining, isLetter } from './letter.js'

/** True if a form may begin at `offset`; false says for certain that none does. */
export type HeadFilter = (text: string, offset: number) => boolean

const APOSTROPHE = 0x27
/** Signs of a head, at most: three tell nearly all words of prose from the words of a table. */
const HASHES = 1 << 16

/**
 * A look at the first letters of a word, three at most, which says no to nearly all prose before a trie is walked. A form
 * and a text agree on how many letters their first run has, for a match ends where a word does.
 */
export function headFilter(forms: readonly string[]): HeadFilter {
  const heads = [
    new Uint8Array(HASHES),
    new Uint8Array(HASHES),
    new Uint8Array(HASHES),
    new Uint8Array(HASHES),
  ] as const
  for (const form of forms) {
    const folded = foldText(form)
    const length = runLength(folded)
    const [a, b, c] = [0, 1, 2].map(at => fold(folded.charCodeAt(at)))
    heads[length][hashOf(length, a ?? 0, b ?? 0, c ?? 0)] = 1
  }
  const [none, one, two, three] = heads

  return (text, offset) => {
    const first = text.charCodeAt(offset)
    if (!isWordUnit(first)) return none[hashOf(0, fold(first), 0, 0)] === 1
    const second = text.charCodeAt(offset + 1)
    // A mark that follows its letter is passed over by the trie.
    if (isCombining(second)) return true
    if (!isWordUnit(second)) return one[hashOf(1, fold(first), 0, 0)] === 1
    const third = text.charCodeAt(offset + 2)
    if (isCombining(third)) return true
    if (!isWordUnit(third)) return two[hashOf(2, fold(first), fold(second), 0)] === 1
    return three[hashOf(3, fold(first), fold(second), fold(third))] === 1
  }
}

/** Letters at the beginning of a folded form, from 0 to 3. */
function runLength(folded: string): 0 | 1 | 2 | 3 {
  if (!isWordUnit(folded.charCodeAt(0))) return 0
  if (!isWordUnit(folded.charCodeAt(1))) return 1
  return isWordUnit(folded.charCodeAt(2)) ? 3 : 2
}

/** A letter that is not written for an apostrophe, `ʼ`. */
function isWordUnit(code: number): boolean {
  return isLetter(code) && fold(code) !== APOSTROPHE
}

function hashOf(length: number, first: number, second: number, third: number): number {
  const used = length > 1 ? second : 0
  return (Math.imul(Math.imul(first, 31) + used, 31) + (length > 2 ? third : 0)) & (HASHES - 1)
}
