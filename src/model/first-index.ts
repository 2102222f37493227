/**
 * Where the first item is for which `holds` is true, which it then is for all that follow; the length if there is none.
 * Takes time logarithmic in the list.
 */
export function firstIndex<Item>(items: ArrayLike<Item>, holds: (item: Item) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >>> 1
    const item = items[middle]
    if (item !== undefined && holds(item)) high = middle
    else low = middle + 1
  }
  return low
}
