import type { Party } from '#model/entry'
import { isFiller } from './message-words.js'
import { isName, readParties } from './party.js'
import { is, isMark, type Token } from './token.js'

/** Persons that stand together, from one token to before another. */
export interface Group {
  readonly from: number
  readonly end: number
}

/** Where a person ends that begins here: initials and a name, or up to three names; null if none does. */
export function personEnd(tokens: readonly Token[], at: number): number | null {
  const token = tokens[at]
  if (token?.shape === 'initials') return isName(tokens[at + 1]) ? at + 2 : null
  if (!isPlainName(token)) return null
  let end = at + 1
  while (end < at + 3 && isPlainName(tokens[end])) end += 1
  return end
}

function isPlainName(token: Token | undefined): boolean {
  return token !== undefined && isName(token) && token.rows.length === 0 && /\p{Ll}/u.test(token.text)
}

/** Persons joined by commas and conjunctions from here on, each with the town that he is in; null if there is none. */
export function groupAt(tokens: readonly Token[], at: number): Group | null {
  let end = personEnd(tokens, at)
  if (end === null) return null
  for (;;) {
    let next: number = end
    if (is(tokens[next], 'preposition') && tokens[next + 1]?.capital) next += 2
    const joint = next
    while (isMark(tokens[next], ',') || is(tokens[next], 'and')) next += 1
    if (next === joint) return { from: at, end }
    if (is(tokens[next], 'addressee')) next += 1
    const further = personEnd(tokens, next)
    if (further === null) return { from: at, end }
    end = further
  }
}

/** Persons that end right before a token, with small words and one insertion between commas in between. */
export function groupBefore(tokens: readonly Token[], before: number): { group: Group; inserted: Group | null } | null {
  let end = before
  let inserted: Group | null = null
  while (end > 0 && isFillerToken(tokens[end - 1])) end -= 1
  if (isMark(tokens[end - 1], ',')) {
    const open = tokens.findLastIndex((token, i) => i < end - 1 && isMark(token, ','))
    if (open > 0 && end - open < 16) {
      inserted = { from: open + 1, end: end - 1 }
      end = open
    }
  }
  for (let from = Math.max(0, end - 16); from < end; from++) {
    const group = isInsideName(tokens, from) ? null : groupAt(tokens, from)
    if (group && group.end === end) return { group, inserted }
  }
  return null
}

export function isInsideName(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before?.shape === 'initials' || (tokens[at]?.shape !== 'initials' && isPlainName(before))
}

export function isFillerToken(token: Token | undefined): boolean {
  return token?.shape === 'word' && isFiller(token.text)
}

/** Without the towns in which the persons are: `B. Brown in Kars and C. Green in Baku`. */
export function partiesOf(text: string, tokens: readonly Token[], { from, end }: Group): Party[] {
  const parts = tokens.filter((token, at) => {
    if (at < from || at >= end || is(token, 'addressee')) return false
    return !is(token, 'preposition') && !is(tokens[at - 1], 'preposition')
  })
  return readParties(text, parts)
}
