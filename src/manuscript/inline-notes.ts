import type { Block, DefinedNote, Mark } from './draft.js'
import { clip, trim } from './trim.js'

/** `^[RGASPI, f. 5, l. 12.]`, the inline note of Pandoc: words, with brackets of one level among them. */
const INLINE = /\^\[(?=[^[\]]*\p{L}{2})((?:[^[\]\r\n]|\[[^[\]\r\n]*\])+)\]/gu

/** Blocks whose inline notes are cut out, with these notes and their marks; `offset` is the index of the first note. */
export interface InlineNotes {
  readonly blocks: readonly Block[]
  readonly notes: readonly DefinedNote[]
  readonly marks: readonly Mark[]
}

/**
 * Cuts inline notes out of running text. The marker is `^[`, which stays with the words before it; the note has the number
 * of its place among the inline notes for a label.
 */
export function cutInlineNotes(text: string, blocks: readonly Block[], offset: number): InlineNotes {
  const notes: DefinedNote[] = []
  const marks: Mark[] = []
  const cut = blocks.flatMap((block): Block[] => {
    if (block.note !== null || block.role === 'code' || block.role === 'furniture') return [block]
    const pieces: Block[] = []
    let from = block.span.start
    for (const { index, 0: whole } of text.slice(block.span.start, block.span.end).matchAll(INLINE)) {
      const start = block.span.start + index
      if (!block.prose.some(piece => piece.start <= start && start < piece.end)) continue
      const body = trim(text, { start: start + 2, end: start + whole.length - 1 })
      const label = `^${notes.length + 1}`
      marks.push({ style: 'footnote', label, span: { start, end: start + 2 } })
      pieces.push(piece(text, block, from, start + 2))
      pieces.push({
        role: 'note',
        span: body,
        depth: null,
        prose: clip(block.prose, body),
        note: offset + notes.length,
      })
      notes.push({ style: 'footnote', label, span: { start: start + 2, end: start + whole.length }, body })
      from = start + whole.length
    }
    if (pieces.length === 0) return [block]
    return [...pieces, piece(text, block, from, block.span.end)].filter(
      ({ span, prose }) => span.start < span.end && prose.length > 0,
    )
  })
  return { blocks: cut, notes, marks }
}

function piece(text: string, block: Block, start: number, end: number): Block {
  const span = trim(text, { start, end })
  return { ...block, span, prose: clip(block.prose, span) }
}
