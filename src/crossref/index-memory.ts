import type { Facts } from '#model/facts'
import { openPassageIndex, type PassageIndex } from './passage-index.js'
import { type KeyedMention, recordKeys } from './record-keys.js'

/** What an editor keeps from one index to the next, so that only manuscripts with new facts cost anything. */
export interface IndexMemory {
  readonly passages: PassageIndex
  recordKeys(facts: Facts): readonly KeyedMention[]
}

export function openIndexMemory(): IndexMemory {
  const known = new WeakMap<Facts, readonly KeyedMention[]>()
  return {
    passages: openPassageIndex(),
    recordKeys(facts) {
      const keys = known.get(facts) ?? recordKeys(facts)
      known.set(facts, keys)
      return keys
    },
  }
}
