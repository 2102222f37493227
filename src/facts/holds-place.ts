import type { Span } from '#model/span'
import { overlappingIn } from './overlapping-in.js'

/** Says whether one of some spans, in order and without overlap, has anything in common with a place. */
export function holdsPlace(spans: readonly Span[]): (place: Span) => boolean {
  const items = spans.map(span => ({ span }))
  return place => overlappingIn(items, place).length > 0
}
