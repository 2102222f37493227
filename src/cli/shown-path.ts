import { relative, resolve, sep } from 'node:path'

/** A path as reports show it: relative to the working folder, with `/` between its parts. */
export function shownPath(path: string, cwd: string): string {
  return relative(cwd, resolve(cwd, path)).split(sep).join('/')
}
