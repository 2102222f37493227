import type { RecordCluster } from '#model/corpus-index'
import type { Facts } from '#model/facts'
import { recordKeys } from './record-keys.js'
import { linkByDescription } from './same-description.js'
import { linkByShelfmark } from './same-shelfmark.js'
import { unite } from './unite.js'

/**
 * Mentions that name one record, within manuscripts and across them, for each reason apart: a rule that compares
 * shelfmarks looks at what is described alike, one that compares descriptions at what is kept in one place. Give the
 * facts in order of path.
 */
export function findRecords(facts: readonly Facts[]): RecordCluster[] {
  const mentions = facts.flatMap(recordKeys)
  const clusters = (reason: RecordCluster['reason'], links: Iterable<readonly [number, number]>): RecordCluster[] =>
    unite(mentions.length, links).map(members => ({
      mentions: members.flatMap(index => mentions[index] ?? []).map(({ ref }) => ref),
      reason,
    }))
  return [...clusters('shelfmark', linkByShelfmark(mentions)), ...clusters('description', linkByDescription(mentions))]
}
