import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { UsageError } from '#model/usage-error'
import { shownPath } from './shown-path.js'

/** The names of a configuration. */
export const CONFIG_NAMES = ['json', 'jsonc', 'yaml', 'yml'].map(extension => `fondlint.config.${extension}`)

/**
 * The configuration of a folder: the nearest one in it or in a folder around it, not beyond the top of its repository.
 * Null if there is none. Throws a UsageError if there are two side by side, named as seen from `cwd`.
 */
export function findConfig(folder: string, cwd: string = folder): string | null {
  const [first, second] = configsIn(folder)
  if (first !== undefined && second !== undefined) {
    throw new UsageError(
      `Two configurations in one folder, ${shownPath(join(folder, first), cwd)} and ${second}, expected one`,
    )
  }
  if (first !== undefined) return join(folder, first)
  const outer = dirname(folder)
  return outer === folder || isRepository(folder) ? null : findConfig(outer, cwd)
}

/** The configurations that lie in a folder itself, by name. */
export function configsIn(folder: string): string[] {
  return CONFIG_NAMES.filter(name => existsSync(join(folder, name)))
}

/** True for the top of a Git repository, a worktree or a submodule. */
export function isRepository(folder: string): boolean {
  return existsSync(join(folder, '.git'))
}
