import { existsSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs'
import { resolve, sep } from 'node:path'
import { globSync, isDynamicPattern } from 'tinyglobby'
import type { Ignoring } from './ignore-files.js'
import { shownPath } from './shown-path.js'
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
  /** Files that were named and yet are none to be read, by the user's own word. */
  readonly passedOver: readonly Trouble[]
  readonly troubles: readonly Trouble[]
}

interface Search {
  /** Absolute. */
  readonly files: readonly string[]
  readonly passedOver?: readonly Trouble[]
  readonly troubles: readonly Trouble[]
}

const NO_MANUSCRIPT = 'no .md, .markdown or .txt file in this folder'

/** Added to the reason where something was ignored. */
const ANYWAY = '--no-ignore checks it all the same'

/**
 * Finds the files that were asked for. A path that exists is taken as it stands, whatever signs are in its name; a
 * folder is searched for manuscripts; the rest are globs. What finds nothing is a trouble.
 */
export function findFiles(asked: readonly string[], cwd: string, ignoring: Ignoring): FoundFiles {
  const searches = asked.map(path => search(path, cwd, ignoring))
  const files = searches.flatMap(each => each.files).map(absolute => ({ path: shownPath(absolute, cwd), absolute }))
  const troubles = new Map(searches.flatMap(each => each.troubles).map(trouble => [troubleLine(trouble), trouble]))
  const passedOver = searches.flatMap(each => each.passedOver ?? [])
  return { files: withoutRepeats(files), passedOver, troubles: [...troubles.values()] }
}

function search(asked: string, cwd: string, ignoring: Ignoring): Search {
  const absolute = resolve(cwd, asked)
  try {
    const stats: Stats = statSync(absolute)
    return stats.isDirectory() ? searchFolder(asked, absolute, cwd, ignoring) : takeFile(asked, absolute, ignoring)
  } catch (error) {
    if (isDynamicPattern(asked)) return searchGlob(asked, cwd, ignoring)
    return { files: [], troubles: [{ path: asked, reason: reasonOf(error) }] }
  }
}

/** Whoever runs a hook on all files of a commit names them one by one, so that an ignored one is told and no trouble. */
function takeFile(asked: string, absolute: string, ignoring: Ignoring): Search {
  const by = ignoring.named(absolute)
  if (by === null) return { files: [absolute], troubles: [] }
  return { files: [], passedOver: [{ path: asked, reason: `is ignored by ${by}; ${ANYWAY}` }], troubles: [] }
}

function searchFolder(asked: string, absolute: string, cwd: string, ignoring: Ignoring): Search {
  const { files, ignored, ignoredBy, troubles } = walkFolder(absolute, ignoring.searching(absolute))
  if (files.length === 0 && troubles.length === 0) {
    const reason = ignored > 0 ? `all that is in it is ignored by ${ignoredBy}; ${ANYWAY}` : NO_MANUSCRIPT
    return { files, troubles: [{ path: asked, reason }] }
  }
  return { files, troubles: troubles.map(({ path, reason }) => ({ path: shownPath(path, cwd) || asked, reason })) }
}

function searchGlob(asked: string, cwd: string, ignoring: Ignoring): Search {
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
  const meant = pattern.endsWith('*') ? found.filter(path => MANUSCRIPT.test(path)) : found
  const ignoredBy = ignoring.searching(cwd)
  const files = meant.filter(path => ignoredBy(path, false) === null)
  if (files.length === 0 && troubles.length === 0) {
    const by = meant.map(path => ignoredBy(path, false))[0] ?? null
    troubles.push({
      path: asked,
      reason: by === null ? 'matches no file' : `all it matches is ignored by ${by}; ${ANYWAY}`,
    })
  }
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
