import type { IToken, TokenType } from 'chevrotain'
import { type Beginning, beginningAt } from './lookahead.js'
import * as t from './tokens.js'

const { words } = t

/** Details with a word of their own need no mark before them: `Сборник док. 41`, `Review Vol. 3`. */
const WORDED: ReadonlySet<Beginning> = new Set([
  'volume',
  'part',
  'number',
  'issue',
  'document',
  'pages',
  'slashed',
  'group',
  'journal',
])
const WORDS: readonly TokenType[] = [words.Volume, words.Part, words.Number, words.Issue, words.Document, words.Page]
/** Marks that divide a title from its details. */
const MARKS: readonly TokenType[] = [t.Point, t.Comma, t.Semicolon, t.Quote, t.LeftParen, t.RightParen, t.RightBracket]

/** True if details begin at a token: with a word of their own, or with a place, a year or a number after a mark. */
export function detailsBegin(tokens: readonly IToken[], at: number): boolean {
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  if (WORDS.some(type => t.isA(before, type))) return false
  const beginning = beginningAt(distance => tokens[at + distance - 1], 1)
  if (beginning === null || beginning === 'extent') return false
  if (WORDED.has(beginning) || before === undefined || endsElement(tokens, at - 1)) return !isInitial(tokens, at)
  if (beginning === 'imprint' || beginning === 'undated') return endsInPoint(before)
  return beginning === 'fraction' || (beginning === 'year' && t.isA(after, words.Number))
}

/** A mark, or a dash with a blank before it: the one in `1918–1923` joins. */
function endsElement(tokens: readonly IToken[], at: number): boolean {
  const [before, mark] = [tokens[at - 1], tokens[at]]
  const dash = mark !== undefined && t.isA(mark, t.Dash) && (before === undefined || t.endOf(before) < mark.startOffset)
  return dash || t.isA(mark, t.DoubleSlash) || MARKS.some(type => t.isA(mark, type))
}

/** `гг.`, `в.`, `соч.`: an abbreviation ends what stands before the place. */
function endsInPoint(token: IToken): boolean {
  return token.image.endsWith('.') && !/^\p{Lu}\.$/u.test(token.image)
}

/** In `Киров С. М., 1934` the last letter is an initial, no place. */
function isInitial(tokens: readonly IToken[], at: number): boolean {
  const [letter, point] = [tokens[at - 2], tokens[at - 1]]
  if (!t.isA(tokens[at], words.Place) || (tokens[at]?.image.length ?? 0) > 2) return false
  return t.isA(point, t.Point) && t.isA(letter, t.Word) && letter?.image.length === 1 && /\p{Lu}/u.test(letter.image)
}
