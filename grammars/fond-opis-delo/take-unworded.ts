import { openDraft } from './begin-draft.js'
import type { ChainState } from './chain-state.js'
import { codeParts } from './code.js'
import type { Draft } from './draft.js'
import type { Item, LevelItem, LevelWord, NumbersItem, WrittenNumber } from './item.js'
import { takeLevels, takeSheets, takeValues } from './take-values.js'
import type { Word } from './word.js'

/** What a scanner makes of `l.` and `ll.` */
const MISREAD: Readonly<Record<string, string>> = { '1': 'l.', '11': 'll.' }

/**
 * Numbers that go on with the reference right before them though their word is left out, misread or further back. Gives
 * the number of further pieces that were taken with them, or null if they are no such numbers.
 */
export function takeUnworded(state: ChainState, items: readonly Item[], index: number): number | null {
  const item = items[index]
  const open = item?.kind === 'numbers' && state.lastSign?.sign === 'comma' ? openDraft(state) : null
  if (!open || item?.kind !== 'numbers' || open.sheets.length > 0) return null
  const before = items[index - 2]
  if (before?.kind === 'filler' && before.sign === 'close')
    return takeListBehindBrackets(state, open, item, items[index + 1]) ? 0 : null
  if (state.sinceDraft.words > 0) return null
  return takeMisread(state, open, items, index)
}

/** `73/34` behind the fund: its inventory and file. */
export function isPair(number: WrittenNumber | undefined): boolean {
  return number?.joint === 'comma' && /^[1-9]\d{0,3}\/[1-9]\d{0,4}$/.test(number.text)
}

/** `fond 89, 73/34, 35`: takes the pair and the files behind it into the reference that has the fund. */
export function takePair(state: ChainState, numbers: readonly WrittenNumber[]): void {
  const [pair, ...files] = numbers
  const [open, parts] = [openDraft(state), pair && codeParts(state.text, [pair])]
  if (!pair || !open || parts?.length !== 2) return
  takeLevels(state, open, ['inventory', 'file'], parts, [pair])
  if (files[0]) takeValues(state, 'file', { word: null, start: files[0].start, next: [] }, files)
}

/**
 * `dd. 84 (1922), 86, 88`: the word announces several files, and one only stands before the brackets. Cyrillic `Д.` is
 * written for one and for several; its list goes on to a full stop or a semicolon.
 */
function takeListBehindBrackets(state: ChainState, open: Draft, item: NumbersItem, next: Item | undefined): boolean {
  const last = open.writings.at(-1)
  if (last?.level !== 'file' || state.sinceDraft.words > 0) return false
  const plural = last.word?.rows.some(row => row.plural) === true
  if (!plural && !(/^[Дд]\.$/.test(last.word?.text ?? '') && endsList(next) && item.numbers.every(isPlain)))
    return false
  takeValues(state, 'file', { word: null, start: item.start, next: [] }, item.numbers)
  return true
}

function endsList(next: Item | undefined): boolean {
  return next === undefined || (next.kind === 'filler' && ENDS.has(next.sign))
}

const ENDS: ReadonlySet<string> = new Set(['point', 'semicolon', 'close'])

/** A number that is no year. */
function isPlain({ text }: WrittenNumber): boolean {
  return /^\d{1,5}\p{L}?$/u.test(text) && !/^(?:1[5-9]|20)\d\d$/.test(text)
}

/** `d. 18, 11. 204–6`: in print of Latin letters the word for sheets became a number with a point. */
function takeMisread(state: ChainState, open: Draft, items: readonly Item[], index: number): number | null {
  const [word, point, sheets] = items.slice(index, index + 3)
  if (word?.kind !== 'numbers' || point?.kind !== 'filler' || sheets?.kind !== 'numbers') return null
  const last = open.writings.at(-1)
  const meant = word.numbers.length === 1 ? MISREAD[word.numbers[0]?.text ?? ''] : undefined
  if (meant === undefined || last?.level !== 'file' || !/^[a-z.]+$/i.test(last.word?.text ?? '')) return null
  if (point.sign !== 'point' || point.start !== word.end || sheets.start === point.end) return null
  takeSheets(state, 'sheet', misreadLevel(word, point.end, meant, sheets))
  return 2
}

function misreadLevel({ start, numbers }: NumbersItem, end: number, meant: string, sheets: NumbersItem): LevelItem {
  const row: Word = {
    id: `en-sheet-misread-${meant}`,
    category: 'sheet',
    forms: [`${numbers[0]?.text ?? ''}.`],
    language: 'ru-Latn',
    source: 'optical recognition of footnotes',
    short: true,
    meant,
    example: `RGASPI, f. 17, op. 3, d. 84, ${meant} 3`,
  }
  const word: LevelWord = {
    start,
    end,
    text: row.forms[0] ?? '',
    rows: [row],
    dashed: false,
    meanings: ['sheet'],
    behind: null,
  }
  return { kind: 'level', start, end: sheets.end, word, numbers: sheets.numbers }
}
