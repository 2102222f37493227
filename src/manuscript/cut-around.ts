import type { Span } from '#model/span'
import type { Block } from './draft.js'
import { clip, trim } from './trim.js'

/** The blocks without what stands in `holes`, as several blocks if need be. Both lists are in order of reading. */
export function cutAround(
  text: string,
  blocks: readonly Block[],
  holes: readonly { readonly span: Span }[],
): readonly Block[] {
  if (holes.length === 0) return blocks
  let next = 0
  return blocks.flatMap(block => {
    while (next < holes.length && (holes[next]?.span.end ?? 0) <= block.span.start) next += 1
    const inside: Span[] = []
    for (let at = next; at < holes.length; at++) {
      const hole = holes[at]?.span
      if (!hole || hole.start >= block.span.end) break
      inside.push(hole)
    }
    return inside.length === 0 ? [block] : piecesOf(text, block, inside)
  })
}

function piecesOf(text: string, block: Block, holes: readonly Span[]): Block[] {
  const starts = [block.span.start, ...holes.map(hole => hole.end)]
  return starts
    .map((start, index) => trim(text, { start, end: holes[index]?.start ?? block.span.end }))
    .filter(span => span.start < span.end)
    .map(span => ({ ...block, span, prose: clip(block.prose, span) }))
    .filter(({ prose }) => prose.length > 0)
}
