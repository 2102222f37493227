import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import type { World } from './world.js'

/**
 * Where facts are kept between runs, absolute: the place that the user names, `node_modules/.cache` of the package around
 * the working folder, or the user's own cache folder (XDG Base Directory Specification 0.8).
 */
export function cacheFolder(named: string | undefined, { cwd, env }: Pick<World, 'cwd' | 'env'>): string {
  if (named !== undefined) return resolve(cwd, named)
  const modules = nearestModules(cwd)
  if (modules !== null) return join(modules, '.cache', 'fondlint')
  return join(env.XDG_CACHE_HOME || env.LOCALAPPDATA || join(homedir(), '.cache'), 'fondlint')
}

function nearestModules(cwd: string): string | null {
  for (let folder = cwd; ; folder = dirname(folder)) {
    const modules = join(folder, 'node_modules')
    if (existsSync(join(folder, 'package.json')) && existsSync(modules)) return modules
    if (folder === dirname(folder)) return null
  }
}
