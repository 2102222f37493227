import type { Term } from '#model/value'
import { isWire } from './message-words.js'
import { kindOf } from './opening.js'
import { is, type Token } from './token.js'

/** The only kind that is named there with a word such as `in`, or the way of the wire. */
export function kindIn(tokens: readonly Token[], from: number, end: number): Term | null {
  for (let at = from; at < Math.min(end, tokens.length); at++) {
    const token = tokens[at]
    const kind = token && kindOf(token)
    if (kind && isIntroduced(tokens, at)) return kind
    if (token && is(token, 'means') && /direct|прям/iu.test(token.text)) {
      return { id: 'direct-line', value: token.text, span: { start: token.start, end: token.end } }
    }
  }
  return null
}

/** The kind that a verb tells: who wires sends a telegram. Null for a verb that may go with any. */
export function kindOfVerb({ text, start, end }: Token): Term | null {
  return isWire(text) ? { id: 'telegram', value: text, span: { start, end } } : null
}

/** `in a`, `in another immediate`, `в своей`. */
export function isIntroduced(tokens: readonly Token[], at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    if (is(tokens[i], 'preposition')) return /^(?:in|by|в|во)$/iu.test(tokens[i]?.text ?? '')
    if (tokens[i]?.shape !== 'word') return false
  }
  return false
}

/** The wire on which two persons speak, told by a word for the means or for the kind; null for any other word. */
export function wayOf(token: Token): 'direct-line' | 'telephone-conversation' | null {
  const kind = kindOf(token)?.id
  if (kind === 'direct-line' || kind === 'telephone-conversation') return kind
  if (!is(token, 'means')) return null
  if (/direct|прям/iu.test(token.text)) return 'direct-line'
  return /phone|телефон/iu.test(token.text) ? 'telephone-conversation' : null
}
