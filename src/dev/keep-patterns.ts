/** A pattern without state that stands in an expression, and not as the value of a name, which keeps it already. */
const MADE_EACH_TIME = /(?<![=\w$])new RegExp\("(?:[^"\\]|\\.)*","i?u"\)/g

/**
 * In bundled code, lets each pattern that esbuild has written as a call (`/\p{L}/u` is one) be made once, when it is first
 * needed. As they stand, the call would make the pattern anew each time; as literals, the engine would check all of them
 * at every start, with their thousands of letters, before any is needed.
 */
export function keepPatterns(code: string): string {
  const names = new Map<string, string>()
  const kept = code.replace(MADE_EACH_TIME, pattern => {
    const name = names.get(pattern) ?? `keptPattern${names.size}`
    names.set(pattern, name)
    return `(${name}??=${pattern})`
  })
  return names.size === 0 ? code : `${kept}\nvar ${[...names.values()].join()};\n`
}
