/**
 * Compares plain values, arrays and maps by what they hold. One comparison remembers its results, since the same lists of
 * an index are compared for one manuscript after another; objects of a class or with functions are the same only as one.
 */
export function openComparison(): (a: unknown, b: unknown) => boolean {
  const known = new WeakMap<object, WeakMap<object, boolean>>()

  function isSame(a: unknown, b: unknown): boolean {
    if (Object.is(a, b)) return true
    if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
    const results = known.get(a) ?? new WeakMap<object, boolean>()
    known.set(a, results)
    const result = results.get(b) ?? holdSame(a, b)
    results.set(b, result)
    return result
  }

  function holdSame(a: object, b: object): boolean {
    if (Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false
    if (Array.isArray(a) && Array.isArray(b)) {
      return a.length === b.length && a.every((each, at) => isSame(each, b[at]))
    }
    if (a instanceof Map && b instanceof Map) return isSame([...a], [...b])
    if (a instanceof Set && b instanceof Set) return isSame([...a], [...b])
    const [left, right] = [Object.entries(a), Object.entries(b)]
    return left.length === right.length && left.every(([key, value]) => isSame(value, Reflect.get(b, key)))
  }

  return isSame
}
