import type { Span } from '#model/span'
import { eventsOf, is, type Token } from './token.js'

/** A stretch of tokens with one event word or more, as indexes into the tokens of the sentence. */
export interface Clause extends Span {
  /** True if it goes on from the clause before it (`and occupied Ardahan`), which may lend it actor and date. */
  readonly joined: boolean
}

/** Cuts a sentence where another statement begins. Several event words stay in one clause if nothing parts them. */
export function cutClauses(tokens: readonly Token[]): Clause[] {
  const events = tokens.flatMap((token, at) => (eventsOf(token).some(row => row.category !== 'base') ? [at] : []))
  const clauses: Clause[] = []
  let start = 0
  let joined = false
  let last = -1
  const close = (end: number, goesOn: boolean, from = end) => {
    if (end > start) clauses.push({ start, end, joined })
    start = from
    joined = goesOn
  }
  for (const event of events) {
    const strong = lastHard(tokens, Math.max(start, last + 1), event)
    if (strong !== null) close(strong.at, strong.joins)
    else if (last >= start) {
      const soft = lastSoft(tokens, last + 1, event)
      if (soft !== null) close(soft, true)
    }
    const hard = firstHard(tokens, event + 1, events.find(each => each > event) ?? tokens.length)
    last = event
    if (hard !== null) {
      close(hard, isContrast(tokens[hard]))
      last = hard - 1
    }
  }
  close(tokens.length, false)
  return clauses
}

function isHard(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token) return false
  if (token.shape === 'mark') return ';:()[]—'.includes(token.text)
  if (is(token, 'opener')) return !isOfPost(tokens, at)
  return false
}

/** `appointed X as ambassador`: what stands behind `as` is no statement. */
function isOfPost(tokens: readonly Token[], at: number): boolean {
  if (!/^as$/iu.test(tokens[at]?.text ?? '')) return false
  return tokens
    .slice(Math.max(0, at - POST_REACH), at)
    .some(token => eventsOf(token).some(({ means }) => means === 'appointment'))
}

/** How far before `as` the word for the appointment may stand. */
const POST_REACH = 6

/** `but` goes on with the subject before it, `which` and `that` do not. */
function isContrast(token: Token | undefined): boolean {
  return /^(?:but|а|но|але)$/iu.test(token?.text ?? '')
}

function lastHard(tokens: readonly Token[], from: number, to: number): { at: number; joins: boolean } | null {
  for (let at = to - 1; at >= from; at--) {
    if (isHard(tokens, at)) return { at, joins: isContrast(tokens[at]) }
    const [before, token] = [tokens[at - 1], tokens[at]]
    if (is(token, 'and') && before?.text === ',' && at > from) return { at, joins: true }
  }
  return null
}

function firstHard(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = from; at < to; at++) if (isHard(tokens, at)) return at
  return null
}

function lastSoft(tokens: readonly Token[], from: number, to: number): number | null {
  for (let at = to - 1; at >= from; at--) if (is(tokens[at], 'and')) return at
  for (let at = to - 1; at >= from; at--) if (tokens[at]?.text === ',') return at
  return null
}
