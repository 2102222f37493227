import { isBlank, isCapital, isDigit, isLetter, isWordBoundary } from '#grammar/letter'
import type { Lexicon } from '#grammar/lexicon'
import type { Category, LegendRow } from './row.js'

/** A word of an element: one of the lexicon, a name, a number, or none of these. */
export interface Word {
  readonly start: number
  readonly end: number
  readonly kind: 'known' | 'name' | 'number' | 'other'
  /** Empty unless the word is known. */
  readonly rows: readonly LegendRow[]
}

/** What stands between two marks of punctuation. Empty elements are left out. */
export interface Element {
  readonly words: readonly Word[]
  /** The nearest mark before it; a line end at the start of the text. */
  readonly before: string
  /** The nearest mark after it; a line end at the end of the text. */
  readonly after: string
}

const MARKS = new Set('.,;:()[]!?/|«»„“”"…')
/** Emphasis of Markdown; it divides nothing. */
const EMPHASIS = new Set('*_')
const LINE_END = '\n'

/** Cuts a text at its marks of punctuation. A point that belongs to an abbreviation or an initial is no mark. */
export function cutElements(text: string, lexicon: Lexicon<LegendRow>): Element[] {
  const elements: Element[] = []
  let words: Word[] = []
  let before = LINE_END

  const close = (mark: string) => {
    if (words.length > 0) elements.push({ words, before, after: mark })
    words = []
    before = mark
  }

  for (let at = 0; at < text.length; ) {
    const mark = markAt(text, at)
    const word = mark === null ? wordAt(text, at, lexicon) : null
    if (mark !== null) close(mark)
    if (word) words.push(word)
    at = word ? word.end : at + 1
  }
  close(LINE_END)
  return elements
}

/** True if one of the word's rows has one of these categories. */
export function is(word: Word | undefined, ...categories: readonly Category[]): boolean {
  return word?.rows.some(row => categories.includes(row.category)) ?? false
}

/** A dash between blanks divides, a hyphen inside a word does not; so does a line end, unless the sentence runs on. */
function markAt(text: string, at: number): string | null {
  const unit = text.charAt(at)
  if (MARKS.has(unit)) return unit
  if (unit === LINE_END) return runsOn(text, at) ? null : LINE_END
  if ('–—-'.includes(unit) && isBlank(text.charCodeAt(at - 1)) && isBlank(text.charCodeAt(at + 1))) return '—'
  return null
}

function runsOn(text: string, lineEnd: number): boolean {
  let at = lineEnd + 1
  while (at < text.length && isBlank(text.charCodeAt(at)) && text.charAt(at) !== LINE_END) at++
  const code = text.charCodeAt(at)
  return isLetter(code) && !isCapital(code)
}

function wordAt(text: string, at: number, lexicon: Lexicon<LegendRow>): Word | null {
  const code = text.charCodeAt(at)
  if (isBlank(code) || EMPHASIS.has(text.charAt(at))) return null
  const match = lexicon.match(text, at)
  if (match) return { start: match.start, end: match.end, kind: 'known', rows: match.rows }
  if (isDigit(code)) return { start: at, end: endOf(text, at, isNumberUnit), kind: 'number', rows: [] }
  if (!isLetter(code)) return { start: at, end: at + 1, kind: 'other', rows: [] }
  return nameOrOther(text, at)
}

/** `Чичерин`, or the initial `Г.` with its point. */
function nameOrOther(text: string, at: number): Word {
  let end = at + 1
  while (end < text.length && !isWordBoundary(text, end)) end++
  if (!isCapital(text.charCodeAt(at))) return { start: at, end, kind: 'other', rows: [] }
  const initial = end === at + 1 && text.charAt(end) === '.'
  return { start: at, end: initial ? end + 1 : end, kind: 'name', rows: [] }
}

function endOf(text: string, at: number, belongs: (code: number) => boolean): number {
  let end = at
  while (end < text.length && belongs(text.charCodeAt(end))) end++
  return end
}

/** A number with its letter, `5а`, or its range, `1–3`. */
function isNumberUnit(code: number): boolean {
  return isDigit(code) || isLetter(code) || code === 0x2d || code === 0x2013
}
