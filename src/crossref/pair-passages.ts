import type { PassageDifference } from '#model/corpus-index'
import type { Span } from '#model/span'
import { areEqual, extend, type Reading, type WordPair } from './align-words.js'
import { type Block, blockOf, byFirst, dropNested, GAP, joinBlocks } from './join-blocks.js'
import { senseOf } from './read-sense.js'

/** The same fingerprint in two texts: offsets of the first word. */
export interface Seed {
  readonly left: number
  readonly right: number
}

/** A passage that two texts, or two places of one text, have in common. */
export interface PairedPassage {
  readonly left: Span
  readonly right: Span
  readonly words: number
  readonly differences: readonly PassageDifference[]
}

/** Shorter passages are not told: eight words are found in any two letters to one office. */
export const FEWEST_WORDS = 8

/** A block with fewer words is chance, not part of a passage. */
const FEWEST_IN_BLOCK = 4

/** Of the longer side's words so many must have a partner. */
const LEAST_SHARE = 0.5

/**
 * Extends the seeds of two texts to the passages that they share, by place. For one text against itself give the same
 * reading twice and seeds with `left` before `right`; the two places of a passage then have no word in common.
 * `isFormula` tells of a word of the left text that it belongs to a phrase of the whole set: it may stand in a passage,
 * but does not count for one.
 */
export function pairPassages(
  left: Reading,
  right: Reading,
  seeds: readonly Seed[],
  isFormula: (word: number) => boolean,
): PairedPassage[] {
  const blocks = joinBlocks(growBlocks(left, right, seeds), left === right).filter(hasPartners)
  return dropNested(blocks)
    .map(block => describe(left, right, block, isFormula))
    .filter(({ words }) => words >= FEWEST_WORDS)
}

/** Seeds inside a block that has grown already are passed over, so that a long passage is walked once. */
function growBlocks(left: Reading, right: Reading, seeds: readonly Seed[]): Block[] {
  const blocks: Block[] = []
  let open: Block[] = []
  for (const seed of [...seeds].sort((a, b) => a.left - b.left || a.right - b.right)) {
    const at = { left: wordAt(left, seed.left), right: wordAt(right, seed.right) }
    if (at.left < 0 || at.right < 0) continue
    open = open.filter(block => block.last.left + GAP >= at.left)
    if (open.some(block => covers(block, at))) continue
    const before = open.findLast(block => endsBefore(block, at))
    const block = blockOf(grow(left, right, at, before?.last ?? { left: -1, right: -1 }))
    if (!block || block.pairs.length < FEWEST_IN_BLOCK) continue
    blocks.push(block)
    open.push(block)
  }
  return blocks.sort(byFirst)
}

function covers({ first, last }: Block, { left, right }: WordPair): boolean {
  return first.left <= left && left <= last.left && first.right <= right && right <= last.right
}

/** True if a block that goes on would soon meet this place; nothing is grown back over its words. */
function endsBefore({ last }: Block, at: WordPair): boolean {
  const [left, right] = [at.left - last.left, at.right - last.right]
  return left > 0 && right > 0 && Math.abs(left - right) <= GAP
}

/** Extends to both sides within the two runs, back to a floor, and within one text never into the other place. */
function grow(left: Reading, right: Reading, at: WordPair, floor: WordPair): WordPair[] {
  const leftRun = runAround(left, at.left)
  const rightRun = runAround(right, at.right)
  const isSelf = left === right
  const back = extend(left, right, { left: at.left - 1, right: at.right - 1 }, -1, {
    left: Math.max(leftRun.start - 1, floor.left),
    right: Math.max(rightRun.start - 1, floor.right, isSelf ? at.left : -1),
  }).reverse()
  const onward = extend(left, right, at, 1, {
    left: isSelf ? Math.min(leftRun.end, back[0]?.right ?? at.right) : leftRun.end,
    right: rightRun.end,
  })
  return [...back, ...onward]
}

/** Index of the word that begins at an offset, or -1. */
export function wordAt({ words }: Reading, offset: number): number {
  const at = lastNotAbove(words.starts, words.count, offset)
  return words.starts[at] === offset ? at : -1
}

function runAround({ words }: Reading, word: number): { start: number; end: number } {
  const run = lastNotAbove(words.runs, words.runs.length, word)
  return { start: words.runs[run] ?? 0, end: words.runs[run + 1] ?? words.count }
}

/** Index of the last of some rising values that is not above a limit, or -1. */
function lastNotAbove(values: ArrayLike<number>, count: number, limit: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if ((values[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}

function hasPartners({ pairs, first, last }: Block): boolean {
  const longer = Math.max(last.left - first.left, last.right - first.right) + 1
  return pairs.length >= FEWEST_WORDS && pairs.length >= longer * LEAST_SHARE
}

function describe(left: Reading, right: Reading, block: Block, isFormula: (word: number) => boolean): PairedPassage {
  const { first, last } = block
  return {
    left: spanOf(left, first.left, last.left + 1),
    right: spanOf(right, first.right, last.right + 1),
    words: block.pairs.filter(pair => !isFormula(pair.left)).length,
    differences: differencesIn(left, right, block),
  }
}

/** What stands between words that agree to the letter, on both sides. */
function differencesIn(left: Reading, right: Reading, { pairs, first, last }: Block): PassageDifference[] {
  const equal = pairs.filter(pair => areEqual(left, right, pair.left, pair.right))
  const differences: PassageDifference[] = []
  let from: WordPair = first
  for (const pair of [...equal, { left: last.left + 1, right: last.right + 1 }]) {
    if (pair.left > from.left || pair.right > from.right) {
      differences.push(
        difference(left, spanOf(left, from.left, pair.left), right, spanOf(right, from.right, pair.right)),
      )
    }
    from = { left: pair.left + 1, right: pair.right + 1 }
  }
  return differences
}

function difference(left: Reading, leftSpan: Span, right: Reading, rightSpan: Span): PassageDifference {
  const sense = senseOf({ text: left.text, span: leftSpan }, { text: right.text, span: rightSpan })
  return { left: leftSpan, right: rightSpan, sense }
}

/** From the first word to before the end; behind the word before if there is none. */
function spanOf({ words }: Reading, first: number, end: number): Span {
  const stop = words.ends[end - 1] ?? 0
  return { start: end > first ? (words.starts[first] ?? 0) : stop, end: stop }
}
