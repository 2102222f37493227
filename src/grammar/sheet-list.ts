import type { SheetRange, Side } from '#model/shelfmark'
import type { Span } from '#model/span'
import { isDigit, isLetter } from './letter.js'
import type { Lexicon, LexiconRow } from './lexicon.js'

/** A word for sheets (`fol.`, `Bl.`, `p.`), or for one side of a sheet (`v`, `verso`, `RS`). */
export type SheetRow = LexiconRow<'sheet' | 'verso' | 'recto'>

export interface SheetList {
  readonly sheets: readonly SheetRange[]
  /** Behind the last sheet and its side. */
  readonly end: number
}

/** One sheet with its side; `joined` if the side is added to the front: `3 and verso`, `3 u. RS`. */
interface Sheet {
  readonly value: string
  readonly side: Side | null
  readonly joined: boolean
  readonly span: Span
}

const WORD_GAP = /\s{0,3}/y
const SHEET = /\d{1,6}/y
const LETTER = /[a-e](?![\p{L}\d])/uy
const SIDE_GAP = /\s{0,2}(?:(?:and|und|u\.|et|[+&])\s{0,2})?/y
const DASH = /\s?[-–—]\s?/y
const COMMA = /\s?(?:,|&|\band\b|\bund\b|\bu\.|\bet\b|\bve\b)\s{0,3}/y
/** What may follow a number for it to be a sheet and not the day of a date or the number of something else. */
const CLOSED =
  /\s{0,3}(?:$|[,;)\]:\u2013\u2014-](?!\d)|\.(?!\s?(?:[\dIVX]|Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez))|f{1,2}\.?(?!\p{L}))/uy
const YEAR = /^(?:1[5-9]|20)\d\d$/

/** The sheets that begin at `at` with their word, or null: `ff. 3–5`, `fols 12, 14v`, `Bl. 3 RS`. */
export function readSheets(text: string, at: number, words: Lexicon<SheetRow>): SheetList | null {
  const word = words.match(text, at)
  if (!word?.rows.some(row => row.category === 'sheet')) return null
  let end = behind(WORD_GAP, text, word.end)
  const sheets: SheetRange[] = []
  for (let range = readRange(text, end, words); range; range = nextRange(text, end, range, words)) {
    sheets.push(range)
    end = range.span.end
  }
  return sheets.length > 0 ? { sheets, end } : null
}

/** After a comma a number is a sheet only if nothing makes it a date or a year. */
function nextRange(text: string, end: number, last: SheetRange, words: Lexicon<SheetRow>): SheetRange | null {
  const at = behind(COMMA, text, end)
  const range = at < 0 ? null : readRange(text, at, words)
  if (range === null || behind(CLOSED, text, range.span.end) < 0) return null
  return YEAR.test(range.from) && range.from.length > last.from.length ? null : range
}

function readRange(text: string, at: number, words: Lexicon<SheetRow>): SheetRange | null {
  const first = readSheet(text, at, words)
  if (first === null) return null
  const dash = behind(DASH, text, first.span.end)
  const second = dash < 0 || first.joined ? null : readSheet(text, dash, words)
  if (second !== null) {
    const span = { start: at, end: second.span.end }
    return { from: first.value, fromSide: first.side, to: second.value, toSide: second.side, span }
  }
  const { value, side, span } = first
  if (first.joined) return { from: value, fromSide: null, to: value, toSide: side, span }
  return { from: value, fromSide: side, to: null, toSide: null, span }
}

function readSheet(text: string, at: number, words: Lexicon<SheetRow>): Sheet | null {
  const digits = behind(SHEET, text, at)
  if (digits < 0 || isDigit(text.charCodeAt(digits))) return null
  const letter = Math.max(digits, behind(LETTER, text, digits))
  const value = text.slice(at, letter)
  const gap = behind(SIDE_GAP, text, letter)
  const word = words.match(text, gap)
  const row = word?.rows.find(each => each.category !== 'sheet')
  if (word && row) {
    const joined = /\S/.test(text.slice(letter, gap))
    const side: Side = row.category === 'verso' ? 'verso' : 'recto'
    return { value, side, joined, span: { start: at, end: word.end } }
  }
  // `5ff.` goes on behind the sheet; any other letter makes it something else.
  const following = /^f{1,2}(?!\p{L})/u.test(text.slice(letter, letter + 3))
  if (isLetter(text.charCodeAt(letter)) && !following) return null
  return { value, side: null, joined: false, span: { start: at, end: letter } }
}

/** Where a sticky pattern that is matched at a place ends, or -1. */
function behind(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : -1
}
