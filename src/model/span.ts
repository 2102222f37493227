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

/** The items that overlap none of `taken`, in order of reading. Neither list need be in order. */
export function clearOf<Item extends { readonly span: Span }>(items: readonly Item[], taken: readonly Span[]): Item[] {
  const blocked = [...taken].sort(byPlace)
  const free: Item[] = []
  let next = 0
  let reach = -1
  for (const item of [...items].sort((a, b) => byPlace(a.span, b.span))) {
    // Everything that starts before this item ends, as far as it reaches.
    for (let span = blocked[next]; span && span.start < item.span.end; span = blocked[++next]) {
      reach = Math.max(reach, span.end)
    }
    if (reach <= item.span.start) free.push(item)
  }
  return free
}

/** A plain value in which every span, however deep it lies, is moved by `offset`; the value itself is left alone. */
export function shiftAll<Value>(value: Value, offset: number): Value {
  return offset === 0 ? value : (shiftDeep(value, offset) as Value)
}

function shiftDeep(value: unknown, offset: number): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(each => shiftDeep(each, offset))
  if (isSpan(value)) return shift(value, offset)
  const shifted: Record<string, unknown> = {}
  // Every fact passes here: going over the keys is quicker than lists of entries.
  for (const key in value) shifted[key] = shiftDeep((value as Record<string, unknown>)[key], offset)
  return shifted
}

/** A span is what has a start, an end and nothing else. */
function isSpan(value: object): value is Span {
  if (!('start' in value && 'end' in value)) return false
  let keys = 0
  for (const _ in value) keys++
  return keys === 2
}
