import { areSimilar } from '#model/similar-words'
import { type Words, wordKey } from '#model/words'

/** A text with its compared words. */
export interface Reading {
  readonly text: string
  readonly words: Words
}

/** A word of the left text and the word of the right text that stands for it, as indexes. */
export interface WordPair {
  readonly left: number
  readonly right: number
}

/** How far an extension may go on both sides, as the first indexes out of reach in the direction of travel. */
export type Reach = WordPair

/** An extension is given up when so many more words differ than agree since it was best. */
const DROP = 8

const LONG_WORD = 5

/** Steps over words that differ, the least first: words skipped on the left and on the right. */
const DETOURS: readonly WordPair[] = [
  { left: 1, right: 1 },
  { left: 1, right: 0 },
  { left: 0, right: 1 },
  { left: 2, right: 2 },
  { left: 2, right: 1 },
  { left: 1, right: 2 },
  { left: 2, right: 0 },
  { left: 0, right: 2 },
  { left: 3, right: 3 },
  { left: 3, right: 2 },
  { left: 2, right: 3 },
  { left: 3, right: 0 },
  { left: 0, right: 3 },
  { left: 4, right: 4 },
  { left: 4, right: 3 },
  { left: 3, right: 4 },
]

/**
 * Pairs words from a place on, forwards (`step` 1) or backwards (-1), as long as more agree than differ: a seed is
 * extended word by word, over single words that differ, are missing or were split. Pairs come in the direction of
 * travel; the last one agrees. Each step goes on by at least a word, so time is linear in what is walked over.
 */
export function extend(left: Reading, right: Reading, from: WordPair, step: 1 | -1, reach: Reach): WordPair[] {
  const pairs: WordPair[] = []
  let at = from
  let score = 0
  let best = 0
  let bestLength = 0
  while (isInside(at, step, reach)) {
    if (areAlike(left, right, at.left, at.right)) {
      pairs.push(at)
      score += 1
      if (score > best) {
        best = score
        bestLength = pairs.length
      }
      at = { left: at.left + step, right: at.right + step }
      continue
    }
    const detour = findDetour(left, right, at, step, reach)
    if (!detour) break
    score -= Math.max(detour.left, detour.right)
    if (score < best - DROP) break
    at = { left: at.left + step * detour.left, right: at.right + step * detour.right }
  }
  return pairs.slice(0, bestLength)
}

function isInside({ left, right }: WordPair, step: number, reach: Reach): boolean {
  return (reach.left - left) * step > 0 && (reach.right - right) * step > 0
}

/** The shortest way to where the texts agree again: in a long word, or in two that follow each other, one to the letter. */
function findDetour(left: Reading, right: Reading, at: WordPair, step: number, reach: Reach): WordPair | null {
  for (const detour of DETOURS) {
    const i = at.left + step * detour.left
    const j = at.right + step * detour.right
    if ((reach.left - i) * step <= 1 || (reach.right - j) * step <= 1) continue
    const here = areEqual(left, right, i, j)
    const there = areEqual(left, right, i + step, j + step)
    if (!here && !there) continue
    if (here && isLong(left, i)) return detour
    if ((here || areAlike(left, right, i, j)) && (there || areAlike(left, right, i + step, j + step))) return detour
  }
  return null
}

/** A word that two texts hardly have at one place by chance. */
function isLong({ words }: Reading, at: number): boolean {
  return (words.ends[at] ?? 0) - (words.starts[at] ?? 0) >= LONG_WORD
}

/** True if the two words are the same to the letter, as words are compared. */
export function areEqual(left: Reading, right: Reading, i: number, j: number): boolean {
  return left.words.hashes[i] === right.words.hashes[j]
}

function areAlike(left: Reading, right: Reading, i: number, j: number): boolean {
  return areEqual(left, right, i, j) || areSimilar(keyAt(left, i), keyAt(right, j))
}

function keyAt({ text, words }: Reading, at: number): string {
  return wordKey(text.slice(words.starts[at] ?? 0, words.ends[at] ?? 0))
}
