import { parentPort, workerData } from 'node:worker_threads'
import { planFor, readFacts } from '#index'
import type { SourceFile } from '#model/source-file'

/**
 * The entry of a thread that reads manuscripts: gets source files, answers each with its facts as JSON, or with null if
 * reading broke; the main thread then reads the file itself and tells the user. JSON, because facts cost least so:
 * one flat text crosses, which the cache can keep as it is.
 */
const { grammars } = planFor({ authority: workerData })

parentPort?.on('message', (source: SourceFile) => parentPort?.postMessage(read(source)))

function read(source: SourceFile): string | null {
  try {
    return JSON.stringify(readFacts(source, grammars))
  } catch {
    return null
  }
}
