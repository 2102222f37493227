import { armenianLevel } from './armenian-levels.js'
import { draftBeforeArchive, openDraft } from './begin-draft.js'
import {
  archiveOf,
  type ChainState,
  type Holdings,
  newGap,
  newState,
  passAcronym,
  passArchive,
  passBare,
  passFiller,
  passWord,
  settlePending,
} from './chain-state.js'
import { chooseLevel } from './choose-level.js'
import { codeParts } from './code.js'
import { canExtend, type Draft, isSheet } from './draft.js'
import type { Item, LevelItem, LevelWord } from './item.js'
import { fundFollows, nextMeanings } from './next-level.js'
import { ordinalLevel, partOrdinals } from './ordinal-level.js'
import { isNoLevel, isOfProse, isSection, rowsHere } from './stray-level.js'
import { takeNumbers } from './take-numbers.js'
import { isPair, takePair } from './take-unworded.js'
import { takeCode, takeSheets, takeValues } from './take-values.js'
import type { LevelName } from './word.js'

/**
 * Folds the pieces of an island into references. A level that is narrower than all before it extends the reference; one
 * that repeats a level or is wider begins the next, which leans on the one before for the levels above. A named archive,
 * a paragraph, or too much prose cuts the chain. Time is linear in the number of items.
 */
export function chainDrafts(text: string, pieces: readonly Item[], holdings: Holdings): Draft[] {
  const state = newState(text, holdings)
  const items = partOrdinals(pieces)
  for (let index = 0; index < items.length; index++) index += take(state, items, index)
  settlePending(state)
  return withSheetsBefore(text, state.drafts)
}

/** Takes one piece; gives the number of further pieces that were taken with it. */
function take(state: ChainState, items: readonly Item[], index: number): number {
  const item = items[index]
  if (item?.kind === 'filler') passFiller(state, item)
  else if (item?.kind === 'archive') {
    if (item.name.kind === 'acronym' && !fundFollows(items, index)) passAcronym(state)
    else passArchive(state, item.name)
  } else if (item?.kind === 'ibid') beginIbid(state, item.start, item.end)
  else if (item?.kind === 'level') takeLevel(state, armenianLevel(state, item, items, index), items, index)
  else if (item?.kind === 'numbers') {
    const ordinal = ordinalLevel(state, items, index)
    if (!ordinal) return takeNumbers(state, items, index)
    takeLevel(state, ordinal.level, items, index + ordinal.further)
    if (state.current) state.current.end = Math.max(state.current.end, ordinal.level.end)
    return ordinal.further
  }
  return 0
}

function beginIbid(state: ChainState, start: number, end: number): void {
  settlePending(state)
  state.current = null
  state.ibid = { start, end, gap: newGap() }
}

/** Takes a level whose last piece is at `index`. */
function takeLevel(state: ChainState, item: LevelItem, items: readonly Item[], index: number): void {
  const { word, numbers, start } = item
  if (numbers.length === 0) {
    passBare(state, word.meanings)
    return
  }
  if (isFundTitle(state, word)) state.pending = null
  if (isNoLevel(state, item, items[index + 1])) {
    passWord(state)
    return
  }
  const next = nextMeanings(items, index)
  settleBefore(state, word.meanings, next)
  const level = chooseLevel(meaningsBehind(state, word), openDraft(state), next)
  const parts = level === 'fund' && word.rows.some(row => row.short) ? codeParts(state.text, numbers) : null
  if (level === null || isOfProse(state, level)) passWord(state)
  else if (parts && parts.length >= 3) takeCode(state, { word, start }, parts, numbers, [])
  else if (isSheet(level) && state.sinceDraft.stop && state.sinceDraft.words > 0 && !word.rows.some(row => row.short)) {
    // "... L. 75-79. Previews of leaves 75 and 79": the next sentence speaks of sheets, it does not cite them.
    passWord(state)
  } else if (isSheet(level)) takeSheets(state, level, item)
  else if (level === 'fund' && isPair(numbers[1])) {
    takeValues(state, level, { word, start, next: [] }, numbers.slice(0, 1))
    takePair(state, numbers.slice(1))
  } else takeValues(state, level, { word, start, next }, numbers)
}

/** Behind a semicolon `f.` is a fund: the sheets of a file stand right behind it. */
function meaningsBehind(state: ChainState, word: LevelWord): readonly LevelName[] {
  if (state.sinceDraft.semicolon && word.meanings.includes('fund')) return ['fund']
  const rows = rowsHere(state, word.rows)
  return rows.length < word.rows.length
    ? word.meanings.filter(level => rows.some(row => row.category === level))
    : word.meanings
}

/** An archive between a reference and its narrower levels belongs to that reference. */
function settleBefore(state: ChainState, meanings: readonly LevelName[], next: readonly LevelName[]): void {
  const back = draftBeforeArchive(state)
  const level = back && chooseLevel(meanings, back, next)
  if (back && level && level !== 'fund' && canExtend(back, level)) settlePending(state)
}

/**
 * `Ф. 161. Главный архив. Оп. 8`, `РГАДА. Ф. 188. Собрание ЦГАДА. Оп. 1`: a name behind the fund, with an inventory and no
 * fund after it, is the fund's title; an acronym is one behind words, if the fund has its archive.
 */
function isFundTitle({ pending, current, sinceDraft }: ChainState, word: LevelWord): boolean {
  if (!pending || pending.back || pending.gap.words > 0 || !current || current.writings.at(-1)?.level !== 'fund')
    return false
  if (
    pending.name.kind !== 'spelled' &&
    (archiveOf(current) === null || sinceDraft.words === 0 || sinceDraft.semicolon)
  )
    return false
  return isSection(word) || (word.meanings.includes('inventory') && !word.meanings.includes('fund'))
}

/** `Л. 12 // ГАРФ. Ф. 130. Оп. 4. Д. 1`: sheets alone, right before an archive, belong to what follows. */
function withSheetsBefore(text: string, drafts: readonly Draft[]): Draft[] {
  return drafts.filter((draft, index) => {
    const next = drafts[index + 1]
    const alone = draft.levels.length === 0 && draft.leansOn === null && !draft.ibid && draft.archive === null
    if (!next || !alone || !next.archiveBeside || next.sheets.length > 0) return true
    if (!/^[\s.,(]*(?:\/\/|[.,(–—-])[\s.,–—-]*$/.test(text.slice(draft.end, Math.min(next.start, draft.end + 12))))
      return true
    for (const sheet of draft.sheets) next.sheets.push(sheet)
    for (const writing of draft.writings) next.writings.push(writing)
    next.start = draft.start
    return false
  })
}
