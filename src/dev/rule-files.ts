import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The top of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** The ids of all rules that have a file `rules/<category>/<problem>.ts`, sorted. */
export function listRules(): string[] {
  return readdirSync(`${ROOT}rules`, { recursive: true, encoding: 'utf8' })
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => /^[^/]+\/[^/]+\.ts$/.test(path))
    .map(path => path.replace(/\.ts$/, ''))
    .sort()
}
