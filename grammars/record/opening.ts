import { hull, type Span } from '#model/span'
import type { Term, Written } from '#model/value'
import { isName } from './party.js'
import { is, isMark, type Token } from './token.js'

/** What stands before the parties: `№ 12. [Excerpt] Secret telegram`. */
export interface Opening {
  readonly number: Written | null
  readonly excerpt: Span | null
  /** Tokens of an author in the possessive, `A. Smith’s letter`. */
  readonly owner: readonly Token[]
  readonly kind: Term
  /** `1939 г., сентября 19, Москва. — Приказ ..`: the place of a dateline that stands first. */
  readonly place: readonly Token[]
  /** Index of the first token after the kind. */
  readonly next: number
}

/** So many tokens may stand before the word for the kind. */
const REACH = 16
const NUMBER = /^\d{1,4}[\p{L}]?$/u
const ADJECTIVE = /^\p{L}+(?:ая|ое|ый|ий|ой|ого|ую|ые|ых|ого|а|е)$/iu
const ADJECTIVE_ENGLISH = /^\p{Lu}\p{L}+(?:an|ish|ese|ic|al|ive|ary)$/u
const POSSESSIVE = /['’]s$/u

/** Reads the opening of a description, or null if no kind of document stands where it should. */
export function readOpening(tokens: readonly Token[]): Opening | null {
  let number: Written | null = null
  let excerpt: Span | null = null
  let owner: readonly Token[] = []
  let place: readonly Token[] = []
  for (let i = 0; i < Math.min(tokens.length, REACH); ) {
    const token = tokens[i]
    if (!token) break
    const following = tokens[i + 1]
    const kind = kindOf(token)
    if (kind) {
      // `Telegram Excerpt from the Commander`.
      const mark = following && is(following, 'excerpt-from') ? { start: following.start, end: following.end } : null
      // `Circular telegram`: the second word says what it is, the first what it is like.
      const exact =
        following && !following.capital && /^\p{Script=Latin}/u.test(following.text) ? kindOf(following) : null
      return { number, excerpt: excerpt ?? mark, owner, kind: exact ?? kind, place, next: exact ? i + 2 : i + 1 }
    }
    if (number === null && owner.length === 0 && isNumber(tokens, i)) {
      const value = is(token, 'number-sign') ? following : token
      if (value) number = { value: value.text, span: { start: value.start, end: value.end } }
      i += is(token, 'number-sign') ? 2 : 1
    } else if (is(token, 'excerpt-from') || (is(token, 'from') && leadsToKind(tokens, i + 1))) {
      excerpt = { start: token.start, end: token.end }
      i++
    } else if (is(token, 'excerpt') && tokens.slice(Math.max(0, i - 1), i).every(before => isMark(before, '[(<'))) {
      excerpt = bracketed(tokens, i)
      i++
    } else if (place.length === 0 && placeEnd(tokens, i) > i) {
      place = tokens.slice(i, placeEnd(tokens, i))
      i += place.length
    } else if (isFiller(token) || ((isAdjective(token) || is(token, 'place')) && leadsToKind(tokens, i + 1))) i++
    else {
      const end = ownerEnd(tokens, i)
      if (end === null || owner.length > 0) return null
      owner = tokens.slice(i, end)
      i = end
    }
  }
  return null
}

/** The kind that a token names, or null. */
export function kindOf(token: Token): Term | null {
  const row = token.rows.find(row => row.category === 'kind')
  return row ? { id: row.term, value: token.text, span: { start: token.start, end: token.end } } : null
}

function isNumber(tokens: readonly Token[], i: number): boolean {
  const [token, next] = [tokens[i], tokens[i + 1]]
  if (is(token, 'number-sign')) return next?.shape === 'number' && NUMBER.test(next.text)
  // A bare number counts only where a point, a bracket or a line end sets it off, and nothing but brackets precede it.
  if (token?.shape !== 'number' || !NUMBER.test(token.text)) return false
  return tokens.slice(0, i).every(before => isMark(before, '[(')) && (next?.shape === 'break' || isMark(next, '.)]:—–'))
}

function isFiller(token: Token): boolean {
  return (
    token.shape === 'break' ||
    token.shape === 'date' ||
    (token.shape === 'mark' && token.text !== ';') ||
    is(token, 'article') ||
    is(token, 'lead-in')
  )
}

function isAdjective(token: Token): boolean {
  return (
    is(token, 'qualifier') ||
    ADJECTIVE.test(token.text) ||
    ADJECTIVE_ENGLISH.test(token.text) ||
    token.shape === 'number'
  )
}

/** True if only adjectives and articles stand between this place and a kind. */
function leadsToKind(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < from + 4; i++) {
    const token = tokens[i]
    if (!token) return false
    if (kindOf(token)) return true
    if (!isAdjective(token) && !is(token, 'article')) return false
  }
  return false
}

/** Where a place ends that stands between a date and a dash or a stop before the kind; `from` itself if none does. */
function placeEnd(tokens: readonly Token[], from: number): number {
  if (!isMark(tokens[from - 1], ',.') || !tokens.slice(0, from).some(token => token.shape === 'date')) return from
  let end = from
  while (end < from + 3 && isName(tokens[end])) end++
  const [stop, dash] = [tokens[end], tokens[end + 1]]
  const closed =
    isMark(stop, '—–') ||
    (isMark(stop, '.') && (isMark(dash, '—–') || (dash !== undefined && leadsToKind(tokens, end + 1))))
  return end > from && closed ? end : from
}

/** Where an owner in the possessive ends that begins here, or null: `N. Brown’s | secret letter`. */
function ownerEnd(tokens: readonly Token[], from: number): number | null {
  for (let i = from; i < from + 6; i++) {
    const token = tokens[i]
    // `A. Smith: Memorandum on the railway`.
    if (isMark(token, ':') && i > from + 1 && leadsToKind(tokens, i + 1)) {
      return tokens.slice(from, i).every(each => each.shape === 'initials' || isName(each)) ? i : null
    }
    if (
      !token ||
      (token.shape !== 'word' && token.shape !== 'initials') ||
      token.rows.some(row => row.category === 'verb')
    )
      return null
    if (POSSESSIVE.test(token.text) && token.capital && token.rows.length === 0)
      return leadsToKind(tokens, i + 1) ? i + 1 : null
  }
  return null
}

function bracketed(tokens: readonly Token[], i: number): Span {
  const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]]
  const inner = token ?? { start: 0, end: 0 }
  return before && after && isMark(before, '[(<') && isMark(after, '])>')
    ? hull(before, after)
    : { start: inner.start, end: inner.end }
}
