import type { Point } from './diagnostic.js'
import { firstIndex } from './first-index.js'

/** Turns offsets of one text into lines and columns. Lines end at LF, CRLF or a lone CR, as CommonMark has it. */
export interface Lines {
  /** An offset past the end is taken for the end. */
  point(offset: number): Point
}

export function linesOf(text: string): Lines {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return {
    point(offset) {
      const at = Math.min(Math.max(offset, 0), text.length)
      const line = lastAtOrBefore(starts, at)
      return { line: line + 1, column: at - (starts[line] ?? 0) + 1, offset: at }
    },
  }
}

function lastAtOrBefore(starts: readonly number[], offset: number): number {
  return Math.max(0, firstIndex(starts, start => start > offset) - 1)
}
