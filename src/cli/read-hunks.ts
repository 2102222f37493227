/** Lines of the new side of a diff, from 1. A hunk with no lines says that some were taken out behind `line`. */
export interface Hunk {
  readonly line: number
  readonly count: number
}

const HUNK = /^@@ -\d+(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/

/**
 * Reads what `git diff --unified=0 --no-prefix` printed: the hunks of each file by the path that it has now. Files that were taken away have none.
 */
export function readHunks(diff: string): ReadonlyMap<string, readonly Hunk[]> {
  const files = new Map<string, Hunk[]>()
  let hunks: Hunk[] | null = null
  // The lines of a hunk may look like anything, so that they are counted and not looked at.
  let content = 0
  for (const line of diff.split('\n')) {
    if (content > 0 && /^[-+]/.test(line)) {
      content--
      continue
    }
    const path = newPath(line)
    if (line.startsWith('diff --git ')) hunks = null
    else if (path !== null) {
      hunks = files.get(path) ?? []
      files.set(path, hunks)
    }
    const hunk = HUNK.exec(line)
    if (!hunk) continue
    const [, removed = '1', start = '', added = '1'] = hunk
    content = Number(removed) + Number(added)
    hunks?.push({ line: Number(start), count: Number(added) })
  }
  return files
}

function newPath(line: string): string | null {
  if (!line.startsWith('+++ ') || line === '+++ /dev/null') return null
  // A name with a space ends with a tab, one with a control character or a quotation mark stands between quotation marks.
  const name = line.slice('+++ '.length).replace(/\t$/, '')
  return name.startsWith('"') ? unquoted(name) : name
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 }

/** Undoes the quoting of git: `\t` and the like, and octal bytes. */
function unquoted(name: string): string {
  const bytes = name
    .slice(1, -1)
    .split(/(\\[0-7]{3}|\\.)/)
    .map(piece => {
      if (!piece.startsWith('\\')) return Buffer.from(piece)
      const code = ESCAPES[piece.slice(1)] ?? Number.parseInt(piece.slice(1), 8)
      return Buffer.from([code])
    })
  return Buffer.concat(bytes).toString()
}
