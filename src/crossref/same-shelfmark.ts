import { comparePositions } from '#model/sheets'
import type { Keeping, KeyedMention } from './record-keys.js'
import { relateKeepings } from './relate-keepings.js'

/** All mentions that give the same sheets of the same file. */
interface SheetGroup {
  readonly keeping: Keeping
  readonly mentions: number[]
  readonly descriptions: Set<string>
}

/** Sheets that overlap with more different ones than this are a whole file rather than a record. */
const MOST_NEIGHBOURS = 32

/**
 * Links between mentions, by index, that are kept in the same place: same archive and file, sheets in common. Sheets
 * that overlap with two others which do not overlap with each other (1–9 with 2–3 and 5–6) may be either record and are
 * linked to none of them, unless the two are described as one.
 */
export function linkByShelfmark(mentions: readonly KeyedMention[]): [number, number][] {
  return [...groupByFile(mentions).values()].flatMap(groups => {
    const within = groups.flatMap(({ mentions: [first = 0, ...rest] }) =>
      rest.map((each): [number, number] => [first, each]),
    )
    return [...within, ...linkGroups(groups)]
  })
}

/** The mentions, by index, that give the very same sheets of a file; two and more of them. */
export function groupBySheets(mentions: readonly KeyedMention[]): number[][] {
  return [...groupByFile(mentions).values()].flatMap(groups =>
    groups.flatMap(group => (group.mentions.length > 1 ? [group.mentions] : [])),
  )
}

function groupByFile(mentions: readonly KeyedMention[]): Map<string, SheetGroup[]> {
  const files = new Map<string, Map<string, SheetGroup>>()
  for (const [index, { keepings, description }] of mentions.entries()) {
    for (const keeping of keepings) {
      if (keeping.sheets.length === 0) continue
      const groups = files.get(keeping.file) ?? new Map<string, SheetGroup>()
      files.set(keeping.file, groups)
      const group = groups.get(keeping.place) ?? { keeping, mentions: [], descriptions: new Set() }
      groups.set(keeping.place, group)
      if (group.mentions.at(-1) !== index) group.mentions.push(index)
      if (description) group.descriptions.add(description.key)
    }
  }
  return new Map([...files].map(([file, groups]) => [file, [...groups.values()]]))
}

function linkGroups(groups: readonly SheetGroup[]): [number, number][] {
  const neighbours = findNeighbours(groups)
  const clear = new Map([...neighbours].filter(([, others]) => !isAmbiguous(others)))
  return [...clear].flatMap(([group, others]) =>
    others
      .filter(other => clear.has(other))
      .map((other): [number, number] => [group.mentions[0] ?? 0, other.mentions[0] ?? 0]),
  )
}

/** Goes through the groups in order of sheets, so that only those which begin before the end of one are compared. */
function findNeighbours(groups: readonly SheetGroup[]): Map<SheetGroup, SheetGroup[]> {
  const neighbours = new Map<SheetGroup, SheetGroup[]>()
  const sorted = groups
    .flatMap(group => (group.keeping.extent ? [{ group, extent: group.keeping.extent }] : []))
    .sort((a, b) => comparePositions(a.extent.first, b.extent.first) || comparePositions(a.extent.last, b.extent.last))
  const listOf = (group: SheetGroup) => {
    const list = neighbours.get(group) ?? []
    neighbours.set(group, list)
    return list
  }
  for (const [index, { group, extent }] of sorted.entries()) {
    for (let next = index + 1; next < sorted.length; next++) {
      const other = sorted[next]
      if (!other || comparePositions(other.extent.first, extent.last) > 0) break
      if (!areOnePlace(group, other.group)) continue
      listOf(group).push(other.group)
      listOf(other.group).push(group)
      if (listOf(group).length > MOST_NEIGHBOURS) break
    }
  }
  return neighbours
}

function areOnePlace(a: SheetGroup, b: SheetGroup): boolean {
  const relation = relateKeepings(a.keeping, b.keeping)
  return relation === 'share' || (relation === 'edge' && haveOneDescription(a, b))
}

function haveOneDescription(a: SheetGroup, b: SheetGroup): boolean {
  return [...a.descriptions].some(description => b.descriptions.has(description))
}

function isAmbiguous(neighbours: readonly SheetGroup[]): boolean {
  if (neighbours.length > MOST_NEIGHBOURS) return true
  return neighbours.some((a, index) =>
    neighbours.slice(index + 1).some(b => !areOnePlace(a, b) && !haveOneDescription(a, b)),
  )
}
