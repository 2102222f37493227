import { firstIndex } from '#model/first-index'
import type { Span } from '#model/span'

/**
 * The items that have something in common with a place, of a list in order and without overlap; touching is not enough.
 * Logarithmic in the list.
 */
export function overlappingIn<Item extends { readonly span: Span }>(
  items: readonly Item[],
  { start, end }: Span,
): Item[] {
  const found: Item[] = []
  for (let index = firstIndex(items, ({ span }) => span.end > start); index < items.length; index++) {
    const item = items[index]
    if (!item || item.span.start >= end) break
    found.push(item)
  }
  return found
}
