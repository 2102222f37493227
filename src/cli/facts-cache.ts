import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import type { SourceFile } from '#model/source-file'
import { pruneCache } from './prune-cache.js'
import { reasonOf, type Trouble } from './trouble.js'

/**
 * Facts that were read in earlier runs, by the content of the manuscript. Never verdicts: what is said of one file
 * changes with the others.
 */
export interface FactsCache {
  /** Packed; null if they are not kept, or what is kept is damaged. Never throws. */
  read(source: SourceFile): Uint8Array | null
  /** Keeps facts, packed. Never throws: who cannot keep them reads them again. */
  write(source: SourceFile, packed: Uint8Array): void
  /** To be called when the run is over: throws out what has long been of no use. Why nothing could be kept, or null. */
  close(): Trouble | null
}

/**
 * Opens the cache in a folder, which need not be there. `stamp` tells all that facts depend on besides the manuscript.
 * Each manuscript has a file of its own, put in place whole, so that runs at the same time do each other no harm; each
 * file begins with a hash of the rest, so that a damaged one is as good as none.
 */
export function openFactsCache(folder: string, stamp: string): FactsCache {
  const own = join(folder, digest(stamp).toString('hex').slice(0, 16))
  const used = new Set<string>()
  let hasWritten = false
  let failure: unknown = null

  const fileOf = ({ path, text }: SourceFile) => {
    const name = digest(extname(path).toLowerCase(), '\u0000', text).toString('hex')
    return join(own, name.slice(0, 2), name.slice(2))
  }

  return {
    read(source) {
      const file = fileOf(source)
      try {
        const content = readFileSync(file)
        const body = content.subarray(HASH_LENGTH)
        if (content.length < HASH_LENGTH || !digest(body).equals(content.subarray(0, HASH_LENGTH))) return null
        used.add(file)
        return body
      } catch {
        return null
      }
    },
    write(source, packed) {
      if (failure !== null) return
      const file = fileOf(source)
      const draft = `${file}.${randomUUID()}.tmp`
      try {
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(draft, Buffer.concat([digest(packed), packed]), { flag: 'wx' })
        renameSync(draft, file)
        used.add(file)
        hasWritten = true
      } catch (error) {
        failure = error
        removeDraft(draft)
      }
    },
    close() {
      if (hasWritten) pruneCache(folder, own, used)
      return failure === null
        ? null
        : { path: folder, reason: `nothing was kept for the next run: ${reasonOf(failure)}` }
    },
  }
}

/** Best effort: where nothing can be written, nothing can be removed either. */
function removeDraft(draft: string): void {
  try {
    rmSync(draft, { force: true })
  } catch {
    // A later run prunes it.
  }
}

/** Of SHA-256, in bytes. */
const HASH_LENGTH = 32

function digest(...parts: readonly (string | Uint8Array)[]): Buffer {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return hash.digest()
}
