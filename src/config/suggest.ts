import { closest, distance } from 'fastest-levenshtein'

/** `, did you mean "x"?` if a name comes near enough, else nothing. */
export function suggest(name: string, names: readonly string[]): string {
  if (names.length === 0) return ''
  const nearest = closest(name, [...names])
  return distance(name, nearest) <= Math.max(2, name.length / 3) ? `, did you mean "${nearest}"?` : ''
}

/** The same for rules: one that was named without its category is nearer than one that is spelled like it. */
export function suggestRule(id: string, ids: readonly string[]): string {
  const namesake = ids.find(each => each.endsWith(`/${id}`))
  return namesake === undefined ? suggest(id, ids) : `, did you mean "${namesake}"?`
}
