import { compareRecords, type KnownNames } from '#model/compare-records'
import type { MentionRef, Place, SamePassage } from '#model/corpus-index'
import type { Facts } from '#model/facts'
import { firstIndex } from '#model/first-index'
import { overlaps, type Span } from '#model/span'

/** Shorter texts are formulas of office: "arrived safely, expect further report". */
const FEWEST_WORDS = 20

/** Of the text of each of the two so much must stand in the other. */
const LEAST_SHARE = 0.75

/** How much two entries have in common. */
interface Overlap {
  readonly left: MentionRef
  readonly right: MentionRef
  words: number
  leftLength: number
  rightLength: number
}

/**
 * Pairs of entries that print one text: most of the words of each stand in the other, in passages that were found alike,
 * and nothing in their headings speaks against one record. `facts` looks a manuscript up; `known` tells names of one
 * person.
 */
export function pairByText(
  passages: readonly SamePassage[],
  facts: (path: string) => Facts,
  known: KnownNames,
): [MentionRef, MentionRef][] {
  const overlapsFound = new Map<string, Overlap>()
  for (const { left, right, words } of passages) {
    const [from, to] = [entryAt(facts(left.path), left), entryAt(facts(right.path), right)]
    if (!from || !to) continue
    const key = JSON.stringify([from, to])
    const known = overlapsFound.get(key) ?? { left: from, right: to, words: 0, leftLength: 0, rightLength: 0 }
    known.words += words
    known.leftLength += left.span.end - left.span.start
    known.rightLength += right.span.end - right.span.start
    overlapsFound.set(key, known)
  }
  return [...overlapsFound.values()]
    .filter(each => isWhole(each, facts) && mayBeOne(each, facts, known))
    .map(({ left, right }) => [left, right])
}

/** The entry in whose body a place lies, by its record; entries stand in order. */
function entryAt(facts: Facts, { path, span }: Place): MentionRef | null {
  const at = firstIndex(facts.entries, each => each.span.start > span.start) - 1
  const entry = facts.entries[at]
  if (!entry?.body.some(body => overlaps(body, span))) return null
  const record = facts.records.findIndex(each => each.entry === at)
  return record === -1 ? null : { path, record }
}

function isWhole({ left, right, words, leftLength, rightLength }: Overlap, facts: (path: string) => Facts): boolean {
  if (words < FEWEST_WORDS) return false
  return leftLength >= LEAST_SHARE * bodyLength(facts, left) && rightLength >= LEAST_SHARE * bodyLength(facts, right)
}

function bodyLength(facts: (path: string) => Facts, { path, record }: MentionRef): number {
  const { entries, records } = facts(path)
  const body: readonly Span[] = entries[records[record]?.entry ?? -1]?.body ?? []
  return body.reduce((sum, { start, end }) => sum + end - start, 0)
}

/** A circular goes to many in the same words: other days or other persons make other records. */
function mayBeOne({ left, right }: Overlap, facts: (path: string) => Facts, known: KnownNames): boolean {
  const [a, b] = [left, right].map(({ path, record }) => ({ facts: facts(path), mention: facts(path).records[record] }))
  if (!a?.mention || !b?.mention) return false
  const { date, authors, addressees } = compareRecords(
    { facts: a.facts, mention: a.mention },
    { facts: b.facts, mention: b.mention },
    known,
  )
  return date !== 'differ' && authors !== 'differ' && addressees !== 'differ'
}
