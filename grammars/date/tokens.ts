import { createToken, type IToken, Lexer, type TokenType } from 'chevrotain'
import type { Lexicon, LexiconMatch } from '#grammar/lexicon'
import { createVocabulary } from '#grammar/vocabulary'
import { FIGURES, type Figure, type FigureKind } from './figures.js'
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
  FIGURES.map(({ kind }) => [kind, createToken({ name: kind, pattern: Lexer.NA, categories: WIDER[kind] ?? [] })]),
) as Readonly<Record<FigureKind, TokenType>>

const sign = (name: string) => createToken({ name, pattern: Lexer.NA })

export const Dash = sign('Dash')
export const Slash = sign('Slash')
export const Comma = sign('Comma')
export const Open = sign('Open')
export const Close = sign('Close')
export const OpenSquare = sign('OpenSquare')
export const CloseSquare = sign('CloseSquare')
export const Question = sign('Question')
/** Whatever is no part of a date: another word, another number, any other sign, an empty line. */
export const Other = sign('Other')

/** The concrete type of a word by the set of its categories, `in|to`. */
export const wordTypes: ReadonlyMap<string, TokenType> = new Map(vocabulary.tokens.map(type => [type.name, type]))

/** All words of dates, compiled. */
export const dateWords: Lexicon<DateRow> = vocabulary.lexicon

/** What the parser is made over. */
export const allTokens: readonly TokenType[] = [
  ...Object.values(words),
  AnyDay,
  AnyClock,
  AnyDayMonth,
  ...Object.values(figures),
  ...vocabulary.tokens,
  ...[Dash, Slash, Comma, Open, Close, OpenSquare, CloseSquare, Question, Other],
]

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
