import type { Authority } from '#model/authority'
import type { Facts } from '#model/facts'
import { type AbbreviationAt, readAbbreviations } from './archive-names.js'
import { readSpellings, type SpelledNames } from './name-spellings.js'
import { openPassageIndex, type PassageIndex } from './passage-index.js'
import { type KeyedMention, recordKeys } from './record-keys.js'

/** What an editor keeps from one index to the next, so that only manuscripts with new facts cost anything. */
export interface IndexMemory {
  readonly passages: PassageIndex
  /** One memory serves one authority. */
  recordKeys(facts: Facts, authority: Authority): readonly KeyedMention[]
  abbreviations(facts: Facts, authority: Authority): readonly AbbreviationAt[]
  spellings(facts: Facts, authority: Authority): SpelledNames
}

export function openIndexMemory(): IndexMemory {
  return {
    passages: openPassageIndex(),
    recordKeys: remember(recordKeys),
    abbreviations: remember(readAbbreviations),
    spellings: remember(readSpellings),
  }
}

/** The same for facts that were seen before, as long as somebody holds them. */
function remember<Rest extends readonly unknown[], Value>(
  read: (facts: Facts, ...rest: Rest) => Value,
): (facts: Facts, ...rest: Rest) => Value {
  const known = new WeakMap<Facts, { readonly value: Value }>()
  return (facts, ...rest) => {
    const found = known.get(facts) ?? { value: read(facts, ...rest) }
    known.set(facts, found)
    return found.value
  }
}
