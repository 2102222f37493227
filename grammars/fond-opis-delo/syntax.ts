import type { Problem } from '#model/value'
import type { Draft } from './draft.js'
import { isSheet } from './draft.js'
import type { Item, LevelItem } from './item.js'
import type { LevelName } from './word.js'

const NAMES: Partial<Record<LevelName, string>> = {
  fund: 'the number of the fund',
  inventory: 'the number of the inventory',
  file: 'the number of the file',
  folder: 'the number of the folder',
  sheet: 'the number of the sheet',
}

/**
 * Shelfmarks that begin and cannot be read to their end: an abbreviation of a level inside a citation with no number
 * after it. `214 л.` has its number before it and is an extent, not a gap.
 */
export function syntaxProblems(text: string, items: readonly Item[], drafts: readonly Draft[]): Problem[] {
  const problems: Problem[] = []
  let draft = 0
  items.forEach((item, index) => {
    while (draft + 1 < drafts.length && (drafts[draft + 1]?.start ?? 0) <= item.start) draft++
    if (item.kind !== 'level' || item.numbers.length > 0) return
    const gap = gapBehind(item, items[index + 1])
    const name = expectedOf(item, gap !== null)
    const near = [drafts[draft], drafts[draft + 1]].some(each => each && touches(text, each, item))
    if (!name || !near || !followsLevel(items, index)) return
    const next = gap ?? nextPiece(items, index)
    if (next === 'prose') return
    const found =
      next === 'end' ? 'the end' : `\`${text.slice(next.start, next.kind === 'level' ? next.word.end : next.end)}\``
    const message = `Unexpected ${found} after \`${item.word.text}\`, expected ${name}`
    problems.push({ code: 'syntax', message, span: { start: item.start, end: item.end } })
  })
  return problems
}

/** `Fund , Inventory 1`, `л. , подлинник`: the blank before the comma is all that is left of a number. */
function gapBehind({ word }: LevelItem, next: Item | undefined): Item | null {
  return next?.kind === 'filler' && next.sign === 'comma' && next.start > word.end ? next : null
}

/** What should follow an abbreviation, or null if the word is no abbreviation of a level alone; `СП.` is an acronym. */
function expectedOf({ word }: LevelItem, gap: boolean): string | null {
  const [level] = word.meanings
  if (level && gap) return NAMES[level] ?? null
  if (!level || !word.text.endsWith('.') || !word.rows.every(row => row.short && !row.after)) return null
  if (/^\p{Lu}{2,}\.$/u.test(word.text)) return null
  return NAMES[level] ?? null
}

/** True if the word stands in a citation or right at one of its ends. */
function touches(text: string, draft: Draft, item: LevelItem): boolean {
  if (item.start >= draft.start && item.end <= draft.end) return true
  const between = item.start >= draft.end ? text.slice(draft.end, item.start) : text.slice(item.end, draft.start)
  return (
    between.length <= 6 &&
    /^[\s.,–—-]*$/.test(between) &&
    !(isSheet(item.word.meanings[0] ?? 'page') && draft.sheets.length > 0)
  )
}

/** True if a level with its number, or an archive, stands before it with signs between. */
function followsLevel(items: readonly Item[], index: number): boolean {
  for (let at = index - 1; at >= 0 && at >= index - 4; at--) {
    const item = items[at]
    if (item?.kind === 'filler' && item.sign !== 'word') continue
    return item?.kind === 'archive' || item?.kind === 'level' || item?.kind === 'ibid'
  }
  return false
}

function nextPiece(items: readonly Item[], index: number): Item | 'end' | 'prose' {
  for (let at = index + 1; at < items.length && at <= index + 4; at++) {
    const item = items[at]
    if (item === undefined) return 'end'
    if (item.kind === 'level') return item
    if (item.kind !== 'filler' || item.sign === 'word') return 'prose'
    if (item.sign === 'close' || item.sign === 'semicolon' || item.sign === 'break') return item
  }
  return index + 1 >= items.length || index + 4 >= items.length ? 'end' : 'prose'
}
