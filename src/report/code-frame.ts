import type { Point } from '#model/diagnostic'
import type { Span } from '#model/span'
import { counted } from './counted.js'
import { cutLine } from './cut-line.js'

export interface FrameLook {
  /** Columns of a row, line number and all. */
  readonly width: number
  /** Most lines of the text to show. */
  readonly lines: number
  gutter(text: string): string
  marks(text: string): string
}

/**
 * Shows a place in its line: a row of text with the line number, a row of carets below it. A place that runs over
 * several lines shows its first ones. Columns are those of a terminal, so carets stand right under wide and combined
 * characters.
 */
export function codeFrame(text: string, place: { start: Point; end: Point }, look: FrameLook): string[] {
  const rows = linesOf(text, place, look.lines)
  const digits = String(place.start.line + rows.length - 1).length
  const room = Math.max(look.width - digits - 3, 16)
  const shown = rows.flatMap(({ line, mark }, index) => {
    const { code, marks } = cutLine(text, line, mark, room)
    const number = String(place.start.line + index).padStart(digits)
    return [
      `${look.gutter(`${number} │`)} ${code}`.trimEnd(),
      ...(index > 0 && mark.start === mark.end
        ? []
        : [`${look.gutter(`${' '.repeat(digits)} │`)} ${indented(marks, look)}`]),
    ]
  })
  const hidden = place.end.line - place.start.line + 1 - rows.length
  return hidden > 0 ? [...shown, look.gutter(`${' '.repeat(digits)} … ${counted(hidden, 'more line')}`)] : shown
}

/** Colours the carets and not the blank before them. */
function indented(marks: string, look: FrameLook): string {
  const carets = marks.trimStart()
  return ' '.repeat(marks.length - carets.length) + look.marks(carets)
}

interface MarkedLine {
  readonly line: Span
  readonly mark: Span
}

/** Nothing farther from where a line or a mark begins is ever shown, so nothing farther is looked at. */
const HORIZON = 4096

function linesOf(text: string, { start, end }: { start: Point; end: Point }, most: number): MarkedLine[] {
  const place = { start: Math.min(start.offset, text.length), end: Math.min(end.offset, text.length) }
  const result: MarkedLine[] = []
  let lineStart = Math.max(0, place.start - (start.column - 1))
  for (let number = start.line; number <= end.line && result.length < most; number++) {
    const line = { start: lineStart, end: endOfLine(text, Math.max(lineStart, place.start)) }
    result.push({ line, mark: markIn(text, line, place) })
    const lineBreak = /^(?:\r\n|\r|\n)/.exec(text.slice(line.end, line.end + 2))
    if (!lineBreak) break
    lineStart = line.end + lineBreak[0].length
  }
  return result
}

/** The part of a place that lies in a line, without the blank space that indents a line it did not begin on. */
function markIn(text: string, line: Span, place: Span): Span {
  const end = Math.min(line.end, place.end)
  if (place.start >= line.start) return { start: place.start, end: Math.max(place.start, end) }
  const indent = text.slice(line.start, end).search(/\S/)
  return { start: indent < 0 ? end : line.start + indent, end }
}

/** Where the line that `from` stands in ends, or the horizon. */
function endOfLine(text: string, from: number): number {
  const ahead = text.slice(from, from + HORIZON)
  const end = ahead.search(/[\r\n]/)
  return from + (end < 0 ? ahead.length : end)
}
