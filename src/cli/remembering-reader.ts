import { fileStamp } from './file-stamp.js'
import { readText } from './read-text.js'

/** Reads files, each again only when it has changed. */
export function openRememberingReader(): typeof readText {
  const known = new Map<string, { readonly stamp: string; readonly outcome: ReturnType<typeof readText> }>()
  return absolute => {
    // Taken before the file is read: what changes in between is read once too often and not once too seldom.
    const stamp = fileStamp(absolute)
    const before = known.get(absolute)
    if (before && stamp !== '' && before.stamp === stamp) return before.outcome
    const outcome = readText(absolute)
    known.set(absolute, { stamp, outcome })
    return outcome
  }
}
