import { openDraft } from './begin-draft.js'
import type { ChainState } from './chain-state.js'
import { canExtend, levelsOf, rankOf } from './draft.js'
import type { Item, LevelItem, LevelWord } from './item.js'
import type { LevelName, Word } from './word.js'

/** True if the word with its numbers introduces no level here, whatever it means elsewhere. */
export function isNoLevel(state: ChainState, item: LevelItem, next: Item | undefined): boolean {
  const { word } = item
  return (
    rowsHere(state, word.rows).length === 0 ||
    isMonth(item) ||
    (word.dashed && !isDashable(state, word)) ||
    (isSection(word) && isWithinFund(state)) ||
    isPath(state.text, word) ||
    isOfCode(state.text, item) ||
    isOfDottedCode(state.text, item) ||
    countsThings(item, next) ||
    isMeasured(item, next)
  )
}

/**
 * A part, folder or volume after prose, or in brackets of its own, is none of the shelfmark's, unless one stands there
 * already: `ГОСТ ..., п. 5`, `Д. 194 (протокол № 45, п. 3)`, `Д. 8 (метрическая книга 1846)`.
 */
export function isOfProse(state: ChainState, level: LevelName): boolean {
  const open = openDraft(state)
  if (!open || rankOf(level) !== null) return false
  if (state.depth > open.depth && state.lastSign === null) return true
  if (state.sinceDraft.words === 0 && state.depth <= open.depth) return false
  return !canExtend(open, level) && !levelsOf(open).some(each => each.level === level)
}

/** True for a word that names a section of a fund, and by itself the fund. */
export function isSection(word: LevelWord): boolean {
  return word.rows.every(row => row.section)
}

/** The rows of a word but those that mean a level only right after some other that is not the last thing read. */
export function rowsHere(state: ChainState, rows: readonly Word[]): readonly Word[] {
  if (rows.every(row => row.after === undefined)) return rows
  const before = state.sinceDraft.words === 0 ? openDraft(state)?.writings.at(-1) : undefined
  // `F. I n. 22` is of a catalogue of music: the funds of archives that count so have figures.
  const last = isBesideArchive(state) ? 'archive' : before?.numbers[0]?.named ? undefined : before?.level
  return rows.filter(row => row.after === undefined || row.after === last)
}

function isBesideArchive({ pending }: ChainState): boolean {
  return pending?.name.kind === 'known' && pending.gap.words === 0
}

/** `Ф. 161. Разряд I-9. Оп. 8`: a section of the fund that was just read. */
function isWithinFund(state: ChainState): boolean {
  const last = openDraft(state)?.writings.at(-1)
  return last?.level === 'fund' && last.word !== null && !isSection(last.word)
}

/** `Ф-62. Оп-1. Д-554`: whoever joins the fund so joins all levels; `Д-7` by itself is the mark of an office. */
function isDashable(state: ChainState, word: LevelWord): boolean {
  return word.meanings.includes('fund') || openDraft(state)?.writings.at(-1)?.word?.dashed === true
}

/** `2 Apr. 1937`: what is an inventory in Latvian, with a year. */
function isMonth({ word, numbers }: LevelItem): boolean {
  return /^apr\.$/i.test(word.text) && /^(?:1[5-9]|20)\d\d$/.test(numbers[0]?.text ?? '')
}

/** `op 1.3.3383`: the first of several numbers with points is that of some other code. */
function isOfDottedCode(text: string, { word, numbers }: LevelItem): boolean {
  const last = numbers.at(-1)
  return last !== undefined && /[a-z]/i.test(word.text) && /^\.\d+\.\d/.test(text.slice(last.sideEnd, last.sideEnd + 8))
}

/** `src/f17/op3`: Latin letters glued to a number behind a slash are the name of a file. */
function isPath(text: string, { start, text: word }: LevelWord): boolean {
  return /[/\\]/.test(text.charAt(start - 1)) && /^[a-z]+$/i.test(word)
}

/** `D.0020.0002`, `f3c9`, `F.IV.12` of a library: a Latin letter glued to figures that go on is a part of some other code. */
function isOfCode(text: string, { word, numbers }: LevelItem): boolean {
  const [first, last] = [numbers[0], numbers.at(-1)]
  if (!/^[a-z]\.?$/i.test(word.text) || first?.start !== word.end || !last) return false
  if (/^\.\d/.test(text.slice(last.sideEnd, last.sideEnd + 2)) || /^[IVXLC]+\.\d/.test(first.text)) return true
  const hex = /^[a-f]$/i.test(word.text)
  return (
    hex && (/[0-9a-f]/i.test(text.charAt(word.start - 1)) || /\p{L}/u.test(text.slice(first.end - 1, first.end + 1)))
  )
}

/** `ф. 77 мм`, `д. 10 см`: a size. `тел./ф. 8-495-123-45-67`: too many joints for anything but a telephone. */
function isMeasured({ word, numbers }: LevelItem, next: Item | undefined): boolean {
  if (numbers.length > 4 && numbers.slice(1).every(number => number.joint === 'range')) return true
  return word.rows.some(row => row.short) && next?.kind === 'filler' && next.rows.some(row => row.category === 'size')
}

/** `в фонде 300 тысяч единиц`, `фонд 500 000`, `опись 1200 дел`: the number counts. */
function countsThings({ word, numbers, end }: LevelItem, next: Item | undefined): boolean {
  if (numbers.length !== 1 || word.rows.some(row => row.short)) return false
  if (next?.kind === 'numbers') return next.start === end + 1 && /^\d{3}$/.test(next.numbers[0]?.text ?? '')
  return next?.kind === 'filler' && next.rows.some(row => row.category === 'measure')
}
