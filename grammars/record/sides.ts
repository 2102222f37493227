import { isName } from './party.js'
import { isDativeAt } from './russian-cases.js'
import { type Category, is, isMark, type Token } from './token.js'

/** Who writes, on the left, to whom, on the right; one of them may be nobody. */
export interface Sides {
  readonly left: readonly Token[]
  readonly right: readonly Token[]
}

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
 * The sides of a line without a kind; `dated` if a day follows it. Only one of them is told by `To A. Smith`, `From B. Brown`
 * and by a lone person in the dative.
 */
export function sidesOf(line: readonly Token[], dated: boolean): Sides | null {
  const [first] = line
  if (first?.capital && /^(?:to|from)$/iu.test(first.text)) return ledSides(line, dated)
  const at = line.findIndex(token => is(token, 'addressee') || isMark(token, '—–'))
  if (at === -1) return aloneInDative(line)
  const [left, right] = [withoutStop(line.slice(0, at)), withoutStop(whereabouts(withoutTo(line.slice(at + 1))))]
  return left.length > 0 && areParties(left) && areParties(right) && isExchange(left, line[at], right)
    ? { left, right }
    : null
}

/** `To A. Smith from B. Brown`, `From B. Brown to A. Smith`, `To A. Smith`: a journey reads alike, so names must be plain. */
function ledSides([first, ...rest]: readonly Token[], dated: boolean): Sides | null {
  const toFirst = is(first, 'addressee')
  const at = rest.findIndex(token => is(token, toFirst ? 'author' : 'addressee') && /^(?:to|from)$/iu.test(token.text))
  const one = withoutStop(whereabouts(at === -1 ? rest : rest.slice(0, at)))
  const other = at === -1 ? [] : withoutStop(whereabouts(rest.slice(at + 1)))
  const sides = toFirst ? { left: other, right: one } : { left: one, right: other }
  const named = [one, other].filter(side => side.length > 0)
  if (one.length === 0 || !named.every(areParties)) return null
  return named.every(side => isTold(side) || (at === -1 ? isFullName(side) : dated && isBare(side))) ? sides : null
}

/** `— в Политбюро`: a body to which one sends. */
function withoutTo(side: readonly Token[]): readonly Token[] {
  const [first, next] = side
  return /^(?:в|во)$/u.test(first?.text ?? '') && (is(next, 'body') || /^\p{Lu}{2,}/u.test(next?.text ?? ''))
    ? side.slice(1)
    : side
}

/** `Robert Lansing`: two or three names that no list has for a place. */
function isFullName(side: readonly Token[]): boolean {
  return side.length > 1 && side.length < 4 && side.every(token => isName(token) && token.rows.length === 0)
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

function withoutStop(tokens: readonly Token[]): readonly Token[] {
  const last = tokens.findLastIndex(token => !isMark(token, '.,;—–-'))
  return tokens.slice(0, last + 1)
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
    tokens.every(
      (token, i) => token.shape === 'word' && !is(token, 'land') && !(is(token, 'place') && !isGiven(tokens[i - 1])),
    )
  )
}

/** `George | Washington`: a town behind a given name is a person. */
function isGiven(token: Token | undefined): boolean {
  return isName(token) && token?.rows.length === 0
}

/** `Екатерине II`: a given name and its number. */
function isSovereign([name, number]: readonly Token[]): boolean {
  return /^\p{Lu}\p{Ll}+[еи]$/u.test(name?.text ?? '') && /^[IVXІХ]{1,5}$/u.test(number?.text ?? '')
}

function isOfficial(token: Token): boolean {
  return is(token, 'office') || is(token, 'body') || is(token, 'honorific')
}
