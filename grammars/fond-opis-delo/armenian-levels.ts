import { openDraft } from './begin-draft.js'
import type { ChainState } from './chain-state.js'
import { hasLevel } from './draft.js'
import type { Item, LevelItem } from './item.js'

/**
 * A level of Armenian archives in English, where `l.` or `list` is the inventory and `f.` behind it the file:
 * `NAA, f. 300, l. 2, f. 41, p. 6`. Gives the level with the one meaning that it has there; any other level as it is.
 * Elsewhere a fund is never followed by sheets and then by a file.
 */
export function armenianLevel(state: ChainState, item: LevelItem, items: readonly Item[], index: number): LevelItem {
  const open = openDraft(state)
  const last = open?.writings.at(-1)
  if (!open || state.sinceDraft.words > 0 || state.sinceDraft.semicolon || state.sinceDraft.stop) return item
  if (isList(item) && last?.level === 'fund' && !hasLevel(open, 'inventory') && fileFollows(items, index))
    return { ...item, word: { ...item.word, meanings: ['inventory'] } }
  const behindList = last?.level === 'inventory' && last.word !== null && LIST.test(last.word.text)
  if (behindList && /^f\.?$/i.test(item.word.text) && !hasLevel(open, 'file'))
    return { ...item, word: { ...item.word, meanings: ['file'] } }
  const behindGorts = last?.level === 'file' && last.word?.rows.some(row => row.language === 'hy-Latn') === true
  if (behindGorts && /^t['’ʻ]?\.$/.test(item.word.text)) return { ...item, word: { ...item.word, meanings: ['sheet'] } }
  return item
}

const LIST = /^l(?:\.|ist)$/i

function isList({ word, numbers }: LevelItem): boolean {
  return LIST.test(word.text) && numbers.length === 1
}

/** True if a comma and a file follow: `f.` counts as one unless it is a fund, with an inventory or sheets of its own. */
function fileFollows(items: readonly Item[], index: number): boolean {
  const [comma, file, , below] = items.slice(index + 1, index + 5)
  if (comma?.kind !== 'filler' || comma.sign !== 'comma' || file?.kind !== 'level' || file.numbers.length !== 1)
    return false
  if (!/^f\.?$/i.test(file.word.text)) return file.word.meanings[0] === 'file'
  return below?.kind !== 'level' || !(below.word.meanings.includes('inventory') || /^ll?\.?$/i.test(below.word.text))
}
