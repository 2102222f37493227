import { readdirSync, realpathSync, statSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { reasonOf, type Trouble } from './trouble.js'

/** Files that are taken for manuscripts when a folder is searched. */
export const MANUSCRIPT = /\.(?:md|markdown|txt)$/i

/** Paths begin with the folder as it was given. */
export interface FolderSearch {
  readonly files: readonly string[]
  readonly troubles: readonly Trouble[]
}

/**
 * The manuscripts below a folder, without `node_modules` and what begins with a dot. Links are followed, after all that
 * is really there, so that a manuscript is found by its own name first; no folder is searched twice. A folder that
 * cannot be read and a link that leads back to a folder it lies in are told as troubles.
 */
export function walkFolder(folder: string): FolderSearch {
  const files: string[] = []
  const troubles: Trouble[] = []
  const folders = [folder]
  const links: string[] = []
  const visited = new Set<string>()

  const visit = (path: string) => {
    const real = realpathSync.native(path)
    if (visited.has(real)) return
    visited.add(real)
    for (const entry of readdirSync(path, { withFileTypes: true })) {
      const inner = join(path, entry.name)
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
      if (entry.isDirectory()) folders.push(inner)
      else if (entry.isSymbolicLink()) links.push(inner)
      else if (MANUSCRIPT.test(entry.name)) files.push(inner)
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
  return { files, troubles }
}

/** True if `folder` is `outer` or lies in it; both real paths. */
function isWithin(folder: string, outer: string): boolean {
  return `${folder}${sep}`.startsWith(outer.endsWith(sep) ? outer : `${outer}${sep}`)
}
