import type { Block } from './draft.js'
import { HEADING_DEPTH, isHeadingLine } from './heading-line.js'
import { pictographLength } from './pictograph.js'
import { trim } from './trim.js'

/** Lines of this length may stand above a title: the name of a journal, an author. */
const MAX_ABOVE = 80
const MAX_LINES_ABOVE = 2

/**
 * Takes the pictographs off the heads of blocks, makes headings of paragraphs that were led by one, and gives the heading
 * at the top of the file the role `title`.
 */
export function markHeadings(text: string, blocks: readonly Block[], format: 'markdown' | 'text'): Block[] {
  const bare = blocks.map(block => withoutPictograph(text, block))
  const title = format === 'markdown' ? markdownTitle(bare) : textTitle(text, bare)
  return bare.map((block, index) => (index === title ? { ...block, role: 'title', depth: 1 } : block))
}

function withoutPictograph(text: string, block: Block): Block {
  const line = text.slice(block.span.start, Math.min(block.span.end, block.span.start + 400))
  const length = block.role === 'code' ? 0 : pictographLength(line)
  if (length === 0 || block.span.start + length >= block.span.end) return block
  const span = trim(text, { start: block.span.start + length, end: block.span.end })
  const isHeading = block.role === 'paragraph' && line.length < 400 && !/[\r\n]/.test(line) && isHeadingLine(line)
  return { ...block, span, ...(isHeading ? { role: 'heading', depth: HEADING_DEPTH } : {}) }
}

/** The one heading of first depth, if the file begins with it. */
function markdownTitle(blocks: readonly Block[]): number {
  const chapters = blocks.filter(block => block.depth === 1).length
  return blocks[0]?.depth === 1 && chapters === 1 ? 0 : -1
}

/** The first heading, with at most a few short lines above it. */
function textTitle(text: string, blocks: readonly Block[]): number {
  const first = blocks.findIndex(block => block.role === 'heading')
  const above = blocks.slice(0, Math.max(first, 0))
  const isTop = above.length <= MAX_LINES_ABOVE && above.every(({ span }) => span.end - span.start <= MAX_ABOVE)
  const words = text.slice(blocks[first]?.span.start, blocks[first]?.span.end)
  return isTop && !/^(?:№|No\b)/.test(words) ? first : -1
}
