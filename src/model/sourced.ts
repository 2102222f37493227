import type { Facts } from './facts.js'
import { firstIndex } from './first-index.js'
import type { Span } from './span.js'

/** Says of a span whether a marker, a citation or another pointer to a source begins in it. */
export type IsSourced = (span: Span) => boolean

/** Looks the sources of the running text up, in time logarithmic in their number. A marker that lost its note counts. */
export function sourcedPlaces({ markers, citations, provenance }: Facts): IsSourced {
  const places = [
    ...markers.map(({ span }) => span.start),
    ...citations.filter(({ place }) => place === 'text').map(({ span }) => span.start),
    ...provenance.pointers.map(({ start }) => start),
  ].sort((a, b) => a - b)
  return ({ start, end }) => {
    const place = places[firstIndex(places, each => each >= start)]
    // A marker may stand right behind the last sign of its sentence.
    return place !== undefined && place <= end
  }
}
