/** A place in a text: UTF-16 code units, half-open. In facts it refers to the source file as given. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** The same place when the text it was read from begins at `offset` of a larger one. */
export function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset }
}

/** True if the two have at least one code unit in common. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** True if `inner` lies within `outer`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The smallest span that holds both. */
export function hull(a: Span, b: Span): Span {
  return { start: Math.min(a.start, b.start), end: Math.max(a.end, b.end) }
}

/** Order of reading: by start, the longer one first. */
export function byPlace(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end
}
