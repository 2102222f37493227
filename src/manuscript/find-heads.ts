import type { NoteStyle } from '#model/manuscript'
import type { Block } from './draft.js'
import { type NoteHead, readNoteHead } from './note-head.js'

/** The beginning of what may be a note in a list of notes. */
export interface FoundHead extends Omit<NoteHead, 'length'> {
  /** Index of the block that it stands in. */
  readonly block: number
  /** Offset of the marker, and of the first word after it. */
  readonly start: number
  readonly bodyStart: number
  /** True for what Markdown takes for a link target. */
  readonly definition: boolean
}

/** `numbered` is a plain number under a heading such as Notes; the markers tell which style it answers. */
export type UnsettledHead = Omit<FoundHead, 'style'> & { readonly style: NoteStyle | 'numbered' }

/** Headings under which a numbered list is a list of notes. */
const NOTES_HEADING =
  /^(?:(?:end|foot)?notes|notes and references|references|примечани[ея](?: и комментарии)?|сноски|комментарии|примітки|виноски|anmerkungen|fu[sß]{1,2}noten|notes de bas de page)[\s:.]*$/iu

/** The lines of all blocks that begin as notes do, in order. A numbered list that ends the text needs no heading for it. */
export function findHeads(text: string, blocks: readonly Block[]): UnsettledHead[] {
  let underNotes = false
  const tail = blocks.findLastIndex(({ role, note }) => role !== 'item' && role !== 'furniture' && note === null) + 1
  return blocks.flatMap((block, index) => {
    const words = block.span.end - block.span.start < 60 ? text.slice(block.span.start, block.span.end) : ''
    if (block.role === 'heading' || block.role === 'title' || NOTES_HEADING.test(words)) {
      underNotes = NOTES_HEADING.test(words)
      return []
    }
    if (!mayHoldNotes(block)) return []
    const bulleted = headFromBullet(text, block, index, underNotes || index >= tail)
    return bulleted ? [bulleted] : headsInLines(text, block, index)
  })
}

function mayHoldNotes({ role, note }: Block): boolean {
  return note === null && (role === 'paragraph' || role === 'item' || role === 'quote')
}

/** A note whose marker was taken for the bullet of a list: it stands before the block on the same line. */
function headFromBullet(text: string, { role, span }: Block, block: number, underNotes: boolean): UnsettledHead | null {
  if (role !== 'item') return null
  const [bullet, number, asterisk] =
    /(?:(\d{1,3})[.)]|(\*))[ \t\u00A0]+$/.exec(text.slice(Math.max(0, span.start - 12), span.start)) ?? []
  if (bullet === undefined) return null
  const place = { block, start: span.start - bullet.length, bodyStart: span.start, definition: false }
  if (number && underNotes) return { ...place, style: 'numbered', label: number, order: Number(number) }
  return asterisk ? { ...place, style: 'asterisk', label: asterisk, order: 1 } : null
}

function headsInLines(text: string, { span, prose, definition }: Block, block: number): FoundHead[] {
  const heads: FoundHead[] = []
  for (const { index, 0: line } of text.slice(span.start, span.end).matchAll(/[^\r\n]+/g)) {
    const indent = line.length - line.trimStart().length
    const head = readNoteHead(line.slice(indent, indent + 200))
    if (!head) continue
    const start = span.start + index + indent
    const isProse =
      definition || line.startsWith('<', indent) || prose.some(piece => piece.start <= start && start < piece.end)
    if (!isProse) continue
    const { style, label, order, length } = head
    heads.push({ style, label, order, block, start, bodyStart: start + length, definition: definition === true })
  }
  return heads
}
