import type { Quotation } from '#model/manuscript'
import { byPlace } from '#model/span'
import { singleQuotations, straightQuotations } from './block-quotations.js'
import type { Block, Draft } from './draft.js'
import { typographicQuotations } from './quote-stream.js'

/** All quotations of a manuscript in order of reading, block quotations among them. `blocks` are final passages. */
export function readQuotations(text: string, blocks: readonly Block[], quotes: Draft['quotes']): Quotation[] {
  const read = blocks.filter(block => block.role !== 'code' && block.role !== 'furniture')
  return [
    ...quotes.map((quote): Quotation => ({ ...quote, block: true, closed: true })),
    ...streams(read).flatMap(stream => typographicQuotations(text, stream)),
    ...read.flatMap(block => straightQuotations(text, block) ?? []),
    ...read.flatMap(block => singleQuotations(text, block)),
  ].sort((a, b) => byPlace(a.span, b.span))
}

/** Blocks that are read on from one to the next: the text, each note, each cell of a table. */
function streams(blocks: readonly Block[]): Block[][] {
  const text: Block[] = []
  const notes = new Map<number, Block[]>()
  const cells: Block[][] = []
  for (const block of blocks) {
    if (block.role === 'cell') cells.push([block])
    else if (block.note === null) text.push(block)
    else {
      const note = notes.get(block.note) ?? []
      note.push(block)
      notes.set(block.note, note)
    }
  }
  return [text, ...notes.values(), ...cells]
}
