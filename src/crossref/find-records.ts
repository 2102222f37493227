import type { RecordCluster } from '#model/corpus-index'
import type { Facts } from '#model/facts'
import { type KeyedMention, recordKeys } from './record-keys.js'
import { linkByDescription } from './same-description.js'
import { linkByShelfmark } from './same-shelfmark.js'
import { unite } from './unite.js'

/**
 * Mentions that name one record, within manuscripts and across them, for each reason apart: a rule that compares
 * shelfmarks looks at what is described alike, one that compares descriptions at what is kept in one place. Give the
 * facts in order of path. `keysOf` may remember the keys of facts that it has seen.
 */
export function findRecords(
  facts: readonly Facts[],
  keysOf: (facts: Facts) => readonly KeyedMention[] = recordKeys,
): RecordCluster[] {
  const mentions = facts.flatMap(keysOf)
  const clusters = (reason: RecordCluster['reason'], links: Iterable<readonly [number, number]>): RecordCluster[] =>
    unite(mentions.length, links).map(members => ({
      mentions: members.flatMap(index => mentions[index] ?? []).map(({ ref }) => ref),
      reason,
    }))
  return [...clusters('shelfmark', linkByShelfmark(mentions)), ...clusters('description', linkByDescription(mentions))]
}
