import type { Quotation, StrayMark } from '#model/manuscript'
import { byPlace, type Span } from '#model/span'
import { singleQuotations, straightQuotations } from './block-quotations.js'
import type { Block, Draft } from './draft.js'
import { typographicQuotations } from './quote-stream.js'
import { unclosedStraightQuotations } from './straight-marks.js'

/** What the quotation marks of a manuscript tell. */
export interface QuotationReading {
  /** In order of reading, block quotations among them. */
  readonly quotations: readonly Quotation[]
  /** Marks without a partner, in order. */
  readonly strayMarks: readonly StrayMark[]
}

/** All quotations of a manuscript, and the marks that lack their partner. `blocks` are final passages. */
export function readQuotations(text: string, blocks: readonly Block[], quotes: Draft['quotes']): QuotationReading {
  const read = blocks.filter(block => block.role !== 'code' && block.role !== 'furniture')
  const typographic = streams(read).map(stream => ({
    ...typographicQuotations(text, stream),
    straight: unclosedStraightQuotations(text, stream),
  }))
  const quotations = [
    ...quotes.map((quote): Quotation => ({ ...quote, block: true, closed: true })),
    ...typographic.flatMap(({ quotations, straight }) => [...quotations, ...straight]),
    ...read.flatMap(block => straightQuotations(text, block) ?? []),
    ...read.flatMap(block => singleQuotations(text, block)),
  ].sort((a, b) => byPlace(a.span, b.span))
  const strayMarks = [
    ...quotations.filter(({ closed }) => !closed).map(({ span }) => opening(text, span)),
    ...typographic.flatMap(({ unopened }) => unopened.map(span => closing(text, span))),
  ].sort((a, b) => byPlace(a.span, b.span))
  return { quotations, strayMarks }
}

/** How much of the text a mark is shown with. */
const SHOWN = 40

function opening(text: string, { start, end }: Span): StrayMark {
  const words = text.slice(start + 1, Math.min(end, start + 1 + SHOWN))
  const whole = end <= start + 1 + SHOWN ? words : words.replace(/\s+\S*$/, '')
  return { kind: 'opening', span: { start, end: start + 1 }, mark: text.charAt(start), words: whole }
}

function closing(text: string, span: Span): StrayMark {
  const words = text.slice(Math.max(0, span.start - SHOWN), span.start)
  const line = words.slice(words.lastIndexOf('\n') + 1)
  const whole = line.length < SHOWN ? line : line.replace(/^\S*\s+/, '')
  return { kind: 'closing', span, mark: text.charAt(span.start), words: whole }
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
