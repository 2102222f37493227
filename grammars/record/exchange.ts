import type { RecordReading } from '#grammar/tradition'
import type { Span } from '#model/span'
import type { Written } from '#model/value'
import { readParties } from './party.js'
import { isDativeAt } from './russian-cases.js'
import { type Category, is, isMark, type Token, tokenise } from './token.js'

const LONGEST = 30

interface Sides {
  readonly left: readonly Token[]
  readonly right: readonly Token[]
}

/** `№ 12.`, `44.` before the names. */
const NUMBER = /^[^\p{L}\p{N}]*(?:(?:№|No\.?)\s*(?=\d))?(\d{1,4})(?=[.:)\s])/u
const LONGEST_NAME = 4
/** What a party may hold beside names: a heading with any other word is prose. */
const OF_PARTIES: readonly Category[] = [
  'office',
  'body',
  'honorific',
  'article',
  'of',
  'and',
  'land',
  'place',
  'preposition',
]
const NEVER: readonly Category[] = [
  'kind',
  'verb',
  'subject',
  'author',
  'addressee',
  'between',
  'partner',
  'number-sign',
]

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
  const end = tokens.findIndex((token, i) => i >= from && (token.shape === 'date' || token.shape === 'break'))
  const line = withoutReceipt(tokens.slice(from, end === -1 ? tokens.length : end))
  if (from === -1 || line.length > LONGEST) return null
  const sides = sidesOf(line, end === -1 ? undefined : tokens[end])
  if (!sides) return null
  const [authors, addressees] = [readParties(text, sides.left), readParties(text, sides.right)]
  if (addressees.length === 0 || (authors.length === 0 && sides.left.length > 0)) return null
  return {
    span: { start: line[0]?.start ?? 0, end: line.at(-1)?.end ?? 0 },
    kind: null,
    authors,
    addressees,
    subject: null,
    place: null,
    number: number === undefined ? null : written(text.indexOf(number), number),
    excerpt: null,
  }
}

/** Who writes to whom in a line without a kind; `after` is the date behind it. Nobody on the left: only the addressee is told. */
function sidesOf(line: readonly Token[], after: Token | undefined): Sides | null {
  const first = line[0]
  if (is(first, 'author') || is(first, 'addressee')) return ledSides(line, after)
  const at = line.findIndex(token => is(token, 'addressee') || isMark(token, '—–'))
  if (at === -1) return aloneInDative(line)
  const [left, right] = [withoutStop(line.slice(0, at)), withoutStop(whereabouts(line.slice(at + 1)))]
  return left.length > 0 && areParties(left) && areParties(right) && isExchange(left, line[at], right)
    ? { left, right }
    : null
}

/** `To A. Smith from B. Brown`, `From B. Brown to A. Smith`, `To A. Smith`: a journey reads alike, so names must be plain. */
function ledSides(line: readonly Token[], after: Token | undefined): Sides | null {
  const [first, ...rest] = line
  if (!first?.capital || !/^(?:to|from)$/iu.test(first.text)) return null
  const toFirst = is(first, 'addressee')
  const at = rest.findIndex(token => is(token, toFirst ? 'author' : 'addressee') && /^(?:to|from)$/iu.test(token.text))
  const [one, other] =
    at === -1 ? [rest, []] : [withoutStop(rest.slice(0, at)), withoutStop(whereabouts(rest.slice(at + 1)))]
  const [left, right] = toFirst ? [other, withoutStop(whereabouts(one))] : [one, other]
  const sides = [left, right].filter(side => side.length > 0)
  if (right.length === 0 || !sides.every(areParties)) return null
  const dated = after?.shape === 'date' && /\d.*\p{L}{3}|\p{L}{3}.*\d/u.test(after.text)
  const plain = sides.every(side => isTold(side) || (dated && left.length > 0 && isBare(side)))
  return plain ? { left, right } : null
}

/** `П. А. Вяземскому`: nothing but one person in the dative. */
function aloneInDative(line: readonly Token[]): Sides | null {
  const right = withoutStop(line)
  const alone = right.length === 2 && right[0]?.shape === 'initials' && isDativeAt(right, 0)
  return alone ? { left: [], right } : null
}

/** `A. Smith in Paris`: where the addressee is, is no part of the name. */
function whereabouts(side: readonly Token[]): readonly Token[] {
  const at = side.findIndex((token, i) => i > 0 && /^(?:in|at)$/iu.test(token.text))
  const office = side.slice(0, at).some(token => isOfficial(token) && token.shape === 'word')
  return at === -1 || office ? side : side.slice(0, at)
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

function withoutStop(tokens: readonly Token[]): readonly Token[] {
  return isMark(tokens.at(-1), '.,;') ? tokens.slice(0, -1) : tokens
}

/** Names, offices and bodies only, the first word with a capital, or a Russian office: `— послу А. Смиту`. */
function areParties(tokens: readonly Token[]): boolean {
  const first = tokens.find(token => !is(token, 'article'))
  if (!first || is(first, 'preposition')) return false
  if (!first.capital && !(isOfficial(first) && /\p{Script=Cyrillic}/u.test(first.text))) return false
  return tokens.every(token => {
    if (token.shape === 'initials' || token.shape === 'number') return true
    if (token.shape === 'mark') return ',()[]-'.includes(token.text)
    if (token.shape !== 'word' || NEVER.some(category => is(token, category))) return false
    return token.capital || /\p{Script=Cyrillic}/u.test(token.text) || OF_PARTIES.some(category => is(token, category))
  })
}

/** Two places are a journey and two bare names with a dash a pair: only what can write and be written to is an exchange. */
function isExchange(left: readonly Token[], joint: Token | undefined, right: readonly Token[]): boolean {
  if (![left, right].every(tokens => isTold(tokens) || isBare(tokens))) return false
  return !isMark(joint, '—–') || isDativeAt(right, 0) || isSovereign(right) || (isTold(left) && isTold(right))
}

/** Initials, an office, a body or a title tell who is meant. */
function isTold(tokens: readonly Token[]): boolean {
  return tokens.some(token => token.shape === 'initials' || isOfficial(token))
}

function isBare(tokens: readonly Token[]): boolean {
  return (
    tokens.length <= LONGEST_NAME &&
    tokens.every(token => !is(token, 'place') && !is(token, 'land') && token.shape === 'word')
  )
}

/** `Екатерине II`: a given name and its number. */
function isSovereign([name, number]: readonly Token[]): boolean {
  return /^\p{Lu}\p{Ll}+[еи]$/u.test(name?.text ?? '') && /^[IVXІХ]{1,5}$/u.test(number?.text ?? '')
}

function isOfficial(token: Token): boolean {
  return is(token, 'office') || is(token, 'body') || is(token, 'honorific')
}
