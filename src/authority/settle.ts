import type { Match } from '#model/authority'

/** One row is a match; several are ambiguous, and nothing is chosen between them; none is unknown. */
export function settle<Row>(bearers: readonly { readonly row: Row; readonly name: number }[]): Match<Row> {
  const [first] = bearers
  if (first === undefined) return { kind: 'unknown' }
  const rows = [...new Set(bearers.map(each => each.row))]
  return rows.length > 1 ? { kind: 'ambiguous', rows } : { kind: 'one', row: first.row, name: first.name }
}

/** The values of each key, in the order given. */
export function groupBy<Value>(pairs: readonly (readonly [string, Value])[]): ReadonlyMap<string, readonly Value[]> {
  const groups = new Map<string, Value[]>()
  for (const [key, value] of pairs) {
    const values = groups.get(key)
    if (values === undefined) groups.set(key, [value])
    else values.push(value)
  }
  return groups
}
