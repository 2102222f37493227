import type { RecordMention } from './entry.js'
import type { Facts } from './facts.js'

/** Records that one manuscript describes alike more than once: same kind, day, authors and addressees, none of them in doubt. */
export function repeatedRecords(facts: Facts): number[][] {
  const groups = new Map<string, number[]>()
  for (const [index, mention] of facts.records.entries()) {
    const description = describe(facts, mention)
    if (description !== null) groups.set(description, [...(groups.get(description) ?? []), index])
  }
  return [...groups.values()].filter(group => group.length > 1)
}

function describe({ dates }: Facts, { kind, authors, addressees, date }: RecordMention): string | null {
  const day = date === null ? undefined : dates[date]
  if (!kind || !day || day.min === null || day.min !== day.max || day.approximate || day.uncertain) return null
  const parties = [authors, addressees].map(each => each.map(({ key }) => key).sort())
  const areKnown = parties.every(keys => keys.length > 0 && !keys.includes(''))
  return areKnown ? JSON.stringify([day.min, kind.id, parties]) : null
}
