import { type CustomPatternMatcherReturn, createToken, type IToken, Lexer, type TokenType } from 'chevrotain'
import { isCombining, isDigit, isLetter } from '#grammar/letter'
import type { LexiconMatch } from '#grammar/lexicon'
import { createVocabulary } from '#grammar/vocabulary'
import { FIGURES, type Figure, type FigureKind, readFigure } from './figures.js'
import { lexicon } from './lexicon.js'
import { CATEGORIES, type DateCategory, type DateRow } from './row.js'

const vocabulary = createVocabulary<DateCategory, DateRow>(CATEGORIES, lexicon)

/** The words of a date as productions know them. */
export const words: Readonly<Record<DateCategory, TokenType>> = vocabulary.categories

/** A day of a month in figures, with or without an ending. */
export const AnyDay = createToken({ name: 'AnyDay', pattern: Lexer.NA })
/** `5.30`: an hour. */
export const AnyClock = createToken({ name: 'AnyClock', pattern: Lexer.NA })
/** `28.11`: a day and a month without a year. */
export const AnyDayMonth = createToken({ name: 'AnyDayMonth', pattern: Lexer.NA })

const WIDER: Partial<Record<FigureKind, TokenType[]>> = {
  Day: [AnyDay],
  OrdinalDay: [AnyDay],
  Clock: [AnyClock],
  ClockOrDayMonth: [AnyClock, AnyDayMonth],
  DayMonth: [AnyDayMonth],
}

/** Groups of figures by kind. */
export const figures = Object.fromEntries(
  FIGURES.map(row => [
    row.kind,
    createToken({
      name: row.kind,
      pattern: { exec: (text: string, offset: number) => figureAt(row, text, offset) },
      categories: WIDER[row.kind] ?? [],
      start_chars_hint: startsOf(row.kind),
      line_breaks: false,
    }),
  ]),
) as Readonly<Record<FigureKind, TokenType>>

export const Dash = createToken({ name: 'Dash', pattern: /[-–—‑‐−]/ })
export const Slash = createToken({ name: 'Slash', pattern: /\// })
export const Comma = createToken({ name: 'Comma', pattern: /,/ })
export const Open = createToken({ name: 'Open', pattern: /\(/ })
export const Close = createToken({ name: 'Close', pattern: /\)/ })
export const OpenSquare = createToken({ name: 'OpenSquare', pattern: /\[/ })
export const CloseSquare = createToken({ name: 'CloseSquare', pattern: /\]/ })
export const Question = createToken({ name: 'Question', pattern: /\?/ })

const Blank = createToken({
  name: 'Blank',
  pattern: /[ \t\r\v\f\u00a0\u2000-\u200b\u202f]+|\n(?![ \t\r]*\n)/,
  group: Lexer.SKIPPED,
  line_breaks: true,
})
/** Whatever is no part of a date: another word, another number, any other sign, an empty line. */
export const Other = createToken({
  name: 'Other',
  pattern: { exec: (text: string, offset: number) => otherAt(text, offset) },
  start_chars_hint: everyCharacter(),
  line_breaks: true,
})

export const allTokens: readonly TokenType[] = [
  Blank,
  ...Object.values(words),
  AnyDay,
  AnyClock,
  AnyDayMonth,
  ...Object.values(figures).filter(type => type !== figures.Roman),
  ...vocabulary.tokens,
  figures.Roman,
  Dash,
  Slash,
  Comma,
  Open,
  Close,
  OpenSquare,
  CloseSquare,
  Question,
  Other,
]

const lexer = new Lexer([...allTokens], { positionTracking: 'onlyOffset', ensureOptimizations: true })

/** The tokens of one stretch of a text, with offsets of that stretch. Blanks are left out; nothing else is. */
export function tokenize(stretch: string): IToken[] {
  return lexer.tokenize(stretch).tokens
}

/** The rows that a word was found in; none for figures and signs. */
export function rowsOf(token: IToken): readonly DateRow[] {
  const match = token.payload as LexiconMatch<DateRow> | { readonly figure: Figure } | undefined
  return match && 'rows' in match ? match.rows : []
}

/** What a group of figures says, or null for words and signs. */
export function figureOf(token: IToken): Figure | null {
  const payload = token.payload as object | undefined
  return payload && 'figure' in payload ? (payload.figure as Figure) : null
}

/** The value of a word as one of a category, or null. */
export function wordValue(token: IToken, ...categories: readonly DateCategory[]): number | string | null {
  return rowsOf(token).find(row => categories.includes(row.category))?.value ?? null
}

function figureAt(row: (typeof FIGURES)[number], text: string, offset: number): CustomPatternMatcherReturn | null {
  const figure = readFigure(row, text, offset)
  if (!figure) return null
  const result: [string] & { payload?: unknown } = [text.slice(offset, offset + figure.length)]
  result.payload = { figure }
  return result as CustomPatternMatcherReturn
}

function otherAt(text: string, offset: number): CustomPatternMatcherReturn {
  const code = text.charCodeAt(offset)
  let end = offset + 1
  if (isLetter(code)) while (end < text.length && isWord(text.charCodeAt(end))) end++
  else if (isDigit(code)) while (end < text.length && /[\d.,]/.test(text.charAt(end))) end++
  return [text.slice(offset, end)] as CustomPatternMatcherReturn
}

function isWord(code: number): boolean {
  return isLetter(code) || isCombining(code)
}

/** The lexer sorts characters from 256 up into classes of 255; one of each class stands for all. */
function everyCharacter(): number[] {
  const codes: number[] = []
  for (let code = 0; code < 0x10000; code += code < 256 ? 1 : 127) codes.push(code)
  return codes
}

function startsOf(kind: FigureKind): string[] {
  const digits = [...'0123456789']
  if (kind === 'Roman') return [...'IVXІХ']
  if (kind === 'MonthTail') return ['.']
  if (kind === 'ShortYear') return ["'", '’']
  if (kind === 'ShortDecade') return [...digits, "'", '’']
  return kind === 'Day' ? [...digits, ...'ЗlІI'] : digits
}
