import type { IToken, TokenType } from 'chevrotain'
import * as t from './tokens.js'

const { words } = t

/** The token so many places ahead; the next one is 1. Past the end there may be any token of no known type, or none. */
export type Ahead = (distance: number) => IToken | undefined

/** What may begin at a token. */
export type Beginning =
  | 'imprint'
  | 'undated'
  | 'slashed'
  | 'group'
  | 'journal'
  | 'dated'
  | 'extent'
  | 'document'
  | 'pages'
  | 'volume'
  | 'part'
  | 'number'
  | 'issue'
  | 'fraction'
  | 'year'

/** A longer name of a publisher is prose. */
const LONGEST_PUBLISHER = 24
/** A longer name of a place is prose. */
const LONGEST_PLACE = 6
/** A longer parenthesis holds no imprint. */
const LONGEST_GROUP = 40
/** Between the volume of a periodical and its year stand at most an issue and two marks. */
const LONGEST_ISSUE = 6

/**
 * The detail that begins at a distance, or null: Chevrotain looks ahead within one production only, and trying each in
 * turn costs too much in prose. Looks at a bounded number of tokens.
 */
export function beginningAt(ahead: Ahead, at: number): Beginning | null {
  const is = (distance: number, ...types: readonly TokenType[]) => types.some(type => t.isA(ahead(distance), type))
  const numbered = is(at + 1, t.Numeral, t.Year)
  if (is(at, words.Place) && imprintFollows(ahead, at)) return 'imprint'
  if (is(at, words.Place) && undatedFollows(ahead, at)) return 'undated'
  if (is(at, t.DoubleSlash)) return is(at + 1, words.Place) && publisherEnds(ahead, at + 2) ? 'slashed' : null
  if (is(at, t.LeftParen)) return yearInParens(ahead, at) || undatedInParens(ahead, at) ? 'group' : null
  if (is(at, t.Year)) return is(at + 1, t.Slash) && is(at + 2, t.Numeral) ? 'fraction' : 'year'
  if (is(at, t.LeftBracket)) return is(at + 1, t.Year) ? 'year' : null
  if (is(at, words.Month))
    return is(at + 1, t.Year) || (is(at + 1, t.Numeral) && yearFollows(ahead, at + 2)) ? 'dated' : null
  if (is(at, words.Document) && (numbered || (is(at + 1, words.Number) && is(at + 2, t.Numeral)))) return 'document'
  if (is(at, words.Page) && numbered) return 'pages'
  if (is(at, words.Volume) && numbered) return 'volume'
  if (is(at, words.Part) && numbered) return 'part'
  if (is(at, words.Number) && numbered) return 'number'
  if (is(at, words.Issue) && numbered) return 'issue'
  return is(at, t.Numeral) ? numeralBegins(ahead, at) : null
}

/** A bare number begins a date, an extent, or the volume of a periodical. */
function numeralBegins(ahead: Ahead, at: number): Beginning | null {
  if (t.isA(ahead(at + 1), words.Page) || t.isA(ahead(at + 1), words.Volume)) return 'extent'
  if (daysEnd(ahead, at)) return 'dated'
  for (let distance = at + 1; distance <= at + LONGEST_ISSUE; distance++) {
    const token = ahead(distance)
    if (t.isA(token, t.LeftParen)) return yearInParens(ahead, distance) ? 'journal' : null
    const fits = [t.Slash, t.Colon, t.Comma, t.Dash, t.Numeral, words.Number].some(type => t.isA(token, type))
    if (!fits) return null
  }
  return null
}

/** `4, 7 и 20 июля` */
function daysEnd(ahead: Ahead, at: number): boolean {
  let distance = at + 1
  const joins = () => [t.Comma, t.Dash, t.Word].some(type => t.isA(ahead(distance), type))
  while (distance < at + LONGEST_ISSUE && joins() && t.isA(ahead(distance + 1), t.Numeral)) distance += 2
  return t.isA(ahead(distance), words.Month)
}

/** A year, also in brackets. */
export function yearAt(ahead: Ahead, at: number): boolean {
  return t.isA(ahead(at), t.Year) || (t.isA(ahead(at), t.LeftBracket) && t.isA(ahead(at + 1), t.Year))
}

/** A year, also after a comma. */
export function yearFollows(ahead: Ahead, at: number): boolean {
  return yearAt(ahead, t.isA(ahead(at), t.Comma) ? at + 1 : at)
}

function imprintFollows(ahead: Ahead, at: number): boolean {
  const end = placesEnd(ahead, at)
  return yearFollows(ahead, end) || publisherFollows(ahead, end)
}

/** An imprint that lacks its year has pages behind it: `М. С. 41`, `М.: Наука. С. 41`. */
function undatedFollows(ahead: Ahead, at: number): boolean {
  const end = placesEnd(ahead, at)
  return pagesAt(ahead, end) || (t.isA(ahead(end), t.Colon) && nameEnds(ahead, end + 1))
}

/** `(Anytown: Press), p. 15` */
function undatedInParens(ahead: Ahead, at: number): boolean {
  for (let distance = at + 1; distance < at + LONGEST_PLACE; distance++) {
    const token = ahead(distance)
    if (t.isA(token, t.Colon)) return distance > at + 1 && nameEnds(ahead, distance + 1)
    if (!t.isA(token, t.Word) && !t.isA(token, t.Comma) && !t.isA(token, words.Place)) return false
  }
  return false
}

/** True if a publisher's name that begins here ends in pages, with or without a parenthesis between. */
function nameEnds(ahead: Ahead, from: number): boolean {
  for (let at = from; at < from + LONGEST_PUBLISHER; at++) {
    const token = ahead(at)
    if (at > from && pagesAt(ahead, t.isA(token, t.RightParen) ? at + 1 : at)) return true
    if (token === undefined || NO_PUBLISHER.some(type => t.isA(token, type))) return false
  }
  return false
}

/** `. С. 41`, `, p. 41` */
export function pagesAt(ahead: Ahead, at: number): boolean {
  const word = t.isA(ahead(at), t.Point) || t.isA(ahead(at), t.Comma) ? at + 1 : at
  return t.isA(ahead(word), words.Page) && t.isA(ahead(word + 1), t.Numeral)
}

function placesEnd(ahead: Ahead, at: number): number {
  let end = at + 1
  const joins = [t.Comma, t.Semicolon, t.Dash, t.Slash]
  while (t.isA(ahead(end + 1), words.Place) && joins.some(type => t.isA(ahead(end), type))) end += 2
  return end
}

/** `: publisher, year` or `, publisher, year` */
export function publisherFollows(ahead: Ahead, at: number): boolean {
  return (t.isA(ahead(at), t.Colon) || t.isA(ahead(at), t.Comma)) && publisherEnds(ahead, at + 1)
}

const NO_PUBLISHER = [t.Year, t.LeftParen, t.RightParen, t.Semicolon, t.Colon, t.DoubleSlash, t.Slash, words.Month]

/** True if a name that begins here ends in a comma and a year. */
function publisherEnds(ahead: Ahead, from: number): boolean {
  for (let at = from; at < from + LONGEST_PUBLISHER; at++) {
    const token = ahead(at)
    if (at > from && t.isA(token, t.Comma) && yearAt(ahead, at + 1)) return true
    if (token === undefined || NO_PUBLISHER.some(type => t.isA(token, type))) return false
  }
  return false
}

function yearInParens(ahead: Ahead, at: number): boolean {
  let year = false
  for (let distance = at + 1; distance < at + LONGEST_GROUP; distance++) {
    const token = ahead(distance)
    if (t.isA(token, t.RightParen)) return year
    if (token === undefined || t.isA(token, t.LeftParen)) return false
    year ||= t.isA(token, t.Year)
  }
  return false
}
