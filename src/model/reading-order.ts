import type { Facts } from './facts.js'
import { contains, type Span } from './span.js'

/**
 * When a reader comes to places of a manuscript: a note is read where its marker stands, wherever it is printed. Null for
 * a place in a note without marker. Ask once for a manuscript, then for each place.
 */
export function readingOrder({ notes, markers }: Facts): (place: Span) => number | null {
  const marked = new Map<number, number>()
  for (const { note, span } of markers) {
    if (note !== null) marked.set(note, Math.min(marked.get(note) ?? span.start, span.start))
  }
  return place => {
    const note = notes.findIndex(each => contains(each.span, place))
    return note === -1 ? place.start : (marked.get(note) ?? null)
  }
}
