import { firstIndex } from '#model/first-index'
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
  const found: Indexed<Item>[] = []
  for (let index = firstIndex(items, ({ span }) => span.start >= start); index < items.length; index++) {
    const item = items[index]
    if (!item || item.span.start >= end) break
    found.push({ index, item })
  }
  return found
}
