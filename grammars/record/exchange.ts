import type { RecordReading } from '#grammar/tradition'
import type { Span } from '#model/span'
import type { Written } from '#model/value'
import { kindOf } from './opening.js'
import { isName, readParties } from './party.js'
import { sidesOf } from './sides.js'
import { is, isMark, type Token, tokenise } from './token.js'

const LONGEST = 30
/** `№ 12.`, `44.` before the names. */
const NUMBER = /^[^\p{L}\p{N}]*(?:(?:№|No\.?)\s*(?=\d))?(\d{1,4})(?=[.:)\s])/u

/**
 * A heading that names no kind, only who writes to whom: `B. Brown to A. Smith`, `General Brown to the Council`,
 * `Б. Браун — А. Смиту`. Each side is a person with initials, an office or body, or a name alone, and nothing but a date
 * may follow. Two names alone that a dash parts count only if the second stands in the dative: else they are partners.
 */
export function readExchange(text: string, dates: readonly Span[]): RecordReading | null {
  const number = NUMBER.exec(text)?.[1]
  if (!/^[^\p{L}\p{N}]*\p{Lu}/u.test(number === undefined ? text : text.slice(text.indexOf(number) + number.length)))
    return null
  const tokens = tokenise(text, dates)
  const from = tokens.findIndex(
    token => token.shape === 'initials' || (token.shape === 'word' && !is(token, 'number-sign')),
  )
  const stop = tokens.findIndex((token, i) => i >= from && (token.shape === 'date' || token.shape === 'break'))
  const line = withoutReceipt(tokens.slice(from, stop === -1 ? tokens.length : stop))
  if (from === -1 || line.length > LONGEST) return null
  const after = stop === -1 ? undefined : tokens[stop]
  const place = after?.shape === 'date' ? placeAtEnd(line) : null
  const behind = after?.shape === 'date' ? placeBehind(tokens.slice(stop + 1)) : null
  const titled = titleAfter(line)
  const end = titled?.from ?? (place ? line.indexOf(place) : line.length)
  const sides = sidesOf(line.slice(0, end), isDay(after))
  if (!sides) return null
  const { left, right } = sides
  const [authors, addressees] = [readParties(text, left), readParties(text, right)]
  if ((left.length > 0 && authors.length === 0) || (right.length > 0 && addressees.length === 0)) return null
  return {
    span: { start: line[0]?.start ?? 0, end: line.at(-1)?.end ?? 0 },
    kind: titled?.kind ?? null,
    authors,
    addressees,
    subject: titled && writtenOver(text, titled.subject),
    place: writtenOver(text, place ? [place] : behind ? [behind] : []),
    number: number === undefined ? null : written(text.indexOf(number), number),
    excerpt: null,
  }
}

/** `A. Smith to B. Brown: Letter on the supply of boots`: a colon, the kind and the subject. */
function titleAfter(line: readonly Token[]) {
  const from = line.findIndex((token, i) => i > 2 && isMark(token, ':'))
  const word = line[from + 1]
  const kind = from === -1 || !word ? null : kindOf(word)
  return kind ? { from, kind, subject: line.slice(from + 2) } : null
}

function writtenOver(text: string, tokens: readonly Token[]): Written | null {
  const [first, last] = [tokens[0], tokens.findLast(token => token.shape !== 'mark')]
  return first && last ? written(first.start, text.slice(first.start, last.end)) : null
}

/** More than a year: two bare names beside a day are a letter. */
function isDay(token: Token | undefined): boolean {
  return token?.shape === 'date' && /\d.*\p{L}{3}|\p{L}{3}.*\d/u.test(token.text)
}

/** `B. Brown to A. Smith, London, | 12 September 1882`. */
function placeAtEnd(line: readonly Token[]): Token | null {
  const at = line.findLastIndex(token => token.shape !== 'mark')
  const place = line[at]
  return place && isMark(line[at - 1], ',') && is(place, 'place') ? place : null
}

/** `.., 12 September 1882, | London`: one name and nothing behind it. */
function placeBehind(tokens: readonly Token[]): Token | null {
  const [first, ...rest] = tokens.filter(token => !isMark(token, ',.()') && token.shape !== 'break')
  return first && rest.length === 0 && isName(first) ? first : null
}

/** `B. Brown to A. Smith (Received May 5)`: the day of receipt is no part of the names. */
function withoutReceipt(line: readonly Token[]): readonly Token[] {
  const at = line.findIndex(
    (token, i) =>
      isMark(token, '([') && /^(?:received|rec(?:ei)?v?d|получен\p{L}?|получено)$/iu.test(line[i + 1]?.text ?? ''),
  )
  return at === -1 ? line : line.slice(0, at)
}

function written(start: number, value: string): Written {
  return { value, span: { start, end: start + value.length } }
}
