import type { RecordReading } from '#grammar/tradition'
import type { Span } from '#model/span'
import { readParties } from './party.js'
import { is, isMark, type Token, tokenise } from './token.js'

const LONGEST = 30

/**
 * A heading that names no kind, only who writes to whom: `B. Brown to A. Smith`, `Б. Браун — А. Смиту`. Both sides must
 * be persons with initials, and nothing but a date may follow.
 */
export function readExchange(text: string, dates: readonly Span[]): RecordReading | null {
  if (!/^[^\p{L}\p{N}]*(?:№\s*\d+[.:]?\s*)?\p{Lu}\p{Ll}{0,2}\./u.test(text)) return null
  const tokens = tokenise(text, dates)
  const from = tokens.findIndex(token => token.shape === 'initials')
  const end = tokens.findIndex((token, i) => i >= from && (token.shape === 'date' || token.shape === 'break'))
  const line = tokens.slice(from, end === -1 ? tokens.length : end)
  const joint = line.findIndex(token => is(token, 'addressee') || isMark(token, '—–'))
  if (from === -1 || joint < 2 || line.length > LONGEST) return null
  const [left, right] = [
    line.slice(0, joint),
    line.slice(joint + 1).filter(token => !isMark(token, '.,') || token.end < text.length),
  ]
  if (!arePersons(left) || !arePersons(right)) return null
  return {
    span: { start: line[0]?.start ?? 0, end: line.at(-1)?.end ?? 0 },
    kind: null,
    authors: readParties(text, left),
    addressees: readParties(text, right),
    subject: null,
    place: null,
    number: null,
    excerpt: null,
  }
}

/** Initials and a name, once or more, joined by commas or conjunctions. */
function arePersons(tokens: readonly Token[]): boolean {
  const names = tokens.filter(token => !isMark(token, ',') && !is(token, 'and') && token.shape !== 'date')
  if (names.length === 0 || names.length % 2 === 1) return false
  return names.every((token, i) => (i % 2 === 0 ? token.shape === 'initials' : token.shape === 'word' && token.capital))
}
