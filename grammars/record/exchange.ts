import type { RecordReading } from '#grammar/tradition'
import type { Span } from '#model/span'
import type { Written } from '#model/value'
import { readParties } from './party.js'
import { isDativeAt } from './russian-cases.js'
import { type Category, is, isMark, type Token, tokenise } from './token.js'

const LONGEST = 30
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
  const joint = line.findIndex(token => is(token, 'addressee') || isMark(token, '—–'))
  if (from === -1 || joint < 1 || line.length > LONGEST) return null
  const [left, right] = [withoutStop(line.slice(0, joint)), withoutStop(line.slice(joint + 1))]
  if (!areParties(left) || !areParties(right) || !isExchange(left, line[joint], right)) return null
  const [authors, addressees] = [readParties(text, left), readParties(text, right)]
  if (authors.length === 0 || addressees.length === 0) return null
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
  const told = (tokens: readonly Token[]) => tokens.some(token => token.shape === 'initials' || isOfficial(token))
  const bare = (tokens: readonly Token[]) =>
    tokens.length <= LONGEST_NAME &&
    tokens.every(token => !is(token, 'place') && !is(token, 'land') && token.shape === 'word')
  if (![left, right].every(tokens => told(tokens) || bare(tokens))) return false
  return !isMark(joint, '—–') || isDativeAt(right, 0) || (told(left) && told(right))
}

function isOfficial(token: Token): boolean {
  return is(token, 'office') || is(token, 'body') || is(token, 'honorific')
}
