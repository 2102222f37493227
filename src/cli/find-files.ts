import { existsSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import { reasonOf, type Trouble, troubleLine } from './trouble.js'
import { MANUSCRIPT, walkFolder } from './walk-folder.js'

/** A file to read. */
export interface FoundFile {
  /** Relative to the working folder, with `/`; the name used in reports. */
  readonly path: string
  readonly absolute: string
}

export interface FoundFiles {
  /** In order of path by code unit; none twice, also not under two names. */
  readonly files: readonly FoundFile[]
  readonly troubles: readonly Trouble[]
}

interface Search {
  /** Absolute. */
  readonly files: readonly string[]
  readonly troubles: readonly Trouble[]
}

/**
 * Finds the files that were asked for. A path that exists is taken as it stands, whatever signs are in its name; a
 * folder is searched for manuscripts; the rest are globs. What finds nothing is a trouble.
 */
export function findFiles(asked: readonly string[], cwd: string): FoundFiles {
  const searches = asked.map(path => search(path, cwd))
  const files = searches.flatMap(each => each.files).map(absolute => ({ path: shownPath(absolute, cwd), absolute }))
  const troubles = new Map(searches.flatMap(each => each.troubles).map(trouble => [troubleLine(trouble), trouble]))
  return { files: withoutRepeats(files), troubles: [...troubles.values()] }
}

/** A path as reports show it: relative to the working folder, with `/` between its parts. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, resolve(cwd, path)).split(sep).join('/')
}

function search(asked: string, cwd: string): Search {
  const absolute = resolve(cwd, asked)
  try {
    const stats: Stats = statSync(absolute)
    return stats.isDirectory() ? searchFolder(asked, absolute, cwd) : { files: [absolute], troubles: [] }
  } catch (error) {
    if (isDynamicPattern(asked)) return searchGlob(asked, cwd)
    return { files: [], troubles: [{ path: asked, reason: reasonOf(error) }] }
  }
}

function searchFolder(asked: string, absolute: string, cwd: string): Search {
  const { files, troubles } = walkFolder(absolute)
  if (files.length === 0 && troubles.length === 0) {
    return { files, troubles: [{ path: asked, reason: 'no .md, .markdown or .txt file in this folder' }] }
  }
  return { files, troubles: troubles.map(({ path, reason }) => ({ path: shownPath(path, cwd) || asked, reason })) }
}

function searchGlob(asked: string, cwd: string): Search {
  const pattern = sep === '\\' ? asked.replaceAll(sep, '/') : asked
  const troubles: Trouble[] = []
  const found = globSync(pattern, {
    cwd,
    fs: { readdirSync: toldReaddir(cwd, troubles) },
    absolute: true,
    expandDirectories: false,
    ignore: pattern.includes('node_modules') ? [] : ['**/node_modules/**'],
  })
  // `notes/*` means the manuscripts there and not the pictures between them; `notes/*.tei` says what it wants.
  const files = pattern.endsWith('*') ? found.filter(path => MANUSCRIPT.test(path)) : found
  if (files.length === 0 && troubles.length === 0) troubles.push({ path: asked, reason: 'matches no file' })
  return { files, troubles }
}

/** The search for globs passes over a folder that it cannot read; a silent miss must not look like a pass. */
function toldReaddir(cwd: string, troubles: Trouble[]): typeof readdirSync {
  const read = (folder: string, options: { withFileTypes: true }) => {
    try {
      return readdirSync(folder, options)
    } catch (error) {
      if (existsSync(folder)) troubles.push({ path: shownPath(folder, cwd), reason: reasonOf(error) })
      throw error
    }
  }
  return read as typeof readdirSync
}

/** One name for each file, its real one if that was found too: a manuscript must not be compared with itself. */
function withoutRepeats(files: readonly FoundFile[]): FoundFile[] {
  const byRealPath = new Map<string, FoundFile>()
  for (const file of [...files].sort(byPath)) {
    const real = realPath(file.absolute)
    if (!byRealPath.has(real) || resolve(file.absolute) === real) byRealPath.set(real, file)
  }
  return [...byRealPath.values()].sort(byPath)
}

function byPath(a: FoundFile, b: FoundFile): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0
}

/** Pipes and files that have gone have no real path; reading them will tell. */
function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}
