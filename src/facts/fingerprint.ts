import { type Fingerprints, SHINGLE } from '#model/facts'
import type { Span } from '#model/span'
import { readWords, type Words } from '#model/words'

/** Of so many neighbouring shingles at least one is chosen. */
const WINDOW = 9

/**
 * Chooses stretches of four words by winnowing (Schleimer, Wilkerson, Aiken 2003): of any nine that follow each other
 * the one with the least hash. Two texts that share a run of `SHINGLE + WINDOW - 1` = 12 words are sure to have a
 * fingerprint in common; a run shorter than that still gets one wherever four words stand together. A shingle looks at
 * the beginnings of its words only, so a letter misread behind the second, another ending or old spelling leaves it
 * whole.
 *
 * `spans` are the passages that count, in order and without overlap. Takes time linear in them.
 */
export function fingerprintPassages(text: string, spans: readonly Span[]): Fingerprints {
  const words = readWords(text, spans)
  const chosen: number[] = []
  for (const [index, first] of words.runs.entries()) {
    winnow(words, first, words.runs[index + 1] ?? words.count, chosen)
  }
  return chosen
}

/** Adds the hash and the place of each shingle that is the least of some window of the run. */
function winnow(words: Words, first: number, end: number, chosen: number[]): void {
  const hashes = shingleHashes(words, first, end)
  let least = -1
  for (let last = Math.min(WINDOW, hashes.length) - 1; last >= 0 && last < hashes.length; last++) {
    const previous = least
    if (least < 0 || least <= last - WINDOW) least = leastIn(hashes, Math.max(0, last - WINDOW + 1), last)
    else if (hashAt(hashes, last) <= hashAt(hashes, least)) least = last
    if (least !== previous) chosen.push(hashAt(hashes, least), words.starts[first + least] ?? 0)
  }
}

/** The place of the least hash; the last of several, which stays in the window longest. */
function leastIn(hashes: Int32Array, from: number, to: number): number {
  let least = from
  for (let at = from + 1; at <= to; at++) {
    if (hashAt(hashes, at) <= hashAt(hashes, least)) least = at
  }
  return least
}

function shingleHashes(words: Words, first: number, end: number): Int32Array {
  const hashes = new Int32Array(Math.max(0, end - first - SHINGLE + 1))
  for (let at = 0; at < hashes.length; at++) {
    let hash = 0
    for (let word = first + at; word < first + at + SHINGLE; word++) {
      hash = Math.imul((hash << 15) | (hash >>> 17), 0x5bd1e995) ^ hashAt(words.heads, word)
    }
    hashes[at] = scatter(hash)
  }
  return hashes
}

/** The finish of MurmurHash3: without it the least hashes would lie at the same words again and again. */
function scatter(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35)
  return twice ^ (twice >>> 16)
}

function hashAt(hashes: Int32Array, at: number): number {
  return hashes[at] ?? 0
}
