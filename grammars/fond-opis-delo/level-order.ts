import type { Problem } from '#model/value'
import type { Draft } from './draft.js'
import type { Item, NumbersItem } from './item.js'

/** Levels of which one shelfmark has one; several files in a row are a list, unless only the last of two has sheets. */
const SINGLE: ReadonlySet<string> = new Set(['fund', 'inventory'])

/**
 * Levels in an impossible order, one level twice, and an extent where a place is meant: only what can be told for sure.
 * `drafts` are the citations in order, `items` all pieces of the island.
 */
export function levelOrderProblems(text: string, items: readonly Item[], drafts: readonly Draft[]): Problem[] {
  return [
    ...drafts.flatMap(draft => [...misplaced(text, draft), ...repeated(text, draft)]),
    ...extents(text, items, drafts),
  ]
}

function misplaced(text: string, { disordered, levels }: Draft): Problem[] {
  if (!disordered) return []
  const at = levels.findIndex(each => each.span.start >= disordered.span.start)
  const before = levels[at - 1]?.level ?? 'file'
  const found = text.slice(disordered.span.start, disordered.span.end)
  const message = `Unexpected ${disordered.level} \`${found}\` after the ${before}, expected it before`
  return [{ code: 'level-order', message, span: disordered.span }]
}

/** `Ф. 5. Оп. 1. Оп. 190. Д. 86`: nothing hangs on the first, and no sign of a list parts them. */
function repeated(text: string, draft: Draft): Problem[] {
  const first = draft.leansOn?.draft
  const [last, again] = [first?.levels.at(-1), draft.levels[0]]
  if (!first || !last || !again || last.level !== again.level) return []
  const narrower = SINGLE.has(last.level) ? draft.levels.length > 1 : isSecondFile(draft, again.level)
  const plain = first.sheets.length === 0 && !draft.listed && !draft.coded && !draft.ibid && narrower
  if (!plain || draft.archive !== null || !/^\.\s+$/.test(text.slice(first.end, draft.start))) return []
  const span = { start: draft.start, end: again.span.end }
  const message = `Unexpected second ${again.level} \`${text.slice(span.start, span.end)}\`, expected one`
  return [{ code: 'level-order', message, span }]
}

/** `Оп. 3. Д. 101. Д. 102. Л. 77`: only what follows the second file has sheets, and no third one stands before it. */
function isSecondFile({ sheets, leansOn }: Draft, level: string): boolean {
  return level === 'file' && sheets.length > 0 && leansOn?.draft.levels.some(each => each.level !== 'file') === true
}

/** `Д. 86. 5–7 л.`: nobody counts sheets from five to seven, nor their backs. */
function extents(text: string, items: readonly Item[], drafts: readonly Draft[]): Problem[] {
  let next = 0
  return items.flatMap((item, index): Problem[] => {
    if (item.kind !== 'numbers' || !isPlace(item)) return []
    while (next < drafts.length && (drafts[next]?.end ?? 0) <= item.start) next++
    const draft = drafts[next - 1]
    const word = items[index + 1]
    if (!draft || draft.sheets.length > 0 || draft.levels.at(-1)?.level !== 'file') return []
    if (word?.kind !== 'level' || word.numbers.length > 0 || !/^лл?\.$|^арк\.$/i.test(word.word.text)) return []
    if (!/^[.,]\s+$/.test(text.slice(draft.end, item.start)) || !endsPlace(items[index + 2])) return []
    const found = text.slice(item.start, word.end)
    const meant = `${word.word.text} ${text.slice(item.start, item.end)}`
    const message = `Unexpected extent \`${found}\`, expected the place \`${meant}\``
    return [{ code: 'level-order', message, span: { start: item.start, end: word.end } }]
  })
}

function isPlace({ numbers }: NumbersItem): boolean {
  return numbers.some(number => number.joint === 'range' || number.side !== null)
}

function endsPlace(after: Item | undefined): boolean {
  return after === undefined || (after.kind === 'filler' && after.sign !== 'word')
}
