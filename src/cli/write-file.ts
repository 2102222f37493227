import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname } from 'node:path'
import { draftFor } from './drafts.js'

/**
 * Writes a file whole or not at all: whoever reads it, also after a crash, sees the old text or the new one. A file that is
 * there keeps its permissions, and is not written if they forbid it. Folders on the way are made. What is no regular file
 * (`/dev/stderr`, a pipe) is written to as it stands. Throws the system's error.
 */
export function writeFile(path: string, text: string): void {
  const stats = statSync(path, { throwIfNoEntry: false })
  if (stats && !stats.isFile()) {
    writeFileSync(path, text)
    return
  }
  if (stats) accessSync(path, constants.W_OK)
  const target = stats ? realpathSync(path) : path
  mkdirSync(dirname(target), { recursive: true })
  const draft = draftFor(target)
  try {
    // On the disk before it takes the place of the old one: some file systems would put an empty file there.
    writeFileSync(draft, text, { flag: 'wx', flush: true })
    if (stats) keepRights(draft, stats)
    renameSync(draft, target)
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

function keepRights(draft: string, { mode, uid, gid }: Stats): void {
  const own = statSync(draft)
  if (own.uid !== uid || own.gid !== gid) {
    try {
      chownSync(draft, uid, gid)
    } catch {
      // Only the superuser may give files away; the text is worth more than its owner.
    }
  }
  chmodSync(draft, mode)
}
