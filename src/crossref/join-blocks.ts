import type { WordPair } from './align-words.js'

/** Words of two texts that were paired in one go, rising on both sides. */
export interface Block {
  readonly pairs: readonly WordPair[]
  readonly first: WordPair
  readonly last: WordPair
}

/** Blocks that lie no further apart than so many words, on both sides, are one passage with a change in it. */
export const GAP = 12

export function blockOf(pairs: readonly WordPair[]): Block | null {
  const first = pairs[0]
  const last = pairs.at(-1)
  return first && last ? { pairs, first, last } : null
}

/**
 * Joins blocks that follow each other on both sides with little between them. Order of input and output: by place. With
 * `isSelf` the two texts are one, and nothing is joined that would run into its own other place.
 */
export function joinBlocks(blocks: readonly Block[], isSelf: boolean): Block[] {
  const done: Block[] = []
  let open: Block[] = []
  for (const block of blocks) {
    done.push(...open.filter(each => each.last.left + GAP < block.first.left))
    open = open.filter(each => each.last.left + GAP >= block.first.left)
    const before = open.findLast(each => follows(each, block) && !(isSelf && block.last.left >= each.first.right))
    if (before) open = [...open.filter(each => each !== before), join(before, block)]
    else open.push(block)
  }
  return [...done, ...open].sort(byFirst)
}

export function byFirst(a: Block, b: Block): number {
  return a.first.left - b.first.left || a.first.right - b.first.right
}

function follows(before: Block, block: Block): boolean {
  const left = block.first.left - before.last.left
  const right = block.first.right - before.last.right
  const rises = block.first.right >= before.first.right && block.last.left > before.last.left
  return rises && block.last.right > before.last.right && left <= GAP && right <= GAP && Math.abs(left - right) <= GAP
}

function join(before: Block, block: Block): Block {
  const { left, right } = before.last
  const rest = block.pairs.filter(pair => pair.left > left && pair.right > right)
  return { pairs: [...before.pairs, ...rest], first: before.first, last: block.last }
}

/** Of blocks that have words in common on both sides (a refrain, an enumeration) the one with the most pairs stays. */
export function dropNested(blocks: readonly Block[]): Block[] {
  const kept = new Set<Block>()
  let open: Block[] = []
  for (const block of blocks) {
    open = open.filter(each => kept.has(each) && each.last.left >= block.first.left)
    const rivals = open.filter(each => shareWords(each, block))
    if (rivals.some(each => each.pairs.length >= block.pairs.length)) continue
    for (const rival of rivals) kept.delete(rival)
    kept.add(block)
    open.push(block)
  }
  return [...kept]
}

function shareWords(a: Block, b: Block): boolean {
  return a.last.left >= b.first.left && a.last.right >= b.first.right && b.last.right >= a.first.right
}
