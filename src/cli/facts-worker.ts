import { parentPort, workerData } from 'node:worker_threads'
import { packFacts, planFor, readFacts } from '#index'
import type { SourceFile } from '#model/source-file'

/**
 * The entry of a thread that reads manuscripts: gets source files, answers each with its facts, packed, or with null if
 * reading broke; the main thread then reads the file itself and tells the user. Packed, they cross at no cost, and the
 * cache can keep them as they are.
 */
const { grammars } = planFor({ authority: workerData })

parentPort?.on('message', (source: SourceFile) => {
  const packed = read(source)
  parentPort?.postMessage(packed, packed && packed.buffer instanceof ArrayBuffer ? [packed.buffer] : [])
})

function read(source: SourceFile): Uint8Array | null {
  try {
    return packFacts(readFacts(source, grammars), source.text)
  } catch {
    return null
  }
}
