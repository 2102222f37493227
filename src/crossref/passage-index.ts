import type { SamePassage } from '#model/corpus-index'
import { type Fingerprints, SHINGLE } from '#model/facts'
import type { Span } from '#model/span'
import { pairPassages, type Seed, wordAt } from './pair-passages.js'
import { openPlaceTable } from './place-table.js'
import { openReadings } from './readings.js'

/** What the index has to know of a manuscript. */
export interface PassageSource {
  readonly path: string
  /** The same as long as the manuscript is; a changed one comes with another. */
  readonly version: object
  fingerprints(): Fingerprints
  /** The passages that are compared; see `comparedSpans`. */
  spans(): readonly Span[]
  text(): string
}

/** Passages that occur at two places of a set, remembered from one question to the next. */
export interface PassageIndex {
  /**
   * All passages shared by two places of these manuscripts, in order of left and right place. Only manuscripts that
   * changed since the last question are compared with the others; the answer is that of a fresh index.
   */
  find(sources: readonly PassageSource[]): readonly SamePassage[]
  /** How many pairs of manuscripts were compared word by word up to now: what the work grows with. */
  comparisons(): number
}

/**
 * A fingerprint that stands at more places than this is a formula ("I request that you inform me"), or belongs to a
 * text that the whole set repeats; it starts no comparison, and its words do not count for a passage. So the work grows with the set and not with its square.
 */
const MOST_PLACES = 32

interface Member {
  readonly id: number
  readonly source: PassageSource
  /** Names of its places in the table. */
  readonly places: Int32Array
}

/** What left members share with right ones; the left one is first by path. */
type Shared = Map<Member, Map<Member, readonly SamePassage[]>>

export function openPassageIndex(): PassageIndex {
  const table = openPlaceTable()
  const members = new Map<string, Member>()
  const byId = new Map<number, Member>()
  const shared: Shared = new Map()
  const readings = openReadings()
  let nextId = 0
  let compared = 0

  function leave(member: Member) {
    readings.forget(member)
    for (const place of member.places) table.remove(place)
    members.delete(member.source.path)
    byId.delete(member.id)
  }

  function enter(source: PassageSource): Member {
    const id = nextId++
    const places = Int32Array.from(fingerprintsOf(source), ({ hash, offset }) => table.add(hash, id, offset))
    const member = { id, source, places }
    members.set(source.path, member)
    byId.set(id, member)
    return member
  }

  const placesOf = (hash: number) => table.placesOf(hash, MOST_PLACES)
  const ownersOf = (hash: number) => placesOf(hash)?.map(place => table.owner(place)) ?? null

  /** Makes the members those of the sources. Returns all that must be compared anew. */
  function admit(sources: readonly PassageSource[]): Set<Member> {
    const current = new Map(sources.map(source => [source.path, source.version]))
    const stale = [...members.values()].filter(({ source }) => current.get(source.path) !== source.version)
    const fresh = sources.filter(({ path, version }) => members.get(path)?.source.version !== version)
    const touched = members.size === 0 ? [] : [...stale.map(({ source }) => source), ...fresh].flatMap(hashesOf)
    const before = new Map(touched.map(hash => [hash, ownersOf(hash)]))
    for (const member of stale) leave(member)
    const entered = fresh.map(enter)
    for (const member of stale) forget(shared, member)
    return new Set([...entered, ...turned(before)])
  }

  /** The owners of fingerprints that have become formulas or ceased to be. */
  function turned(before: ReadonlyMap<number, number[] | null>): Member[] {
    return [...before].flatMap(([hash, owners]) => {
      const now = ownersOf(hash)
      if ((owners === null) === (now === null)) return []
      return (owners ?? now ?? []).flatMap(owner => byId.get(owner) ?? [])
    })
  }

  /** The places that a member shares with each other member and with itself. */
  function seedsOf(member: Member): Map<Member, Seed[]> {
    const seeds = new Map<Member, Seed[]>()
    for (const { hash, offset } of fingerprintsOf(member.source)) {
      for (const place of placesOf(hash) ?? []) {
        const other = byId.get(table.owner(place))
        const seed = { left: offset, right: table.offset(place) }
        if (!other || (other === member && seed.right <= offset)) continue
        const known = seeds.get(other)
        if (known) known.push(seed)
        else seeds.set(other, [seed])
      }
    }
    return seeds
  }

  /** The words of a member that stand in a fingerprint of too many places. */
  function readFormulas(member: Member): Set<number> {
    const crowded = fingerprintsOf(member.source).filter(({ hash }) => placesOf(hash) === null)
    const firsts = crowded.map(({ offset }) => wordAt(readings.of(member), offset)).filter(word => word >= 0)
    return new Set(firsts.flatMap(first => Array.from({ length: SHINGLE }, (_, step) => first + step)))
  }

  function compare(left: Member, right: Member, seeds: readonly Seed[], isFormula: (word: number) => boolean): void {
    const passages = pairPassages(readings.of(left), readings.of(right), seeds, isFormula)
    if (passages.length === 0) return
    const partners = shared.get(left) ?? new Map<Member, readonly SamePassage[]>()
    shared.set(left, partners)
    partners.set(
      right,
      passages.map(passage => ({
        ...passage,
        left: { path: left.source.path, span: passage.left },
        right: { path: right.source.path, span: passage.right },
      })),
    )
  }

  return {
    comparisons: () => compared,
    find(sources) {
      const changed = admit(sources)
      for (const member of changed) forget(shared, member)
      const formulas = new Map<Member, ReadonlySet<number>>()
      const formulasOf = (member: Member) => {
        const words = formulas.get(member) ?? readFormulas(member)
        formulas.set(member, words)
        return words
      }
      for (const member of changed) {
        for (const [other, seeds] of seedsOf(member)) {
          const isLeft = member.source.path <= other.source.path
          // Two that changed are met from either side.
          if (!isLeft && changed.has(other)) continue
          compared += 1
          if (isLeft) compare(member, other, seeds, word => formulasOf(member).has(word))
          else compare(other, member, seeds.map(turn), word => formulasOf(other).has(word))
        }
      }
      return [...shared.values()].flatMap(partners => [...partners.values()].flat()).sort(byPlaces)
    },
  }
}

function forget(shared: Shared, member: Member): void {
  shared.delete(member)
  for (const partners of shared.values()) partners.delete(member)
}

function turn({ left, right }: Seed): Seed {
  return { left: right, right: left }
}

function fingerprintsOf(source: PassageSource): { hash: number; offset: number }[] {
  const fingerprints = source.fingerprints()
  return Array.from({ length: fingerprints.length >> 1 }, (_, at) => ({
    hash: fingerprints[2 * at] ?? 0,
    offset: fingerprints[2 * at + 1] ?? 0,
  }))
}

function hashesOf(source: PassageSource): number[] {
  return fingerprintsOf(source).map(({ hash }) => hash)
}

function byPlaces(a: SamePassage, b: SamePassage): number {
  return byPath(a.left, b.left) || byPath(a.right, b.right) || a.right.span.end - b.right.span.end
}

function byPath(a: SamePassage['left'], b: SamePassage['left']): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return a.span.start - b.span.start || a.span.end - b.span.end
}
