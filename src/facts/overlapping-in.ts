import type { Span } from '#model/span'

/**
 * The items that have something in common with a place, of a list in order and without overlap; touching is not enough.
 * Logarithmic in the list.
 */
export function overlappingIn<Item extends { readonly span: Span }>(
  items: readonly Item[],
  { start, end }: Span,
): Item[] {
  let low = 0
  for (let high = items.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((items[middle]?.span.end ?? end) <= start) low = middle + 1
    else high = middle
  }
  const found: Item[] = []
  for (let index = low; index < items.length; index++) {
    const item = items[index]
    if (!item || item.span.start >= end) break
    found.push(item)
  }
  return found
}
