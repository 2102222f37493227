import { readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

const DAY_MS = 24 * 60 * 60 * 1000
/** A manuscript that nobody checked for so long is read anew. */
const UNUSED_MS = 30 * DAY_MS
/** Other versions may be in use beside this one, by an editor or another branch. */
const OTHER_VERSION_MS = 7 * DAY_MS

/**
 * Throws out of a cache what has long been of no use: files in `own`, the folder of this version, that are old and not
 * among `used`, and the folders of other versions. What another run takes away meanwhile is no matter. Never throws.
 */
export function pruneCache(folder: string, own: string, used: ReadonlySet<string>): void {
  const now = Date.now()
  const isOlder = (path: string, age: number) => {
    const stats = statSync(path, { throwIfNoEntry: false })
    return stats !== undefined && now - stats.mtimeMs > age
  }
  try {
    for (const part of readdirSync(own)) {
      for (const name of readdirSync(join(own, part))) {
        const file = join(own, part, name)
        const isDraft = name.endsWith('.tmp')
        if (!used.has(file) && isOlder(file, isDraft ? DAY_MS : UNUSED_MS)) rmSync(file, { force: true })
      }
    }
    for (const name of readdirSync(folder)) {
      const other = join(folder, name)
      if (/^[\da-f]{16}$/.test(name) && other !== own && isOlder(other, OTHER_VERSION_MS)) {
        rmSync(other, { recursive: true, force: true })
      }
    }
  } catch {
    // The next run tries again.
  }
}
