import type { KeyedMention } from './record-keys.js'
import { relateKeepings } from './relate-keepings.js'

/** Mentions of one description compared pair by pair; a manuscript that has more is a list and identifies nobody. */
const MOST_IN_MANUSCRIPT = 64

/**
 * Links between mentions, by index, with one description: same day, authors, addressees, and kinds that may be one.
 * Where one manuscript has two records of that description in different places (two telegrams in a day), the
 * description identifies neither, and nothing in the set is linked by it.
 */
export function linkByDescription(mentions: readonly KeyedMention[]): [number, number][] {
  const groups = new Map<string, number[]>()
  for (const [index, { description }] of mentions.entries()) {
    if (description === null) continue
    const group = groups.get(description)
    if (group) group.push(index)
    else groups.set(description, [index])
  }
  return [...groups.values()].flatMap(([first = 0, ...rest]) => {
    const members = [first, ...rest].flatMap(index => mentions[index] ?? [])
    return hasTwoRecords(members) ? [] : rest.map((each): [number, number] => [first, each])
  })
}

function hasTwoRecords(members: readonly KeyedMention[]): boolean {
  const byManuscript = new Map<string, KeyedMention[]>()
  for (const member of members) {
    const others = byManuscript.get(member.ref.path) ?? []
    if (others.length === MOST_IN_MANUSCRIPT || others.some(other => areApart(other, member))) return true
    byManuscript.set(member.ref.path, [...others, member])
  }
  return false
}

/** True if both say where they are kept, and no two of the places are one or neighbours. */
function areApart(a: KeyedMention, b: KeyedMention): boolean {
  const isKept = a.keepings.length > 0 && b.keepings.length > 0
  return isKept && a.keepings.every(left => b.keepings.every(right => relateKeepings(left, right) === 'apart'))
}
