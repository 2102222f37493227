import type { Level, SheetRange } from '#model/shelfmark'
import type { Span } from '#model/span'
import type { ArchiveName } from './archive-name.js'
import type { LevelWord, WrittenNumber } from './item.js'
import type { LevelName } from './word.js'

/** The value of one level as it stands. */
export interface DraftLevel {
  readonly level: Level
  readonly value: string
  readonly span: Span
}

/** One level of a draft together with how it was written, for what is amiss in the writing. */
export interface Writing {
  /** Null where a number stands without its word. */
  readonly word: LevelWord | null
  readonly level: LevelName
  readonly numbers: readonly WrittenNumber[]
}

/** A reference in the making: what is written at its place, and the earlier one that it leans on. */
export interface Draft {
  archive: ArchiveName | null
  /** True if nothing but signs stands between the name and the first level. */
  archiveBeside: boolean
  /** In order of writing. */
  readonly levels: DraftLevel[]
  readonly sheets: SheetRange[]
  readonly writings: Writing[]
  readonly ibid: boolean
  /** True if it is one of a chain that begins with an ibid: `Ibid., d. 7, l. 3; d. 8, l. 9`. */
  readonly ofIbid: boolean
  /** The draft that gives what this one leaves out, with what it gives. */
  readonly leansOn: {
    readonly draft: Draft
    readonly archive: ArchiveName | null
    readonly levels: readonly DraftLevel[]
  } | null
  start: number
  end: number
  /** Brackets that are open where it begins. */
  readonly depth: number
  /** Read from a code without level words, `И-138-2-532`. */
  readonly coded: boolean
  /** True if it stands first in brackets after a word for the same level: `the file (D. 58)`. */
  readonly namedBefore: boolean
  /** True if the bracket that it stands in closes after it. */
  fillsBrackets: boolean
  /** True if it is one of several values of a list: `ф. 1, 24, 166`. */
  readonly listed: boolean
  /** True if no word stands before it in the text. */
  readonly opens: boolean
  /** True if words of a postal address stand before it. */
  readonly address: boolean
  /** True if nothing but signs stands between it and an acronym that may be a street: `МКАД, д. 5`. */
  readonly afterAcronym: boolean
  /** True if it goes from the narrow to the wide: `дело 5 описи 1 фонда 17`. */
  reversed: boolean
  /** A level that stands after one that it contains, with its word. */
  disordered: { readonly level: Level; readonly span: Span } | null
}

/** Wide to narrow. Levels that are not listed stand anywhere below the fund. */
const RANK: Partial<Record<LevelName, number>> = { fund: 0, inventory: 1, file: 3, sheet: 5, page: 5 }

/** Folder and box hold files; they do not come after one. */
const HOLDS_FILES: ReadonlySet<LevelName> = new Set<LevelName>(['box', 'folder'])

export function rankOf(level: LevelName): number | null {
  return RANK[level] ?? null
}

export function isSheet(level: LevelName): level is 'sheet' | 'page' {
  return level === 'sheet' || level === 'page'
}

/** The levels that a draft has, its own and those of the one that it leans on, wide to narrow as written. */
export function levelsOf(draft: Draft): DraftLevel[] {
  return [...(draft.leansOn?.levels ?? []), ...draft.levels]
}

export function hasLevel(draft: Draft, level: Level): boolean {
  return levelsOf(draft).some(each => each.level === level)
}

/** True if the level may follow in the same reference; `next` is what the level word behind it may mean. */
export function canExtend(draft: Draft, level: LevelName, next: readonly LevelName[] = []): boolean {
  if (isSheet(level)) return level === 'sheet' || hasLevel(draft, 'file') || hasLevel(draft, 'inventory') || draft.ibid
  if (draft.sheets.length > 0 || hasLevel(draft, level)) return false
  if (level === 'fund') return draft.levels.length === 0 && draft.leansOn === null
  const rank = rankOf(level)
  // Behind the file a folder stands only before the sheets, as AVP RF has it in print: `Д. 7. П. 80. Л. 184`.
  if (rank === null)
    return !(HOLDS_FILES.has(level) && hasLevel(draft, 'file')) || (level === 'folder' && next.includes('sheet'))
  return levelsOf(draft).every(each => (rankOf(each.level) ?? -1) < rank)
}

/** The levels that a new reference takes over from an earlier one when it begins with `level`. */
export function levelsAbove(draft: Draft, level: LevelName): DraftLevel[] {
  if (level === 'fund') return []
  const given = levelsOf(draft)
  const same = given.findIndex(each => each.level === level)
  const rank = rankOf(level)
  const before = same >= 0 ? given.slice(0, same) : given
  if (rank !== null) return before.filter(each => (rankOf(each.level) ?? rank - 1) < rank)
  return HOLDS_FILES.has(level) ? before.filter(each => each.level !== 'file') : before
}
