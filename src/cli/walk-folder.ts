import { readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { reasonOf, type Trouble } from './trouble.js'

/** Files that are taken for manuscripts when a folder is searched. */
export const MANUSCRIPT = /\.(?:md|markdown|txt)$/i

/** Paths begin with the folder as it was given. */
export interface FolderSearch {
  readonly files: readonly string[]
  /** How many files and folders were passed over, and one of the files that say so. */
  readonly ignored: number
  readonly ignoredBy: string | null
  readonly troubles: readonly Trouble[]
}

/**
 * The manuscripts below a folder, without `node_modules` and what begins with a dot. Links are followed, after all that
 * is really there, so that a manuscript is found by its own name first; no folder is searched twice. `ignoredBy` names what
 * says that a file or folder is no manuscript, or null. A folder that cannot be read and a link that leads back to a folder it lies in are told as troubles.
 */
export function walkFolder(
  folder: string,
  ignoredBy: (path: string, isFolder: boolean) => string | null,
): FolderSearch {
  const files: string[] = []
  const troubles: Trouble[] = []
  const folders = [folder]
  const links: string[] = []
  const visited = new Set<string>()
  const ignoring = { count: 0, by: null as string | null }

  const isIgnored = (path: string, isFolder: boolean) => {
    const by = ignoredBy(path, isFolder)
    if (by === null) return false
    ignoring.count += 1
    ignoring.by ??= by
    return true
  }

  const visit = (path: string) => {
    const real = realpathSync.native(path)
    if (visited.has(real)) return
    visited.add(real)
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const inner = join(path, entry.name)
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (entry.isDirectory()) {
        if (!isIgnored(inner, true)) folders.push(inner)
      } else if (entry.isSymbolicLink()) {
        if (!isIgnored(inner, false)) links.push(inner)
      } else if (MANUSCRIPT.test(entry.name) && !isIgnored(inner, false)) files.push(inner)
    }
  }
  const follow = (link: string) => {
    if (MANUSCRIPT.test(link) && !statSync(link).isDirectory()) files.push(link)
    else if (!statSync(link, { throwIfNoEntry: false })?.isDirectory()) return
    else if (isWithin(realpathSync.native(dirname(link)), realpathSync.native(link))) {
      troubles.push({ path: link, reason: 'a link that leads back to a folder it lies in' })
    } else folders.push(link)
  }
  const attempt = (path: string, step: (path: string) => void) => {
    try {
      step(path)
    } catch (error) {
      troubles.push({ path, reason: reasonOf(error) })
    }
  }

  while (folders.length + links.length > 0) {
    for (let next = folders.pop(); next !== undefined; next = folders.pop()) attempt(next, visit)
    const link = links.shift()
    if (link !== undefined) attempt(link, follow)
  }
  return { files, ignored: ignoring.count, ignoredBy: ignoring.by, troubles }
}

/** True if `folder` is `outer` or lies in it; both real paths. */
function isWithin(folder: string, outer: string): boolean {
  return `${folder}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`)
}
