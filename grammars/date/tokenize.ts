import type { IToken, TokenType } from 'chevrotain'
import { isBlank, isCombining, isDigit, isLetter } from '#grammar/letter'
import type { Span } from '#model/span'
import { FIGURES, readFigure } from './figures.js'
import {
  Close,
  CloseSquare,
  Comma,
  Dash,
  dateWords,
  figures,
  Open,
  OpenSquare,
  Other,
  Question,
  Slash,
  wordTypes,
} from './tokens.js'

const SIGNS: ReadonlyMap<string, TokenType> = new Map([
  ...[...'-–—‑‐−'].map(sign => [sign, Dash] as const),
  ['/', Slash],
  [',', Comma],
  ['(', Open],
  [')', Close],
  ['[', OpenSquare],
  [']', CloseSquare],
  ['?', Question],
])

/** Characters besides digits that figures may begin with: an apostrophe, the point of `.4.1870`, letters like digits. */
const FIGURE_STARTS: ReadonlySet<string> = new Set([..."'’.ЗlІIVXХ«“„", '"'])

/**
 * The tokens of a stretch of a text, with offsets of the text. Blanks are left out, nothing else is: an empty line
 * counts as a sign. A loop of our own, because Chevrotain's lexer tries one token type after another at every word,
 * where the trie of the lexicon tells all of them at once.
 */
export function tokenize(text: string, stretch: Span): IToken[] {
  const tokens: IToken[] = []
  for (let at = stretch.start; at < stretch.end; ) {
    if (isBlank(text.charCodeAt(at)) && !isEmptyLine(text, at)) at++
    else {
      const token = tokenAt(text, at)
      tokens.push(token)
      at = token.startOffset + token.image.length
    }
  }
  return tokens
}

function tokenAt(text: string, at: number): IToken {
  const code = text.charCodeAt(at)
  const figure = isDigit(code) || FIGURE_STARTS.has(text.charAt(at)) ? figureAt(text, at) : null
  // `II кв.` is a word that begins like a number in Roman figures.
  if (figure && figure.tokenType !== figures.Roman) return figure
  return wordAt(text, at) ?? figure ?? signAt(text, at)
}

function figureAt(text: string, at: number): IToken | null {
  for (const row of FIGURES) {
    const figure = readFigure(row, text, at)
    if (figure) return tokenOf(figures[row.kind], text, at, at + figure.length, { figure })
  }
  return null
}

function wordAt(text: string, at: number): IToken | null {
  const match = dateWords.match(text, at)
  if (!match) return null
  const name = [...new Set(match.rows.map(row => row.category))].sort().join('|')
  return tokenOf(wordTypes.get(name) ?? Other, text, at, match.end, match)
}

function signAt(text: string, at: number): IToken {
  const sign = SIGNS.get(text.charAt(at))
  if (sign) return tokenOf(sign, text, at, at + 1)
  const code = text.charCodeAt(at)
  let end = at + 1
  if (isLetter(code)) while (end < text.length && isWord(text.charCodeAt(end))) end++
  else if (isDigit(code)) while (end < text.length && /[\d.,]/.test(text.charAt(end))) end++
  return tokenOf(Other, text, at, end)
}

function isWord(code: number): boolean {
  return isLetter(code) || isCombining(code)
}

/** True at a line end after which the next line is empty: a date does not run over it. */
function isEmptyLine(text: string, at: number): boolean {
  if (text.charCodeAt(at) !== 10) return false
  let next = at + 1
  while (next < text.length && isBlank(text.charCodeAt(next)) && text.charCodeAt(next) !== 10) next++
  return text.charCodeAt(next) === 10
}

function tokenOf(type: TokenType, text: string, start: number, end: number, payload?: object): IToken {
  // One shape for all tokens: the parser reads them far more often than they are made.
  return {
    image: text.slice(start, end),
    startOffset: start,
    endOffset: end - 1,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    tokenType: type,
    payload,
  }
}
