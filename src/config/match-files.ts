import ignore from 'ignore'

/**
 * Tells whether a path matches patterns as in `.gitignore`; `{a,b}` stands for either. Paths and patterns count from the
 * same folder, with `/` between parts; what lies outside of the folder matches nothing.
 */
export function matchFiles(patterns: readonly string[]): (path: string) => boolean {
  const matcher = ignore({ ignorecase: false }).add(patterns.flatMap(expandBraces))
  return path => ignore.isPathValid(path) && matcher.ignores(path)
}

/** At most so many patterns come out of one; nobody means more. */
const MOST = 1000

/** `a.{md,txt}` as `a.md` and `a.txt`. What has no comma between its braces stays as it is. */
export function expandBraces(pattern: string): string[] {
  const open: string[] = [pattern]
  const done: string[] = []
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const found = open.length + done.length < MOST ? /\{([^{}]*,[^{}]*)\}/.exec(next) : null
    if (!found) done.unshift(next)
    else {
      const [before, after] = [next.slice(0, found.index), next.slice(found.index + found[0].length)]
      open.push(...(found[1] ?? '').split(',').map(each => `${before}${each.trim()}${after}`))
    }
  }
  return [...new Set(done)]
}
