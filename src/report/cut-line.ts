import type { Span } from '#model/span'
import { type Cell, cells } from './display.js'

/** One line of a text as far as it fits, and a row of carets below the marked part. */
export interface CutLine {
  readonly code: string
  /** Blank up to the first caret. */
  readonly marks: string
}

/**
 * Cuts the part of a line that fits into `width` columns around `mark`; `…` stands where something was left out.
 * An empty mark gets one caret. Takes time in proportion to the width, however long the line is.
 */
export function cutLine(text: string, line: Span, mark: Span, width: number): CutLine {
  // A grapheme may have several code units; four for each column fill the width of any ordinary text.
  const reach = width * 4
  const start = wholeCharacter(text, Math.max(line.start, mark.start - reach))
  const end = wholeCharacter(text, Math.min(line.end, mark.start + reach))
  const drawn = cells(text.slice(start, end))
  const marked = markedCells(drawn, mark.start - start, mark.end - start)
  const whole = start === line.start && end === line.end && columns(drawn) <= width
  const { from, to } = whole ? { from: 0, to: drawn.length } : wholeWords(drawn, marked, view(drawn, marked, width - 2))
  const opening = start === line.start && from === 0 ? '' : '…'
  const closing = end === line.end && to === drawn.length ? '' : '…'
  const before = opening.length + columns(drawn.slice(from, marked.from))
  const carets = columns(drawn.slice(marked.from, Math.min(marked.to, to)))
  return {
    code: opening + drawing(drawn.slice(from, to)) + closing,
    marks: ' '.repeat(before) + '^'.repeat(Math.max(carets, 1)),
  }
}

interface Run {
  readonly from: number
  readonly to: number
}

function markedCells(drawn: readonly Cell[], start: number, end: number): Run {
  const from = drawn.findIndex(cell => cell.end > start)
  if (from < 0) return { from: drawn.length, to: drawn.length }
  const after = drawn.findIndex((cell, index) => index >= from && cell.start >= end)
  return { from, to: after < 0 ? drawn.length : after }
}

/** What is no longer than this before a mark is shown even if the mark itself has to be cut: `[^12]: `, `**`. */
const SHORT_OPENING = 8

/** As much of the marked cells as fits, then of their neighbours on both sides in turn. */
function view(drawn: readonly Cell[], marked: Run, width: number): Run {
  const opening = columns(drawn.slice(0, marked.from))
  let from = opening <= SHORT_OPENING ? 0 : marked.from
  let to = marked.from
  let room = from === 0 ? width - opening : width
  const take = (cell: Cell | undefined) => {
    if (!cell || cell.width > room) return false
    room -= cell.width
    return true
  }
  while (to < marked.to && take(drawn[to])) to++
  if (to < marked.to) return { from, to }
  for (let grown = true; grown; ) {
    grown = false
    if (take(drawn[from - 1])) {
      from--
      grown = true
    }
    if (take(drawn[to])) {
      to++
      grown = true
    }
  }
  return { from, to }
}

/** The most columns to give up for not cutting through a word. */
const LONGEST_SCRAP = 12

/** Leaves out the scraps of words at the ends, unless they are marked or long. */
function wholeWords(drawn: readonly Cell[], marked: Run, { from, to }: Run): Run {
  const isBlank = (index: number) => drawn[index]?.text === ' '
  const opening = drawn.slice(from, Math.min(from + LONGEST_SCRAP, marked.from)).findIndex(cell => cell.text === ' ')
  const closing = drawn.slice(Math.max(to - LONGEST_SCRAP, marked.to), to).findLastIndex(cell => cell.text === ' ')
  const scrapBefore = from > 0 && !isBlank(from - 1) && opening >= 0
  const scrapAfter = to < drawn.length && !isBlank(to) && closing >= 0
  return {
    from: scrapBefore ? from + opening : from,
    to: scrapAfter ? Math.max(to - LONGEST_SCRAP, marked.to) + closing + 1 : to,
  }
}

/** Steps back off the middle of a surrogate pair. */
function wholeCharacter(text: string, offset: number): number {
  return /^[\uD800-\uDBFF][\uDC00-\uDFFF]/.test(text.slice(offset - 1, offset + 1)) ? offset - 1 : offset
}

function columns(drawn: readonly Cell[]): number {
  return drawn.reduce((sum, cell) => sum + cell.width, 0)
}

function drawing(drawn: readonly Cell[]): string {
  return drawn.map(cell => cell.text).join('')
}
