import type { LinkReason, MentionGroup, MentionRef, RecordCluster } from '#model/corpus-index'
import { unite } from '#model/unite'
import type { KeyedMention } from './record-keys.js'
import { linkByDescription } from './same-description.js'
import { groupBySheets, linkByShelfmark } from './same-shelfmark.js'

/** A group has no more witnesses than this: by then it is a list, or a record in every possible misreading. */
const MOST_WITNESSES = 64

/**
 * Mentions that name one record, within manuscripts and across them, for each reason apart: a rule that compares
 * shelfmarks looks at what is described alike, one that compares descriptions at what is kept in one place. Give the
 * mentions in order of path; `sameText` are pairs of them that print one text.
 */
export function findRecords(
  mentions: readonly KeyedMention[],
  sameText: readonly (readonly [MentionRef, MentionRef])[],
): RecordCluster[] {
  const clusters = (reason: LinkReason, links: Iterable<readonly [number, number]>): RecordCluster[] =>
    unite(mentions.length, links).map(members => ({ ...groupOf(mentions, members), reason }))
  return [
    ...clusters('shelfmark', linkByShelfmark(mentions)),
    ...clusters('description', linkByDescription(mentions)),
    ...clusters('text', indexesOf(mentions, sameText)),
  ]
}

/** Mentions that give the very same sheets; they need not be one record. */
export function findSharedSheets(mentions: readonly KeyedMention[]): MentionGroup[] {
  return groupBySheets(mentions).map(members => groupOf(mentions, members))
}

function groupOf(mentions: readonly KeyedMention[], members: readonly number[]): MentionGroup {
  const grouped = members.flatMap(index => mentions[index] ?? [])
  const witnesses = new Map<string, MentionRef>()
  for (const { face, ref } of grouped) {
    if (witnesses.size === MOST_WITNESSES) break
    if (!witnesses.has(face)) witnesses.set(face, ref)
  }
  return { mentions: grouped.map(({ ref }) => ref), witnesses: [...witnesses.values()] }
}

function indexesOf(
  mentions: readonly KeyedMention[],
  pairs: readonly (readonly [MentionRef, MentionRef])[],
): [number, number][] {
  if (pairs.length === 0) return []
  const key = ({ path, record }: MentionRef) => `${record} ${path}`
  const indexes = new Map(mentions.map(({ ref }, index) => [key(ref), index]))
  return pairs.flatMap(([left, right]): [number, number][] => {
    const [a, b] = [indexes.get(key(left)), indexes.get(key(right))]
    return a === undefined || b === undefined ? [] : [[a, b]]
  })
}
