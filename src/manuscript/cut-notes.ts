import type { Note } from '#model/manuscript'
import type { Block, DefinedNote } from './draft.js'
import type { FoundHead } from './find-heads.js'
import type { Listing, Scoped } from './list-notes.js'
import { clip, trim } from './trim.js'

/** Paragraphs between two notes of a list that may belong to the first of them. */
const MAX_CONTINUATION = 3

/** Text whose notes are cut out; `note` of a block is an index into `notes`, which are in order of reading. */
export interface CutText {
  readonly blocks: readonly Block[]
  readonly notes: readonly Note[]
}

/** Cuts the notes of lists out of the blocks that hold them, and puts them in order with those that the format marks. */
export function cutNotes(
  text: string,
  blocks: readonly Block[],
  defined: readonly DefinedNote[],
  listings: readonly Listing[],
): CutText {
  const heads = listings.flatMap(listing => listing.heads).sort((a, b) => a.start - b.start)
  const owners = continuations(blocks, listings, heads)
  const inBlock = new Map<number, { readonly head: FoundHead; readonly note: number }[]>()
  for (const [index, head] of heads.entries()) {
    const inside = inBlock.get(head.block) ?? []
    inside.push({ head, note: defined.length + index })
    inBlock.set(head.block, inside)
  }
  const cut = blocks.flatMap((block, index): Block[] => {
    const inside = inBlock.get(index)
    if (inside) return cutBlock(text, block, inside)
    const owner = owners.get(index)
    if (owner !== undefined) return [{ ...block, role: 'note', depth: null, note: defined.length + owner }]
    return block.definition ? [] : [block]
  })
  return inOrder(cut, [...defined.map(note => ({ ...note, scope: 0 })), ...listed(cut, heads, defined.length)])
}

/** The text before the first note keeps its role; each note goes on to the next one. */
function cutBlock(text: string, block: Block, inside: readonly { head: FoundHead; note: number }[]): Block[] {
  const part = (start: number, end: number, change: Partial<Block>): Block => {
    const span = trim(text, { start, end })
    const { definition: _, ...kept } = block
    return { ...kept, ...change, span, prose: clip(block.prose, span) }
  }
  const first = inside[0]?.head.start ?? block.span.end
  const before = first > block.span.start ? [part(block.span.start, first, {})] : []
  const notes = inside.map(({ head, note }, index) =>
    part(head.bodyStart, inside[index + 1]?.head.start ?? block.span.end, { role: 'note', depth: null, note }),
  )
  return [...before, ...notes].filter(({ span }) => span.start < span.end)
}

/**
 * Blocks that go on with a note: few, without a marker, between two notes of one list. After the last note of a list
 * nobody can tell, and nothing is claimed. Gives the index of the head by the index of the block.
 */
function continuations(
  blocks: readonly Block[],
  listings: readonly Listing[],
  heads: readonly Scoped<FoundHead>[],
): Map<number, number> {
  const marked = new Set(listings.flatMap(listing => listing.marks.map(mark => mark.block)))
  const owners = new Map<number, number>()
  for (const [index, head] of heads.entries()) {
    const next = heads[index + 1]
    if (!next || next.style !== head.style || next.scope !== head.scope) continue
    if (next.block - head.block > MAX_CONTINUATION + 1) continue
    const between = Array.from({ length: Math.max(0, next.block - head.block - 1) }, (_, step) => head.block + 1 + step)
    const goesOn = between.every(position => {
      const block = blocks[position]
      return block?.note === null && !marked.has(position) && ['paragraph', 'item', 'quote'].includes(block.role)
    })
    if (goesOn) for (const position of between) owners.set(position, index)
  }
  return owners
}

/** The notes of lists, from their first and last passage; `offset` is the note of the first head. */
function listed(blocks: readonly Block[], heads: readonly Scoped<FoundHead>[], offset: number): Note[] {
  const ends = new Map<number, number>()
  for (const { note, span } of blocks) if (note !== null) ends.set(note, span.end)
  return heads.map(({ style, label, scope, start, bodyStart }, index) => {
    const end = ends.get(offset + index) ?? bodyStart
    return { style, label, scope, span: { start, end }, body: { start: bodyStart, end } }
  })
}

function inOrder(blocks: readonly Block[], notes: readonly Note[]): CutText {
  const order = notes.map((_, index) => index).sort((a, b) => (notes[a]?.span.start ?? 0) - (notes[b]?.span.start ?? 0))
  const places = new Map(order.map((from, to) => [from, to]))
  return {
    blocks: blocks.map(block => (block.note === null ? block : { ...block, note: places.get(block.note) ?? null })),
    notes: order.flatMap(index => notes[index] ?? []),
  }
}
