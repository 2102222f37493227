import type { IToken, TokenType } from 'chevrotain'
import * as t from './tokens.js'

const { words } = t

/** Words that need no mark before them: `Сборник док. 41`, `Review Vol. 3`. */
const WORDED: readonly TokenType[] = [words.Volume, words.Part, words.Number, words.Issue, words.Document, words.Page]
/** Marks that divide a title from its details. */
const MARKS: readonly TokenType[] = [t.Point, t.Comma, t.Semicolon, t.Quote, t.LeftParen, t.RightParen, t.RightBracket]

/** True if details may begin at a token: a word of theirs, or a place, a year or a number after a mark. */
export function mayBeginDetails(tokens: readonly IToken[], at: number): boolean {
  const token = tokens[at]
  const [before, after] = [tokens[at - 1], tokens[at + 1]]
  const is = (...types: readonly TokenType[]) => types.some(type => t.isA(token, type))
  if (is(...WORDED, t.DoubleSlash, t.LeftParen)) return true
  const divided = before === undefined || endsElement(tokens, at - 1)
  if (is(words.Place)) return (divided || endsInPoint(before)) && !isInitial(tokens, at)
  if (WORDED.some(type => t.isA(before, type))) return false
  if (is(t.Year)) return divided || [words.Number, t.Slash].some(type => t.isA(after, type))
  if (is(t.Numeral)) return divided || [words.Number, t.LeftParen, t.Comma, t.Slash].some(type => t.isA(after, type))
  return divided && is(words.Month, t.LeftBracket)
}

/** A mark, or a dash with a blank before it: the one in `1918–1923` joins. */
function endsElement(tokens: readonly IToken[], at: number): boolean {
  const [before, mark] = [tokens[at - 1], tokens[at]]
  const dash = mark !== undefined && t.isA(mark, t.Dash) && (before === undefined || t.endOf(before) < mark.startOffset)
  return dash || t.isA(mark, t.DoubleSlash) || MARKS.some(type => t.isA(mark, type))
}

/** `гг.`, `соч.`: an abbreviation ends what stands before the place. */
function endsInPoint(token: IToken | undefined): boolean {
  return token !== undefined && token.image.length > 2 && token.image.endsWith('.')
}

/** In `Киров С. М., 1934` the last letter is an initial, no place. */
function isInitial(tokens: readonly IToken[], at: number): boolean {
  const [letter, point] = [tokens[at - 2], tokens[at - 1]]
  if ((tokens[at]?.image.length ?? 0) > 2) return false
  return t.isA(point, t.Point) && t.isA(letter, t.Word) && letter?.image.length === 1
}
