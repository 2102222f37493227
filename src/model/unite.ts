/**
 * The classes into which links unite the items 0 to `count` - 1 (union-find, path halving). Each class rises, and the
 * classes come in order of their first items; items without a link are left out.
 */
export function unite(count: number, links: Iterable<readonly [number, number]>): number[][] {
  const parents = Array.from({ length: count }, (_, item) => item)
  const parentOf = (item: number) => parents[item] ?? item
  const rootOf = (item: number) => {
    let at = item
    while (parentOf(at) !== at) {
      parents[at] = parentOf(parentOf(at))
      at = parentOf(at)
    }
    return at
  }
  for (const [a, b] of links) {
    const [left, right] = [rootOf(a), rootOf(b)]
    parents[Math.max(left, right)] = Math.min(left, right)
  }
  const classes = new Map<number, number[]>()
  for (let item = 0; item < count; item++) {
    const root = rootOf(item)
    const members = classes.get(root)
    if (members) members.push(item)
    else classes.set(root, [item])
  }
  return [...classes.values()].filter(members => members.length > 1)
}
