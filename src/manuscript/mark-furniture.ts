import type { Span } from '#model/span'
import type { Block } from './draft.js'
import { FURNITURE, type FurnitureRow } from './furniture.js'
import { startsNote } from './note-head.js'

/** Titles in a list of other pages are no longer than this. */
const MAX_TITLE = 150
const MAX_LINE = 200

/** The form of a line that the rows of the table are written for. */
export function plainLine(line: string): string {
  return line
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[ *:.…→»]+$/, '')
    .replace(/ё/g, 'е')
}

/**
 * Gives the role `furniture` to what the web page put around the text: lines known from the table; titles of other
 * pages if such a line opens a list of them that runs to the end of the file; and before the furniture at the end of the
 * file the name of the site, a single word that occurs nowhere else.
 */
export function markFurniture(text: string, blocks: readonly Block[]): Block[] {
  const rows = blocks.map(block => (block.role === 'code' || block.note !== null ? undefined : rowOf(text, block.span)))
  const tail = 1 + blocks.findLastIndex((block, index) => !rows[index] && !isOtherTitle(text, block))
  const list = rows.findIndex((row, index) => index >= tail && row?.list)
  const marked = blocks.map((block, index) => (rows[index] || (list >= 0 && index > list) ? asFurniture(block) : block))
  const site = siteName(text, marked)
  return marked.map((block, index) => (index === site ? asFurniture(block) : block))
}

function asFurniture(block: Block): Block {
  return { ...block, role: 'furniture', depth: null }
}

/** The row that a whole block matches. */
function rowOf(text: string, span: Span): FurnitureRow | undefined {
  if (span.end - span.start > MAX_LINE) return undefined
  const line = plainLine(text.slice(span.start, span.end))
  return FURNITURE.find(row => row.pattern.test(line))
}

/** True if a block may be the title of another page: short, without a stop, and no note. */
function isOtherTitle(text: string, { span, role, note }: Block): boolean {
  if (role === 'code' || note !== null || span.end - span.start > MAX_TITLE) return false
  const line = text.slice(span.start, span.end)
  return !startsNote(line) && !/[.!?…;:][»”"’')\]]*$/.test(line)
}

/** Index of the one-word line before the furniture that ends the file, or -1. */
function siteName(text: string, blocks: readonly Block[]): number {
  const index = blocks.findLastIndex(block => block.role !== 'furniture')
  const block = blocks[index]
  if (!block || index === blocks.length - 1 || (block.role !== 'paragraph' && block.role !== 'heading')) return -1
  const name = text.slice(block.span.start, block.span.end)
  const isWord = /^\p{L}[\p{L}\p{M}\d-]*(?:\.\p{Ll}{2,6})?$/u.test(name)
  return isWord && text.indexOf(name) === block.span.start && text.lastIndexOf(name) === block.span.start ? index : -1
}
