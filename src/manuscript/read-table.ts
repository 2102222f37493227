import type { Span } from '#model/span'
import type { Block } from './draft.js'
import { clip, trim } from './trim.js'

/** A row of dashes without its blanks. */
const DELIMITERS = /^\|?:?-+:?(?:\|:?-+:?)*\|?$/

/** True if the text may be a pipe table: cheap, for text that mostly is none. */
export function hasBar(text: string, { start, end }: Span): boolean {
  const bar = text.indexOf('|', start)
  return bar >= 0 && bar < end
}

/**
 * The cells of a pipe table (GitHub Flavored Markdown, tables): rows of which the second is made of dashes. Null if the
 * paragraph is no table. A bar after a backslash is part of its cell.
 */
export function readTable(text: string, span: Span, prose: readonly Span[], note: number | null): Block[] | null {
  const rows = rowsOf(text, span)
  const delimiters = rows[1]
  if (!delimiters || !isDelimiterRow(text.slice(delimiters.start, delimiters.end))) return null
  const role = note === null ? 'cell' : 'note'
  return rows
    .filter(row => row !== delimiters)
    .flatMap(row => cellsOf(text, row))
    .map(cell => ({ role, span: cell, depth: null, prose: clip(prose, cell), note }) satisfies Block)
}

function isDelimiterRow(row: string): boolean {
  return row.includes('|') && DELIMITERS.test(row.replace(/[ \t]+/g, ''))
}

function rowsOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ index, 0: row }) => ({
    start: start + index,
    end: start + index + row.length,
  }))
}

function cellsOf(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/(?:\\.|[^|\\]|\\$)+/g)]
    .map(({ index, 0: cell }) => trim(text, { start: start + index, end: start + index + cell.length }))
    .filter(cell => cell.start < cell.end)
}
