import { availableParallelism } from 'node:os'
import { type AuthorityRows, type Plan, packFacts, readFacts } from '#index'
import type { SourceFile } from '#model/source-file'
import { cacheFolder } from './cache-folder.js'
import { openFactsCache } from './facts-cache.js'
import { programStamp } from './program-stamp.js'
import type { Progress } from './progress.js'
import { readInWorkers } from './read-in-workers.js'
import type { Trouble } from './trouble.js'
import type { World } from './world.js'

/** `--cache`, `--cache-location` and `--concurrency`. */
export interface ReadingOptions {
  readonly cache?: boolean
  readonly cacheLocation?: string
  /** Threads that read; without it, as many as pay. */
  readonly concurrency?: number
}

/** Gets facts wherever that is quickest; they are the same from everywhere. */
export interface FactsReader {
  /** The facts, packed. Throws what reading throws. */
  read(source: SourceFile): Uint8Array
  /** Gets facts that `read` will be asked for: out of the cache, or by several threads if the texts are long. */
  readAhead(texts: ReadonlyMap<string, string>, progress: Progress): Promise<void>
  /** To be called when all is read: what the user should know of cache and threads. What is read later is a text or two. */
  finish(): readonly Trouble[]
}

/** A thread takes a second to begin, in which one that is at work reads about this much, in UTF-16 code units. */
const WORTH_A_THREAD = 1_000_000
/** More threads than this wait for the main thread, and each holds its own grammars. */
const MOST_THREADS = 8

export function openFactsReader(
  plan: Plan,
  authority: readonly AuthorityRows[],
  { cacheLocation, cache: wantsCache = cacheLocation !== undefined, concurrency }: ReadingOptions,
  world: World,
): FactsReader {
  const cache = wantsCache
    ? openFactsCache(cacheFolder(cacheLocation, world), JSON.stringify([programStamp(), authority]))
    : null
  /** By text: a project may know a file by another path. */
  const ready = new Map<string, { readonly path: string; readonly packed: Uint8Array }>()
  const notes: Trouble[] = []
  let isFirstRound = true

  function read(source: SourceFile): Uint8Array {
    const known = ready.get(source.text)
    if (known && extension(known.path) === extension(source.path)) {
      ready.delete(source.text)
      return known.packed
    }
    const kept = cache?.read(source)
    if (kept) return kept
    const packed = packFacts(readFacts(source, plan.grammars), source.text)
    cache?.write(source, packed)
    return packed
  }

  async function readAhead(texts: ReadonlyMap<string, string>, progress: Progress): Promise<void> {
    if (concurrency === 1 || !isFirstRound) return
    const missing = [...texts].flatMap(([path, text]): SourceFile[] => {
      const kept = cache?.read({ path, text })
      if (kept) ready.set(text, { path, packed: kept })
      return kept ? [] : [{ path, text }]
    })
    const threads = concurrency ?? threadsFor(missing)
    if (threads < 2) return
    let count = 0
    const broken = await readInWorkers(missing, authority, threads, (source, packed) => {
      cache?.write(source, packed)
      ready.set(source.text, { path: source.path, packed })
      progress.show(`Reading ${++count} of ${missing.length}`)
    })
    notes.push(...broken.map(reason => ({ path: 'a thread', reason: `${reason}; what it read was read again` })))
  }

  return {
    read,
    readAhead,
    finish() {
      ready.clear()
      isFirstRound = false
      const trouble = cache?.close() ?? null
      return [...notes.splice(0), ...(trouble === null ? [] : [trouble])]
    },
  }
}

function threadsFor(sources: readonly SourceFile[]): number {
  const length = sources.reduce((sum, { text }) => sum + text.length, 0)
  return Math.min(Math.floor(length / WORTH_A_THREAD), availableParallelism(), MOST_THREADS)
}

function extension(path: string): string {
  return /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? ''
}
