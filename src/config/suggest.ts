import { closest, distance } from 'fastest-levenshtein'

/** So much of a name at least must be given to tell which one was meant. */
const SHORTEST_BEGINNING = 3

/** `, did you mean "x"?` if a name comes near enough, or is the beginning of one, else nothing. */
export function suggest(name: string, names: readonly string[]): string {
  if (names.length === 0) return ''
  const nearest = closest(name, [...names])
  if (distance(name, nearest) <= Math.max(2, name.length / 3)) return `, did you mean "${nearest}"?`
  const longer = name.length < SHORTEST_BEGINNING ? [] : names.filter(each => each.startsWith(name))
  return longer.length === 1 ? `, did you mean "${longer[0]}"?` : ''
}

/** The same for rules: one that was named without its category is nearer than one that is spelled like it. */
export function suggestRule(id: string, ids: readonly string[]): string {
  const namesake = ids.find(each => each.endsWith(`/${id}`))
  return namesake === undefined ? suggest(id, ids) : `, did you mean "${namesake}"?`
}
