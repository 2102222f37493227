import type { Authority } from '#model/authority'
import type { Facts } from '#model/facts'
import { readSpellings, type SpelledNames } from './name-spellings.js'
import { openPassageIndex, type PassageIndex } from './passage-index.js'
import { type KeyedMention, recordKeys } from './record-keys.js'

/** What an editor keeps from one index to the next, so that only manuscripts with new facts cost anything. */
export interface IndexMemory {
  readonly passages: PassageIndex
  recordKeys(facts: Facts): readonly KeyedMention[]
  /** One memory serves one authority. */
  spellings(facts: Facts, authority: Authority): SpelledNames
}

export function openIndexMemory(): IndexMemory {
  const known = new WeakMap<Facts, readonly KeyedMention[]>()
  const spelled = new WeakMap<Facts, SpelledNames>()
  return {
    passages: openPassageIndex(),
    recordKeys(facts) {
      const keys = known.get(facts) ?? recordKeys(facts)
      known.set(facts, keys)
      return keys
    },
    spellings(facts, authority) {
      const names = spelled.get(facts) ?? readSpellings(facts, authority)
      spelled.set(facts, names)
      return names
    },
  }
}
