import type { Span } from '#model/span'
import { readWords } from '#model/words'
import type { Reading } from './align-words.js'

/** So many words are kept: those of a thousand books. In a larger set the texts that were read long ago are read again. */
const MOST_WORDS = 16_000_000

/** A manuscript whose words can be read. */
interface Readable {
  readonly source: {
    /** The passages that are compared. */
    spans(): readonly Span[]
    text(): string
  }
}

/** The words of manuscripts, read when they are first compared. */
export interface Readings {
  /** The same object for as long as it is kept. */
  of(member: Readable): Reading
  forget(member: Readable): void
}

export function openReadings(): Readings {
  const kept = new Map<Readable, Reading>()
  let words = 0

  function forget(member: Readable): void {
    words -= kept.get(member)?.words.count ?? 0
    kept.delete(member)
  }

  return {
    of(member) {
      const known = kept.get(member)
      if (known) return known
      const text = member.source.text()
      const reading = { text, words: readWords(text, member.source.spans()) }
      for (const oldest of kept.keys()) {
        if (words + reading.words.count <= MOST_WORDS) break
        forget(oldest)
      }
      kept.set(member, reading)
      words += reading.words.count
      return reading
    },
    forget,
  }
}
