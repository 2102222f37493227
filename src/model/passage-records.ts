import { compareRecords, type DescribedRecord } from './compare-records.js'
import type { CorpusIndex, Place, SamePassage } from './corpus-index.js'
import { overlaps } from './span.js'

/**
 * True if both places of a passage lie in entries that cannot be one record: other days or other persons. Then words that
 * differ in a passage come of a form that was filled in twice, not of a slip.
 */
export function areInTwoRecords(index: CorpusIndex, { left, right }: SamePassage): boolean {
  const [a, b] = [entryAt(index, left), entryAt(index, right)]
  if (!a || !b) return false
  const { date, authors, addressees } = compareRecords(a, b, index.authority)
  return date === 'differ' || authors === 'differ' || addressees === 'differ'
}

/** The entry in which a place lies, as a record; null outside of entries. */
function entryAt(index: CorpusIndex, { path, span }: Place): DescribedRecord | null {
  const facts = index.facts(path)
  const mention = facts.records.find(each => each.entry !== null && overlaps(each.span, span))
  return mention ? { facts, mention } : null
}
