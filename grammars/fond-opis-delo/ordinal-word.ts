import type { Item } from './item.js'
import type { LevelName, Word } from './word.js'

/** What a short word means behind its number and a dash, `64-қ.`; null for any other piece. */
export function behindMeaning(item: Item | undefined): LevelName | null {
  if (item?.kind === 'level') return item.numbers.length > 0 ? null : item.word.behind
  return rowsOf(item).find(row => row.behind !== undefined)?.behind ?? null
}

/** The rows of a level word or of any other word; none for other pieces. */
export function rowsOf(item: Item | undefined): readonly Word[] {
  return item?.kind === 'level' ? item.word.rows : item?.kind === 'filler' ? item.rows : []
}
