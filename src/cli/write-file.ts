import { randomUUID } from 'node:crypto'
import { mkdirSync, realpathSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file whole or not at all: readers see the old text or the new one. Folders on the way are made. What is no
 * regular file (`/dev/stderr`, a pipe) is written to as it stands. Throws the system's error.
 */
export function writeFile(path: string, text: string): void {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats && !stats.isFile()) {
    writeFileSync(path, text)
    return
  }
  const target = stats ? realpathSync(path) : path
  mkdirSync(dirname(target), { recursive: true })
  const draft = join(dirname(target), `.${basename(target)}.${randomUUID()}.tmp`)
  try {
    writeFileSync(draft, text, { flag: 'wx', ...(stats ? { mode: stats.mode } : {}) })
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}
