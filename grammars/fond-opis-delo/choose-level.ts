import { canExtend, type Draft, hasLevel, isSheet } from './draft.js'
import type { LevelName } from './word.js'

/**
 * Which level a word means here, or null if none: `f.` is a fund unless one is open and a sheet is due, `p.` a folder
 * before a file and a page after it, `l.` a file in Latvian if a word for sheets follows.
 *
 * `draft` is the reference that the level would extend or lean on, `next` what the next level word may mean.
 */
export function chooseLevel(
  meanings: readonly LevelName[],
  draft: Draft | null,
  next: readonly LevelName[],
): LevelName | null {
  const [only, other] = meanings
  if (only && !other) return only === 'page' && !mayBePage(draft) ? null : only
  if (draft) {
    const extending = meanings.filter(level => canExtend(draft, level, next) && isDue(level, draft, meanings, next))
    const [best] = extending
    if (best) return best
    const repeated = meanings.find(level => !isSheet(level) && hasLevel(draft, level))
    if (repeated) return repeated
  }
  // `Ibid., s. 45` and `ebd., S. 45` are pages, whatever `s.` is elsewhere.
  return meanings.includes('page') ? null : (meanings.find(level => level !== 'folder') ?? null)
}

/** A page stands where a sheet would, under a file. */
function mayBePage(draft: Draft | null): boolean {
  return draft !== null && canExtend(draft, 'page') && (hasLevel(draft, 'file') || draft.sheets.length > 0)
}

function isDue(level: LevelName, draft: Draft, meanings: readonly LevelName[], next: readonly LevelName[]): boolean {
  if (level === 'page')
    return mayBePage(draft) && !next.includes('sheet') && !(hasLevel(draft, 'folder') && next.includes('file'))
  // `пор.` is the folder, unless `п.` names it: then it is the number in order, that of the file.
  if (level === 'folder' && meanings.includes('file')) return !hasLevel(draft, 'folder') && !next.includes('folder')
  if (level === 'folder' || level === 'inventory') return hasLevel(draft, 'fund') || hasLevel(draft, 'inventory')
  if (level === 'file' && meanings.includes('page')) return hasLevel(draft, 'fund') || hasLevel(draft, 'inventory')
  if (level !== 'sheet') return true
  // `k.` is a box before the file, and a sheet, karta, behind it.
  if (meanings.includes('box')) return hasLevel(draft, 'file') && !hasLevel(draft, 'box') && !next.includes('file')
  if (meanings.includes('fund')) return hasLevel(draft, 'file') && !next.includes('inventory')
  if (meanings.includes('file') && !hasLevel(draft, 'file')) return next[0] !== 'sheet'
  return true
}
