import { isBlank, isCapital, isDigit, isLetter } from '#grammar/letter'
import { compileLexicon } from '#grammar/lexicon'
import type { Span } from '#model/span'
import { isCommonNoun } from './common-noun.js'
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
  /** True for `Kars’s`: what is spoken of is named by the next word. */
  readonly owns: boolean
  /** The name that it stands for, of `the town`; null for all other words. */
  readonly refers: Span | null
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

/** Cuts a sentence into tokens; `dates` are those of the whole text, in order, one token each; none before `first` is in it. */
export function tokenise(text: string, sentence: Span, dates: readonly Span[], first = 0): Token[] {
  const tokens: Token[] = []
  let next = first
  while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.start) next += 1
  for (let at = sentence.start; at < sentence.end; ) {
    const date = dates[next]
    if (date && date.start <= at) {
      const end = Math.min(date.end, sentence.end)
      if (end > at)
        tokens.push({
          shape: 'date',
          start: at,
          end,
          text: text.slice(at, end),
          capital: false,
          owns: false,
          refers: null,
          rows: [],
          date: next,
        })
      at = Math.max(at, end)
      next += 1
      continue
    }
    const token = read(text, at)
    if (token) tokens.push(token)
    at = token?.end ?? (isBlank(text.charCodeAt(at)) ? at + 1 : (behind(BLANK, text, at) ?? at + 1))
  }
  const opener = tokens.findIndex(({ shape }) => shape === 'word')
  return tokens.map((token, at) => (at === opener && isCommonNoun(token.text) ? { ...token, capital: false } : token))
}

/** The token at a place, or null for what is none; told from its first unit, since most units of a text begin nothing. */
function read(text: string, at: number): Token | null {
  const code = text.charCodeAt(at)
  if (isBlank(code)) return null
  if (isLetter(code)) return readWord(text, at, code)
  const number = isDigit(code) ? behind(NUMBER, text, at) : null
  if (number !== null) return tokenOf(text, 'number', at, number, [])
  return behind(BLANK, text, at) === null ? tokenOf(text, 'mark', at, at + 1, []) : null
}

function readWord(text: string, at: number, code: number): Token {
  const initial = isCapital(code) ? behind(INITIAL, text, at) : null
  if (initial !== null) return tokenOf(text, 'initial', at, initial, [])
  const known = lexicon.match(text, at)
  const word = behind(WORD, text, at) ?? at + 1
  const isInside = known !== null && known.end < word && text.charAt(known.end) === '-'
  if (known && !isInside) return tokenOf(text, 'word', at, known.end, known.rows)
  const possessive = /['’]s$/u.exec(text.slice(at, word))
  const end = possessive ? word - possessive[0].length : word
  return tokenOf(text, 'word', at, end, known?.end === end ? known.rows : sidesOf(text, at, end))
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
  const owns = shape === 'word' && /^['’]s(?!\p{L})/u.test(source.slice(end, end + 3))
  return { shape, start, end, text, capital: /^\p{Lu}/u.test(text), owns, refers: null, rows, date: -1 }
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
