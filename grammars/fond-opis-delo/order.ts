import type { ChainState } from './chain-state.js'
import { type Draft, hasLevel, isSheet, rankOf } from './draft.js'
import type { LevelName } from './word.js'

/**
 * How a level that is wider than one before it may still belong to the same reference: `reversed` if the whole is said
 * from the narrow to the wide (`дело 5 описи 1 фонда 17`), `disordered` if one level stands in the wrong place
 * (`Ф. 17. Д. 84. Оп. 3. Л. 2`); null if it begins the next reference. `start` is where the level begins, `next` what the next level word may mean.
 */
export function widening(
  state: ChainState,
  draft: Draft,
  level: LevelName,
  { start, next }: { readonly start: number; readonly next: readonly LevelName[] },
): 'reversed' | 'disordered' | null {
  const rank = rankOf(level)
  const { words, semicolon, stop } = state.sinceDraft
  if (rank === null || isSheet(level) || words > 0 || semicolon) return null
  if (draft.leansOn || draft.ibid || draft.coded || hasLevel(draft, level)) return null
  if (next.some(other => (isSheet(other) ? draft.sheets.length > 0 : hasLevel(draft, other)))) return null
  if (draft.reversed) return stop ? null : 'reversed'
  const ranks = draft.writings.flatMap(writing => rankOf(writing.level) ?? [])
  const plain = ranks.length > 0 && ranks.length === draft.writings.length
  if (
    plain &&
    (draft.archive === null || isBlankBetween(state, draft, start)) &&
    !stop &&
    !hasLevel(draft, 'fund') &&
    ranks.every((each, at) => each > (ranks[at + 1] ?? rank))
  )
    return 'reversed'
  const late = ranks.some(each => each > rank)
  if (level === 'fund' && draft.archive !== null && next.includes('file') && isInventoryAlone(draft))
    return 'disordered'
  return hasLevel(draft, 'fund') && draft.sheets.length === 0 && late ? 'disordered' : null
}

/** `ГАРФ, оп. 2, ф. Р-130, д. 51`: an inventory has no meaning before its fund. */
function isInventoryAlone({ levels, sheets }: Draft): boolean {
  return levels.length === 1 && levels[0]?.level === 'inventory' && sheets.length === 0
}

/** `РГИА. Опись 12 фонда 733`: no sign parts the two. */
function isBlankBetween({ text }: ChainState, { end }: Draft, start: number): boolean {
  return start - end < 3 && text.slice(end, start).trim() === ''
}
