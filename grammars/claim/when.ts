import type { ReadTime } from '#grammar/tradition'
import type { EventKind } from '#model/claim'
import type { Clause } from './clause.js'
import type { Ground } from './ground.js'
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
  if (!before || !(clause.joined || isCleft(tokens, before, clause))) return null
  const [only, another] = datesIn(tokens, before.start, before.end)
  return only && !another ? { ...only, origin: 'inferred' } : null
}

/** `It was on 8 April that the French withdrew.` */
function isCleft(tokens: readonly Token[], before: Clause, clause: Clause): boolean {
  const opens = /^it$/iu.test(tokens[before.start]?.text ?? '') && is(tokens[before.start + 1], 'be')
  return opens && /^that$/iu.test(tokens[clause.start]?.text ?? '')
}

/**
 * The date of an event that is named by a noun. Where the clause has a verb of its own (`announced the capture of Kars on 31
 * October`), the date may be of that: so the noun must open the clause, or happen by its verb (`произошло взятие`). A
 * declared cession is of the day of its declaration.
 */
export function timeOfNoun(ground: Ground, clauses: readonly Clause[], at: number, word: number): ReadTime | null {
  const { tokens, start, end } = ground
  if (tokens.slice(start, end).some(token => is(token, 'reporting'))) return null
  const time = timeOf(ground, clauses, at, word)
  if (!time || tokens.slice(start, word).every(leadsUp)) return time
  const isFirst = time.span.end <= (tokens[word]?.start ?? 0)
  const isCession = eventsOf(tokens[word] ?? NONE).some(row => row.means === 'cession')
  return isFirst && isCession ? time : null
}

/** What may stand before a noun that opens its clause. */
function leadsUp(token: Token): boolean {
  if (token.owns || TIME.test(token.text)) return true
  if (token.shape === 'date' || token.shape === 'mark') return true
  const small = is(
    token,
    'determiner',
    'side',
    'force',
    'land',
    'in',
    'on',
    'of',
    'before',
    'and',
    'place-word',
    'opener',
  )
  return small || HAPPENING.test(token.text)
}

const HAPPENING =
  /^(?:произош\p{L}+|состоял\p{L}+|последовал\p{L}*|случил\p{L}+|during|final|полное|окончательное|внезапн\p{L}+)$/iu

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
  // What is said of counted things is no event of its own.
  if (is(tokens[word], 'thing') && between.filter(isEvent).every(token => is(token, 'predicate'))) return true
  const isNoun = eventsOf(tokens[word] ?? NONE).some(row => row.category === 'noun')
  if (!between.some(token => isEvent(token) && !(isNoun && /^came$/iu.test(token.text))))
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
    if (/^(?:dated|датированн\p{L}+|from|с|between|между)$/iu.test(before?.text ?? '') && !isDating(tokens, at - 1))
      continue
    const identifying =
      (is(before, 'of') && !isPartOfTime(tokens[at - 2])) ||
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

/** `dates from 18 June`: since then means then. */
function isDating(tokens: readonly Token[], from: number): boolean {
  return /^(?:dates|dated|dating)$/iu.test(tokens[from - 1]?.text ?? '')
}

/** `a week later, on 1 December`: the second says the same more exactly. */
function isRestated(tokens: readonly Token[], at: number): boolean {
  const between = tokens[at + 1]?.text === ',' ? (is(tokens[at + 2], 'on', 'in') ? at + 3 : at + 2) : -1
  return tokens[between]?.shape === 'date'
}

function isEvent(token: Token): boolean {
  return eventsOf(token).some(row => row.category !== 'base')
}

/** `the morning of 1 May`, `the capture of 1 May`: the date is when, not which. */
function isPartOfTime(token: Token | undefined): boolean {
  if (!token) return false
  return TIME.test(token.text) || eventsOf(token).some(row => row.category === 'noun')
}

const TIME =
  /^(?:morning|forenoon|noon|afternoon|evening|night|dawn|day|days|course|beginning|middle|end|spring|summer|autumn|fall|winter|рассвет|рассвете|утро|утром|полдень|вечер|вечером|ночь|ночью|начало|начале|конец|конце|середина|середине)$/iu

/** What happens to a treaty, a congress or a republic. */
const MAKING: readonly EventKind[] = ['signing', 'proclamation', 'formation', 'opening', 'dissolution']

/** `договор подписан`, `заключён договор 16 марта`: beside a verb the date is its own. */
function isVerbNear(tokens: readonly Token[], date: number): boolean {
  return [date - 5, date - 4, date - 3, date - 2, date + 1, date + 2].some(at =>
    eventsOf(tokens[at] ?? NONE).some(
      ({ category, means }) => (category === 'passive' || category === 'past') && MAKING.includes(means),
    ),
  )
}

const NONE: Token = {
  shape: 'mark',
  start: 0,
  end: 0,
  text: '',
  capital: false,
  owns: false,
  refers: null,
  rows: [],
  date: -1,
}
