import type { ReadTime } from '#grammar/tradition'
import type { Clause } from './clause.js'
import type { Ground } from './roles.js'
import { eventsOf, is, type Token } from './token.js'

/** The date of an event: the one date of its clause; else, of a clause that goes on, the one of the clause before. */
export function timeOf(ground: Ground, clauses: readonly Clause[], at: number, word: number): ReadTime | null {
  const { tokens } = ground
  const clause = clauses[at]
  if (!clause) return null
  const own = datesIn(tokens, clause.start, clause.end)
  if (own.length > 0) {
    const plain = own.filter(each => !each.identifying)
    const near = (plain.length > 0 ? plain : own).filter(each => belongs(ground, each.token, word))
    return near.length === 1 ? (near[0] ?? null) : null
  }
  const before = clauses[at - 1]
  if (!before || !clause.joined) return null
  const [only, another] = datesIn(tokens, before.start, before.end)
  return only && !another ? { ...only, origin: 'inferred' } : null
}

interface Dated extends ReadTime {
  /** Index of its token. */
  readonly token: number
}

/**
 * True if a date is that of an event word: no other event and no other date stands between them. A date before all the
 * events of a clause is that of each, but not of what it only looks back to ("after the capture").
 */
function belongs({ tokens, start }: Ground, date: number, word: number): boolean {
  const [from, to] = date < word ? [date + 1, word] : [word + 1, date]
  const between = tokens.slice(from, to)
  if (between.some(token => token.shape === 'date')) return false
  if (!between.some(isEvent))
    return (
      date > word || !tokens.slice(start, date).some((token, at) => isEvent(token) && looksBack(tokens, start + at))
    )
  const opens = date < word && !tokens.slice(start, date).some(isEvent)
  return opens && !looksBack(tokens, word)
}

/** `after the capture`: an event that another one is told from. */
function looksBack(tokens: readonly Token[], event: number): boolean {
  return tokens.slice(Math.max(0, event - 3), event).some(token => is(token, 'before'))
}

function datesIn(tokens: readonly Token[], start: number, end: number): Dated[] {
  const found: Dated[] = []
  for (let at = start; at < end; at++) {
    const token = tokens[at]
    if (token?.shape !== 'date') continue
    const before = tokens[at - 1]
    const after = tokens[at + 1]
    if (isRestated(tokens, at)) continue
    if (at > 0 && is(before, 'before') && !/^(?:к|by)$/iu.test(before?.text ?? '')) continue
    if (/^(?:dated|датированн\p{L}+|from|с|between|между)$/iu.test(before?.text ?? '')) continue
    const identifying =
      (is(before, 'of') && !isEventNoun(tokens, at - 2)) ||
      is(after, 'object') ||
      /^(?:от|від)$/iu.test(before?.text ?? '') ||
      (before !== undefined && is(before, 'object') && /[\u0400-\u04ff]/.test(before.text) && !isVerbNear(tokens, at))
    const reach = /^(?:by|к|до)$/iu.test(before?.text ?? '') ? 'by' : 'on'
    found.push({
      date: token.date,
      span: { start: token.start, end: token.end },
      origin: 'written',
      identifying,
      reach,
      token: at,
    })
  }
  return found
}

/** `a week later, on 1 December`: the second says the same more exactly. */
function isRestated(tokens: readonly Token[], at: number): boolean {
  const between = tokens[at + 1]?.text === ',' ? (is(tokens[at + 2], 'on', 'in') ? at + 3 : at + 2) : -1
  return tokens[between]?.shape === 'date'
}

function isEvent(token: Token): boolean {
  return eventsOf(token).some(row => row.category !== 'base')
}

function isEventNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  return token !== undefined && eventsOf(token).some(row => row.category === 'noun')
}

/** `договор подписан`, `заключён договор 16 марта`: beside a verb the date is its own. */
function isVerbNear(tokens: readonly Token[], date: number): boolean {
  return [date - 3, date - 2, date + 1, date + 2].some(at =>
    eventsOf(tokens[at] ?? NONE).some(row => row.category === 'passive' || row.category === 'past'),
  )
}

const NONE: Token = { shape: 'mark', start: 0, end: 0, text: '', capital: false, rows: [], date: -1 }
