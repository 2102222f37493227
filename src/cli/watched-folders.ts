import { readdirSync, statSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { isDynamicPattern } from 'tinyglobby'

/**
 * The folders in which something may change that concerns what was asked for: a named folder and the one before the first
 * wildcard of a glob with all that lie in them, except hidden ones and `node_modules`; and the folder of a named file.
 */
export function watchedFolders(asked: readonly string[], cwd: string): string[] {
  const folders = asked.flatMap(path => {
    const absolute = resolve(cwd, path)
    if (isFolder(absolute)) return foldersIn(absolute)
    return isDynamicPattern(path) ? foldersIn(resolve(cwd, globFolder(path))) : [dirname(absolute)]
  })
  return [...new Set(folders)]
}

function globFolder(pattern: string): string {
  const parts = pattern.split('/')
  const first = parts.findIndex(part => isDynamicPattern(part))
  return parts.slice(0, first < 0 ? parts.length - 1 : first).join('/') || (pattern.startsWith('/') ? '/' : '.')
}

function foldersIn(top: string): string[] {
  const folders = [top]
  // Grows while it is gone through.
  for (const folder of folders) {
    for (const name of innerFolders(folder)) folders.push(join(folder, name))
  }
  return folders
}

function innerFolders(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(entry => entry.isDirectory() && !entry.name.startsWith('.') && entry.name !== 'node_modules')
      .map(({ name }) => name)
  } catch {
    return []
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
}
