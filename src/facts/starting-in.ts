import type { Span } from '#model/span'

/** An item with its place in the list that facts refer to. */
export interface Indexed<Item> {
  readonly index: number
  readonly item: Item
}

/** The items that begin within a span, of a list in order of reading; each with its index. Logarithmic in the list. */
export function startingIn<Item extends { readonly span: Span }>(
  items: readonly Item[],
  { start, end }: Span,
): Indexed<Item>[] {
  let low = 0
  for (let high = items.length; low < high; ) {
    const middle = (low + high) >> 1
    if ((items[middle]?.span.start ?? end) < start) low = middle + 1
    else high = middle
  }
  const found: Indexed<Item>[] = []
  for (let index = low; index < items.length; index++) {
    const item = items[index]
    if (!item || item.span.start >= end) break
    found.push({ index, item })
  }
  return found
}
