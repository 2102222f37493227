import type { Quotation } from '#model/manuscript'
import { straightQuotations } from './block-quotations.js'
import type { Block } from './draft.js'
import { isAtEnd, isAtStart, mayClose, mayOpen, type QuoteMark, quoteMarks } from './quote-marks.js'

/** How many blocks further on the end of a quotation is looked for. */
const REACH = 12

/**
 * Quotations between straight marks that begin and never end, in a text of several blocks; each reaches to the end of
 * its block. One that goes on in the blocks below, each of which opens again, is none, nor one where any mark up to the
 * next heading is in doubt.
 */
export function unclosedStraightQuotations(text: string, blocks: readonly Block[]): Quotation[] {
  return blocks.flatMap((block, index) => {
    const mark = openMark(text, block)
    if (!mark || isHeading(block) || goesOn(text, blocks, index)) return []
    const { end } = block.span
    return [{ span: { start: mark.start, end }, inner: { start: mark.start + 1, end }, block: false, closed: false }]
  })
}

/** The last mark of a block, if all pair without doubt and it alone is left open. */
function openMark(text: string, block: Block): QuoteMark | null {
  let open: QuoteMark | null = null
  for (const mark of quoteMarks(text, block, /"/g)) {
    const opens = isAtStart(mark) && mayOpen(mark)
    const ends = isAtEnd(mark) && mayClose(mark)
    if (!open && ends && /\d/.test(mark.before)) continue
    if (opens === ends || opens === (open !== null)) return null
    open = open ? null : mark
  }
  // A typographic mark may stand for the missing one.
  return open && !/[“”„«»]|''|,,|``/.test(text.slice(open.start + 1, block.span.end)) ? open : null
}

/** True if the blocks below may hold the end: the next opens again, or some marks do not pair. */
function goesOn(text: string, blocks: readonly Block[], index: number): boolean {
  const below = blocks.slice(index + 1, index + 1 + REACH)
  const heading = below.findIndex(isHeading)
  const open = heading === -1 ? below : below.slice(0, heading)
  const next = open[0]
  if (next && text.charAt(next.span.start) === '"') return true
  return open.some(block => straightQuotations(text, block) === null && openMark(text, block) === null)
}

function isHeading({ role }: Block): boolean {
  return role === 'heading' || role === 'title'
}
