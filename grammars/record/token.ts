import { isCapital, isLetter } from '#grammar/letter'
import { compileLexicon } from '#grammar/lexicon'
import type { Span } from '#model/span'
import { type KindRow, kinds, romanisedKinds } from './kinds.js'
import { modernise } from './old-spelling.js'
import { places } from './places.js'
import { type WordCategory, type WordRow, words } from './words.js'

export type Category = WordCategory | 'kind'

export type Row = KindRow | WordRow

/**
 * A piece of a heading. `initials` are those of one person (`В. И.`, `Kh.`), `break` is a blank line, `mark` any single
 * sign that is neither letter, digit nor blank; emphasis signs and pictures leave no token.
 */
export interface Token extends Span {
  readonly shape: 'word' | 'initials' | 'number' | 'date' | 'break' | 'mark'
  readonly text: string
  readonly capital: boolean
  /** Rows of the lexicon whose form stands here; a token of several words is always in the lexicon. */
  readonly rows: readonly Row[]
}

const lexicon = compileLexicon<Row>([...kinds, ...romanisedKinds(kinds), ...words, ...places])

/** A word with its inner hyphens, points between letters of an acronym aside; `РКП(б)` is one word. */
const WORD = /\p{L}[\p{L}\p{M}]*(?:['’ʼ-]\p{L}[\p{L}\p{M}]*)*(?:\(\p{Ll}{1,2}\.?\)\p{Lu}?)?/uy
const NUMBER = /\d[\p{L}\d]*(?:[-/–][\p{L}\d]+)*/uy
const INITIALS = /(?:(?:\p{Lu}|Kh|Sh|Ch|Zh|Yu|Ya|Ye|Ts|Dzh|Iu|Ia|Th|Дж|Дз)\.(?:[\s-]{0,2}))+(?=[\p{L}\s]|$|[,.;:)])/uy
const BREAK = /[ \t]*(?:\r?\n[ \t]*){2,}/y
/** Emphasis and heading signs of Markdown, pictures, quotation marks and other signs that say nothing here. */
const SILENT =
  /(?:[^\S\r\n]|[*_`#>~]|\[\^[^\]\s[]{1,40}\]|[\u200b-\u200f\u2060\ufeff]|\p{Variation_Selector}|\p{Extended_Pictographic}|\p{Regional_Indicator}|\p{Emoji_Modifier}|\u20e3)+/uy

/** Cuts a text into tokens; `dates` are the places of dates, one token each. Time is linear in the text. */
export function tokenise(source: string, dates: readonly Span[]): Token[] {
  const text = modernise(source)
  const tokens: Token[] = []
  const ahead = [...dates].sort((a, b) => a.start - b.start)
  let next = 0
  for (let at = 0; at < text.length; ) {
    if (isLoneSpace(text, at)) at++
    while ((ahead[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
    const date = ahead[next]
    const token = date && date.start <= at ? tokenOf(text, 'date', at, date.end) : read(text, at)
    if (token === null) at = skip(text, at)
    else {
      // The hard sign of old spelling belongs to its word, though nothing that is compared has it.
      const end =
        token.shape === 'word' && text !== source && /ъ/iu.test(source.charAt(token.end)) ? token.end + 1 : token.end
      tokens.push(end === token.end ? token : { ...token, end })
      at = end
    }
  }
  return tokens
}

/** True if the token is a word of this category. */
export function is(token: Token | undefined, category: Category): boolean {
  return token?.rows.some(row => row.category === category) ?? false
}

/** True if the token is this sign. */
export function isMark(token: Token | undefined, signs: string): boolean {
  return token?.shape === 'mark' && signs.includes(token.text)
}

function skip(text: string, at: number): number {
  const end = matchEnd(SILENT, text, at)
  return end ?? at + 1
}

/** What nearly always stands between two words. */
function isLoneSpace(text: string, at: number): boolean {
  return text.charCodeAt(at) === 0x20 && text.charCodeAt(at + 1) > 0x20
}

/** Beyond it, letters cannot be told from pictures by one code unit. */
const PICTURES = 0x2000

function read(text: string, at: number): Token | null {
  const first = text.charCodeAt(at)
  if (first >= PICTURES || !isLetter(first)) {
    const pause = matchEnd(BREAK, text, at)
    if (pause !== null) return tokenOf(text, 'break', at, pause)
    if (matchEnd(SILENT, text, at) !== null) return null
  }
  const word = matchEnd(WORD, text, at)
  const known = knownWord(text, at, word)
  if (known) return known
  const initials = isCapital(first) ? matchEnd(INITIALS, text, at) : null
  if (initials !== null) return tokenOf(text, 'initials', at, initials)
  if (word !== null) return tokenOf(text, 'word', at, word, rowsOfPart(text, at, word))
  const number = matchEnd(NUMBER, text, at)
  if (number !== null) return tokenOf(text, 'number', at, number)
  const code = text.codePointAt(at) ?? 0
  return code <= 0x20 ? null : tokenOf(text, 'mark', at, at + String.fromCodePoint(code).length)
}

/** The longest form at this place, unless it ends within a word with a hyphen. */
function knownWord(text: string, at: number, wordEnd: number | null): Token | null {
  const match = lexicon.match(text, at)
  if (!match || (wordEnd !== null && match.end < wordEnd)) return null
  // A single letter with a point is an initial, `С. Киров`, whatever else it may be.
  if (/^\p{Lu}\.?$/u.test(text.slice(at, match.end)) && matchEnd(INITIALS, text, at) !== null) return null
  return tokenOf(text, 'word', at, match.end, match.rows)
}

/** `вице-консул` does what `консул` does, `телеграмма-молния` what `телеграмма` does. */
function rowsOfPart(text: string, start: number, end: number): readonly Row[] {
  const hyphen = text.lastIndexOf('-', end - 1)
  if (hyphen <= start) return []
  const first = lexicon.match(text, start)
  if (first?.rows.some(row => row.category === 'kind')) return first.rows.filter(row => row.category === 'kind')
  const last = lexicon.match(text, hyphen + 1)
  return last?.end === end ? last.rows.filter(row => row.category === 'office' || row.category === 'body') : []
}

function tokenOf(source: string, shape: Token['shape'], start: number, end: number, rows: readonly Row[] = []): Token {
  const text = source.slice(start, end)
  return {
    shape,
    start,
    end: shape === 'initials' ? start + text.trimEnd().length : end,
    text,
    capital: isCapital(text.charCodeAt(0)),
    rows,
  }
}

function matchEnd(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}
