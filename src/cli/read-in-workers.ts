import { Worker } from 'node:worker_threads'
import type { AuthorityRows } from '#index'
import type { SourceFile } from '#model/source-file'
import { reasonOf } from './trouble.js'

/** Beside this chunk of the bundle. There is none among the sources: tsx loads no TypeScript in a thread. */
const ENTRY = import.meta.url.endsWith('.ts') ? null : new URL('./facts-worker.js', import.meta.url)

/** One that is read and one that waits, so that no thread idles while the main thread takes an answer. */
const AHEAD = 2

type Take = (source: SourceFile, packed: Uint8Array) => void

/**
 * Reads source files in threads of their own and hands on the packed facts of each, in any order. Files on which
 * reading breaks, or the thread with it, are left out. Resolves to why threads broke; never rejects. `authority` are the
 * user's own rows.
 */
export async function readInWorkers(
  sources: readonly SourceFile[],
  authority: readonly AuthorityRows[],
  count: number,
  take: Take,
): Promise<readonly string[]> {
  if (ENTRY === null) return []
  const entry = ENTRY
  const queue = sources[Symbol.iterator]()
  const threads = Array.from({ length: Math.min(count, sources.length) }, () =>
    feed(new Worker(entry, { workerData: authority }), queue, take),
  )
  return (await Promise.all(threads)).flatMap(failure => failure ?? [])
}

/** Keeps a thread at work until nothing is left in the queue, which all threads share. */
function feed(worker: Worker, queue: Iterator<SourceFile>, take: Take): Promise<string | null> {
  return new Promise(resolve => {
    const given: SourceFile[] = []
    let failure: string | null = null
    const give = () => {
      while (given.length < AHEAD) {
        const next = queue.next()
        if (next.done) break
        given.push(next.value)
        worker.postMessage(next.value)
      }
      if (given.length === 0) void worker.terminate()
    }
    worker.on('message', (packed: Uint8Array | null) => {
      const source = given.shift()
      if (source && packed !== null) take(source, packed)
      give()
    })
    worker.on('error', error => {
      failure = reasonOf(error)
    })
    worker.on('exit', () => resolve(failure))
    give()
  })
}
