import { compileLexicon } from '#grammar/lexicon'
import type { Span } from '#model/span'
import { english } from './english.js'
import { objects, predicates, things } from './objects.js'
import { parties } from './parties.js'
import type { Category, ClaimRow, EventRow } from './row.js'
import { russian } from './russian.js'
import { smallWords } from './small-words.js'
import { ukrainian } from './ukrainian.js'

/** A word, number, date, initial or sign of one sentence. */
export interface Token extends Span {
  readonly shape: 'word' | 'initial' | 'number' | 'date' | 'mark'
  readonly text: string
  readonly capital: boolean
  readonly rows: readonly ClaimRow[]
  /** Index of the date that it is, or -1. */
  readonly date: number
}

export const eventRows: readonly EventRow[] = [...english, ...russian, ...ukrainian]

const lexicon = compileLexicon<ClaimRow>([
  ...eventRows,
  ...parties,
  ...objects,
  ...things,
  ...predicates,
  ...smallWords,
])

const WORD = /\p{L}[\p{L}\p{M}]*(?:['’ʼ-]\p{L}[\p{L}\p{M}]*)*/uy
const INITIAL = /\p{Lu}\p{Ll}?\.(?=[\s-]{0,2}\p{Lu})/uy
const NUMBER = /\d{1,3}(?:[ \u00a0\u202f,.]\d{3})+(?![\d])|\d+(?:[.,]\d+)?/uy
/** Blanks, signs of emphasis, quotation marks, and the ending of a possessive. */
const BLANK = /[\s*_`>\u200b-\u200f«»“”„"]+|['’]s(?!\p{L})/uy

/** Cuts a sentence into tokens; `dates` are those of the whole text, in order, one token each. */
export function tokenise(text: string, sentence: Span, dates: readonly Span[]): Token[] {
  const tokens: Token[] = []
  let next = dates.findIndex(date => date.end > sentence.start)
  for (let at = sentence.start; at < sentence.end; ) {
    const date = next === -1 ? undefined : dates[next]
    if (date && date.start <= at) {
      const end = Math.min(date.end, sentence.end)
      if (end > at)
        tokens.push({ shape: 'date', start: at, end, text: text.slice(at, end), capital: false, rows: [], date: next })
      at = Math.max(at, end)
      next += 1
      continue
    }
    const token = read(text, at)
    if (token) tokens.push(token)
    at = token?.end ?? behind(BLANK, text, at) ?? at + 1
  }
  return tokens
}

function read(text: string, at: number): Token | null {
  const initial = behind(INITIAL, text, at)
  if (initial !== null) return tokenOf(text, 'initial', at, initial, [])
  const word = behind(WORD, text, at)
  if (word !== null) {
    const known = lexicon.match(text, at)
    const inside = known !== null && known.end < word && text.charAt(known.end) === '-'
    if (known && !inside) return tokenOf(text, 'word', at, known.end, known.rows)
    const possessive = /['’]s$/u.exec(text.slice(at, word))
    const end = possessive ? word - possessive[0].length : word
    return tokenOf(text, 'word', at, end, known?.end === end ? known.rows : sidesOf(text, at, end))
  }
  const number = behind(NUMBER, text, at)
  if (number !== null) return tokenOf(text, 'number', at, number, [])
  return behind(BLANK, text, at) === null ? tokenOf(text, 'mark', at, at + 1, []) : null
}

/** `Soviet-Afghan`, `армяно-турецкий`: the sides among the parts of a compound. */
function sidesOf(text: string, start: number, end: number): ClaimRow[] {
  if (!text.slice(start, end).includes('-')) return []
  const starts = [...text.slice(start, end).matchAll(/(?:^|-)(?=\p{L})/gu)].map(
    ({ index, 0: sign }) => start + index + sign.length,
  )
  const found = starts.flatMap(at => lexicon.match(text, at) ?? [])
  return found
    .filter(part => part.end === end || text.charAt(part.end) === '-')
    .flatMap(part => part.rows.filter(row => row.category === 'side'))
}

function tokenOf(source: string, shape: Token['shape'], start: number, end: number, rows: readonly ClaimRow[]): Token {
  const text = source.slice(start, end)
  return { shape, start, end, text, capital: /^\p{Lu}/u.test(text), rows, date: -1 }
}

function behind(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : null
}

/** True if the token is a word of one of these categories. */
export function is(token: Token | undefined, ...categories: readonly Category[]): boolean {
  return token?.rows.some(row => categories.includes(row.category)) ?? false
}

/** What a word of a category stands for, or null. */
export function meaning(token: Token | undefined, category: Category): string | null {
  return token?.rows.find(row => row.category === category)?.means ?? null
}

/** The event words that a token may be. */
export function eventsOf(token: Token): EventRow[] {
  return token.rows.filter((row): row is EventRow => 'place' in row)
}
