import type { IToken } from 'chevrotain'
import type { Publication } from '#model/publication'
import type { Details } from './details.js'
import { published } from './record.js'
import { endOf, isA, LeftParen, Numeral, Point, Word, words, Year } from './tokens.js'

/** At most so many tokens from the word to the year: two initials with their points, a name, a parenthesis. */
const REACH = 7

/** `видання О. Петренка (2010)`, `изд. Н. И. Петрова 1875 г.`: a book told by who brought it out, and the year. */
export function editionAt(text: string, tokens: readonly IToken[], at: number): Publication | null {
  const [word, initial, point] = tokens.slice(at, at + 3)
  if (!word || !initial || !isA(word, words.Edition) || !isInitial(initial, point)) return null
  const year = tokens.findIndex((token, index) => index > at && index <= at + REACH && isA(token, Year))
  const person = tokens.slice(at + 1, year).filter(token => !isA(token, LeftParen))
  const name = person.at(-1)
  const found = tokens[year]
  if (
    !found ||
    !name ||
    !isName(name) ||
    person.slice(0, -1).some((token, index) => !inInitials(token, person[index + 1]))
  )
    return null
  const span = { start: word.startOffset, end: endOf(found) }
  const details: Details = {
    span,
    place: null,
    publisher: { start: initial.startOffset, end: endOf(name) },
    year: { start: found.startOffset, end: endOf(found) },
    volume: null,
    number: null,
    documentNumber: null,
    pages: null,
    kinds: new Set(['imprint']),
  }
  return published(text, details, null)
}

/** A capital with a full stop, whether the lexicon knows it as a word or not. */
function isInitial(token: IToken, next: IToken | undefined): boolean {
  return /^\p{Lu}\.$/u.test(token.image) || (/^\p{Lu}$/u.test(token.image) && isA(next, Point))
}

function inInitials(token: IToken, next: IToken | undefined): boolean {
  return isA(token, Point) || isA(token, Numeral) || isInitial(token, next)
}

function isName(token: IToken): boolean {
  return isA(token, Word) && /^\p{Lu}\p{Ll}/u.test(token.image)
}
