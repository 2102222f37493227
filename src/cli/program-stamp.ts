import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { packageRoot } from './package-root.js'

/**
 * Tells one state of this program from every other: a hash of its files, those of the bundle or the sources with their
 * rows, and the version of Node, whose tables of letters it reads by. A version number would call two states of a working
 * copy the same.
 */
export function programStamp(): string {
  const self = fileURLToPath(import.meta.url)
  const folders = self.endsWith('.ts')
    ? ['src', 'grammars', join('corpus', 'authority')].map(name => join(packageRoot(), name))
    : [dirname(self)]
  const hash = createHash('sha256').update(process.version)
  for (const folder of folders) {
    for (const name of codeFiles(folder)) hash.update(name).update(readFileSync(join(folder, name)))
  }
  return hash.digest('hex')
}

function codeFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(?:[jt]s|json)$/.test(name))
    .sort()
}
