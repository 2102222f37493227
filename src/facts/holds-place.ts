import type { Span } from '#model/span'

/** Says whether one of some spans, in order and without overlap, has anything in common with a place. */
export function holdsPlace(spans: readonly Span[]): (place: Span) => boolean {
  return ({ start, end }) => {
    let low = 0
    for (let high = spans.length; low < high; ) {
      const middle = (low + high) >> 1
      if ((spans[middle]?.end ?? end) <= start) low = middle + 1
      else high = middle
    }
    const span = spans[low]
    return span !== undefined && span.start < end
  }
}
