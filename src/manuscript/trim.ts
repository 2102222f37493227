import type { Span } from '#model/span'

const SPACE = /\s/

/** The span without blank space (and byte-order marks) at its ends; empty at its start if there is nothing else. */
export function trim(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && SPACE.test(text.charAt(from))) from += 1
  while (to > from && SPACE.test(text.charAt(to - 1))) to -= 1
  return from === to ? { start, end: start } : { start: from, end: to }
}

/** The parts of `pieces` that lie within a span. */
export function clip(pieces: readonly Span[], { start, end }: Span): Span[] {
  return pieces
    .map(piece => ({ start: Math.max(piece.start, start), end: Math.min(piece.end, end) }))
    .filter(piece => piece.start < piece.end)
}
