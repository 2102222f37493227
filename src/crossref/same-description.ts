import { areOtherInitials } from '#model/relate-parties'
import type { Description, KeyedMention } from './record-keys.js'
import { relateKeepings } from './relate-keepings.js'

/** Mentions of one description compared pair by pair; a manuscript that has more is a list and identifies nobody. */
const MOST_IN_MANUSCRIPT = 64

/** A mention with its index. */
interface Described {
  readonly index: number
  readonly mention: KeyedMention
  readonly description: Description
}

/**
 * Links between mentions, by index, with one description: same day, authors, addressees, and kinds that may be one.
 * A mention that fits two descriptions (`Kamenev` beside `L. Kamenev` and `S. Kamenev`, a conversation beside a telegram
 * and the answer to it) is linked to neither. Where one manuscript has two records of that description in different
 * places (two telegrams in a day), the description identifies neither, and nothing in the set is linked by it.
 */
export function linkByDescription(mentions: readonly KeyedMention[]): [number, number][] {
  const groups = new Map<string, Described[]>()
  for (const [index, mention] of mentions.entries()) {
    const { description } = mention
    if (description === null) continue
    const group = groups.get(description.key)
    if (group) group.push({ index, mention, description })
    else groups.set(description.key, [{ index, mention, description }])
  }
  return [...groups.values()]
    .flatMap(splitByInitials)
    .flatMap(splitByDirection)
    .flatMap(([first, ...rest]) => {
      if (!first || hasTwoRecords([first, ...rest].map(({ mention }) => mention))) return []
      return rest.map((each): [number, number] => [first.index, each.index])
    })
}

/** Apart where one name stands with initials of two persons; then a name without any is nobody's. */
function splitByInitials(group: Described[]): Described[][] {
  const given = new Map<string, Set<string>>()
  for (const { description } of group) {
    for (const [key, initials] of description.initials) given.set(key, (given.get(key) ?? new Set()).add(initials))
  }
  const doubtful = [...given].filter(([, all]) => hasTwoPersons([...all])).map(([key]) => key)
  if (doubtful.length === 0) return [group]
  const known = group.filter(({ description }) => doubtful.every(key => description.initials.has(key)))
  return split(known, ({ description }) => doubtful.map(key => description.initials.get(key)?.charAt(0)).join())
}

function hasTwoPersons(initials: readonly string[]): boolean {
  const [first, ...rest] = [...initials].sort((a, b) => b.length - a.length)
  return first !== undefined && rest.some(each => areOtherInitials(first, each))
}

/** Letters there and back are two; what has no direction belongs to neither of two. */
function splitByDirection(group: Described[]): Described[][] {
  const directions = new Set(group.flatMap(({ description }) => description.direction ?? []))
  return directions.size < 2 ? [group] : split(group, ({ description }) => description.direction ?? '')
}

function split(group: readonly Described[], keyOf: (each: Described) => string): Described[][] {
  const parts = new Map<string, Described[]>()
  for (const each of group) {
    const key = keyOf(each)
    const part = parts.get(key)
    if (part) part.push(each)
    else parts.set(key, [each])
  }
  return [...parts.values()]
}

function hasTwoRecords(members: readonly KeyedMention[]): boolean {
  const byManuscript = new Map<string, KeyedMention[]>()
  for (const member of members) {
    const others = byManuscript.get(member.ref.path)
    if (!others) byManuscript.set(member.ref.path, [member])
    else if (others.length === MOST_IN_MANUSCRIPT || others.some(other => areApart(other, member))) return true
    else others.push(member)
  }
  return false
}

/** True if both say where they are kept, and no two of the places are one or neighbours. */
function areApart(a: KeyedMention, b: KeyedMention): boolean {
  const isKept = a.keepings.length > 0 && b.keepings.length > 0
  return isKept && a.keepings.every(left => b.keepings.every(right => relateKeepings(left, right) === 'apart'))
}
