import type { IToken, TokenType } from 'chevrotain'
import { Colon, endOf, isA, LeftParen, Point, RightParen, Semicolon, words, Year } from './tokens.js'

/** Words that announce a printed source. */
export interface Introduction {
  readonly kind: 'published' | 'quoted' | 'source' | 'compare'
  /** True if a colon closes it: what follows is a source, whatever it looks like. */
  readonly colon: boolean
  /** True if it begins a sentence, as in a legend. */
  readonly opens: boolean
  /** Index of the first token after it. */
  readonly next: number
}

/** Between "Published" and its colon may stand so many tokens: `Опубликовано без указания места хранения:`. */
const REACH = 8

/** The introduction that begins at a token, or null. */
export function introductionAt(tokens: readonly IToken[], at: number): Introduction | null {
  const kind = kindOf(tokens[at])
  if (!kind) return null
  let next = at + 1
  const hosted = kind !== 'source'
  while (kindOf(tokens[next]) || (hosted && isA(tokens[next], words.Host))) next++
  const colon = colonAfter(tokens, next, kind === 'published' ? REACH : 0)
  if (kind === 'source' && colon === null) return null
  const before = tokens[at - 1]
  const opens = before === undefined || [Point, LeftParen, RightParen, Semicolon].some(type => isA(before, type))
  return { kind, colon: colon !== null, opens, next: colon === null ? next : colon + 1 }
}

function kindOf(token: IToken | undefined): Introduction['kind'] | null {
  if (isA(token, words.Published)) return 'published'
  if (isA(token, words.Quoted)) return 'quoted'
  if (isA(token, words.Source)) return 'source'
  return isA(token, words.Compare) || isA(token, words.Within) ? 'compare' : null
}

const STOPS: readonly TokenType[] = [Point, Semicolon, Year]

function colonAfter(tokens: readonly IToken[], from: number, reach: number): number | null {
  for (let at = from; at <= from + reach; at++) {
    const token = tokens[at]
    if (isA(token, Colon)) return at
    if (STOPS.some(type => isA(token, type))) return null
  }
  return null
}

/** Offset where the text after an introduction begins. */
export function startAfter(tokens: readonly IToken[], { next }: Introduction): number {
  const last = tokens[next - 1]
  return last ? endOf(last) : 0
}
