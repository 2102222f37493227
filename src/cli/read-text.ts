import { readFileSync } from 'node:fs'
import { UsageError } from '#model/usage-error'
import { decodeText } from './decode-text.js'
import { reasonOf } from './trouble.js'

/** The text of a file, or the reason why there is none. */
export function readText(absolute: string): ReturnType<typeof decodeText> {
  try {
    return decodeText(readFileSync(absolute))
  } catch (error) {
    return { reason: reasonOf(error) }
  }
}

/** The text of a file without which the run has no sense. Throws a UsageError that calls it `shown`. */
export function readNeeded(absolute: string, shown: string): string {
  const read = readText(absolute)
  if ('text' in read) return read.text
  throw new UsageError(`${shown}: ${read.reason}`)
}
