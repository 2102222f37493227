import type { ClaimParty } from '#model/claim'
import { type Ground, writtenOf } from './ground.js'
import { isIdle, type Name, nameAt } from './names.js'
import { is, meaning, type Token } from './token.js'

/** Where a party that begins at a token ends: a people, army or country with what belongs to it. */
export function partyEnd(tokens: readonly Token[], from: number, end: number): number {
  let at = from
  while (at < end && (is(tokens[at], 'determiner', 'side', 'force', 'land', 'of', 'and') || isOrdinal(tokens, at)))
    at += 1
  if (at > from) return Math.max(at, from)
  return nameAt(tokens, from, end)?.after ?? from
}

function isOrdinal(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.shape === 'number' || (isIdle(tokens[at]) && is(tokens[at + 1], 'side', 'force'))
}

/** The party of all sides among some tokens, in one piece of text; null if they name none. */
export function partyOf(text: string, tokens: readonly Token[], from: number, to: number): ClaimParty | null {
  const sides = new Set<string>()
  let first = -1
  let last = -1
  for (let at = from; at < to; at++) {
    const token = tokens[at]
    const side = meaning(token, 'side') ?? meaning(token, 'land')
    if (side !== null) sides.add(side)
    if (side === null && !is(token, 'force')) continue
    if (first < 0) first = at
    last = at
  }
  const [head, tail] = [tokens[first], tokens[last]]
  if (!head || !tail || sides.size === 0) return null
  return { ...writtenOf(text, { start: head.start, end: tail.end }), sides: [...sides].sort() }
}

/** Where a party stands, as indexes of tokens. */
export interface Stretch {
  readonly first: number
  readonly after: number
}

/** The parties in a stretch that no preposition governs. */
function* parties(tokens: readonly Token[], from: number, to: number, taken: readonly Name[]): Generator<Stretch> {
  for (let at = from; at < to; ) {
    const isParty = is(tokens[at], 'side', 'land') && !taken.some(name => name.first <= at && at < name.after)
    if (!isParty) {
      at += 1
      continue
    }
    let after = partyEnd(tokens, at, to)
    while (after > at + 1 && is(tokens[after - 1], 'and', 'determiner', 'of')) after -= 1
    let first = at
    while (
      first > from &&
      (is(tokens[first - 1], 'force', 'determiner', 'of') || tokens[first - 1]?.shape === 'number')
    )
      first -= 1
    const before = tokens[first - 1]
    const opens = /^(?:after|before|since|until|till)$/iu.test(before?.text ?? '')
    const governed =
      first > 0 &&
      !opens &&
      is(before, 'in', 'on', 'to', 'from', 'by', 'preposition', 'place-word', 'of') &&
      !is(before, 'determiner')
    if (!governed) yield { first, after }
    at = Math.max(after, at + 1)
  }
}

export function lastParty(tokens: readonly Token[], from: number, to: number, taken: readonly Name[]): Stretch | null {
  return [...parties(tokens, from, to, taken)].at(-1) ?? null
}

export function firstParty(
  tokens: readonly Token[],
  from: number,
  to: number,
  taken: readonly Name[],
  fits: (token: Token) => boolean = () => true,
): Stretch | null {
  for (const each of parties(tokens, from, to, taken)) {
    const inside = tokens.slice(each.first, each.after)
    if (inside.some(token => is(token, 'side', 'force', 'land') && fits(token))) return each
  }
  return null
}

/** The first side that some tokens name. */
export function firstSides(
  { text, tokens, end }: Pick<Ground, 'text' | 'tokens' | 'end'>,
  from: number,
): ClaimParty | null {
  const at = tokens.findIndex((token, index) => index >= from && index < end && is(token, 'side', 'land'))
  const token = tokens[at]
  const side = meaning(token, 'side') ?? meaning(token, 'land')
  if (!token || side === null) return null
  return { value: text.slice(token.start, token.end), span: { start: token.start, end: token.end }, sides: [side] }
}
