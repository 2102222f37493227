import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import ignore, { type Ignore } from 'ignore'
import { UsageError } from '#model/usage-error'
import { isRepository } from './find-config.js'
import type { Setup } from './load-setup.js'
import { shownPath } from './shown-path.js'
import { reasonOf } from './trouble.js'

/** Patterns, and the folder that they count from. */
interface Patterns {
  /** The file they stand in, for messages. */
  readonly name: string
  readonly folder: string
  readonly matcher: Ignore
}

/** The file that says that something is no manuscript; null if it is one. */
type Verdict = string | null

/** What is no manuscript, by the user's own word. Paths are absolute. */
export interface Ignoring {
  /**
   * For a search of the folder `top`, which was named: tells of a file or folder in it. `.gitignore`, `.fondlintignore`
   * and the configuration count; a nearer file overrules an outer one, and the configuration both. Of a folder that Git
   * ignores, whoever names it wants to see what is in it.
   */
  searching(top: string): (path: string, isFolder: boolean) => Verdict
  /** Tells of a file that was named; `.gitignore` does not speak of those. */
  named(path: string): Verdict
}

export const nothingIgnored: Ignoring = { searching: () => () => null, named: () => null }

/** Reads ignore files when they are first needed, each once. Throws a UsageError for one that cannot be read. */
export function openIgnoring(setup: Setup, cwd: string): Ignoring {
  const files = new Map<string, Patterns | null>()
  const read = (folder: string, name: string): Patterns[] => {
    const path = join(folder, name)
    const known = files.get(path)
    const patterns = known === undefined ? readPatterns(path, folder, cwd) : known
    files.set(path, patterns)
    return patterns ? [patterns] : []
  }
  const own: Patterns = {
    name: setup.config ?? '',
    folder: setup.folder,
    matcher: ignore({ ignorecase: false }).add([...setup.ignores]),
  }

  return {
    searching(top) {
      const outer = outermost(top, cwd)
      const git = foldersBetween(outer, dirname(top)).flatMap(folder => read(folder, '.gitignore'))
      const gitTop = verdict(top, true, git) === null ? outer : top
      return (path, isFolder) => {
        const patterns = foldersBetween(outer, dirname(path)).flatMap(folder => [
          ...(isWithin(folder, gitTop) ? read(folder, '.gitignore') : []),
          ...read(folder, '.fondlintignore'),
        ])
        return verdict(path, isFolder, [...patterns, own])
      }
    },
    named(path) {
      const folders = foldersBetween(outermost(dirname(path), cwd), dirname(path))
      return verdict(path, false, [...folders.flatMap(folder => read(folder, '.fondlintignore')), own])
    },
  }
}

function readPatterns(path: string, folder: string, cwd: string): Patterns | null {
  if (!existsSync(path)) return null
  const name = shownPath(path, cwd)
  try {
    return { name, folder, matcher: ignore({ ignorecase: false }).add(readFileSync(path, 'utf8')) }
  } catch (error) {
    throw new UsageError(`${name}: ${reasonOf(error)}`)
  }
}

function verdict(path: string, isFolder: boolean, patterns: readonly Patterns[]): string | null {
  return patterns.reduce<string | null>((by, { name, folder, matcher }) => {
    const inside = relative(folder, path).split(sep).join('/')
    if (!ignore.isPathValid(inside)) return by
    const { ignored, unignored } = matcher.test(isFolder ? `${inside}/` : inside)
    return ignored ? name : unignored ? null : by
  }, null)
}

/** The top of the repository that a folder lies in; else the working folder, or a folder outside of it by itself. */
function outermost(folder: string, cwd: string): string {
  for (let each = folder; ; each = dirname(each)) {
    if (isRepository(each)) return each
    if (each === dirname(each)) return isWithin(folder, cwd) ? cwd : folder
  }
}

function isWithin(path: string, folder: string): boolean {
  return `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)
}

/** From the outer folder to the inner one, both included; none if the one does not lie in the other. */
function foldersBetween(outer: string, inner: string): string[] {
  const folders: string[] = []
  for (let folder = inner; isWithin(folder, outer); folder = dirname(folder)) {
    folders.unshift(folder)
    if (folder === outer || folder === dirname(folder)) break
  }
  return folders
}
