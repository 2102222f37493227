import type { ClaimParty } from '#model/claim'
import type { Span } from '#model/span'
import type { Written } from '#model/value'
import { isIdle, type Name, nameAt, nameEndingAt, namesBefore, namesFrom } from './names.js'
import { eventsOf, is, meaning, type Token } from './token.js'

/** What roles are read from: the tokens of a sentence, and the clause of the event word as indexes into them. */
export interface Ground {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly start: number
  readonly end: number
  /** The clause from which this one goes on without naming its subject anew, or null. */
  readonly before: Span | null
}

export function writtenOf(text: string, { start, end }: Span): Written {
  return { value: text.slice(start, end), span: { start, end } }
}

/** How many words may stand between an event word and its object. */
const REACH = 7

/** The names that an event word governs directly, behind it; a preposition or the end of the clause stops the search. */
export function objectsAfter({ tokens, end }: Ground, from: number): Name[] {
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const token = tokens[at]
    if (!token) return []
    // `the Turkish Armenia` apart, the people that stands between is the actor.
    const names = is(token, 'side', 'force') ? [] : namesFrom(tokens, at, end)
    if (names.length > 0) return names
    if (is(token, 'by')) {
      at = partyEnd(tokens, at + 1, end) - 1
      continue
    }
    const passes =
      token.shape === 'date' ||
      is(token, 'determiner', 'place-word', 'of', 'side', 'force', 'and') ||
      (is(token, 'in') && tokens[at + 1]?.shape === 'date') ||
      isIdle(token)
    if (!passes) return []
  }
  return []
}

/** The names behind one of these prepositions, wherever in the clause behind a place. */
export function namesBehind(
  { tokens, end }: Ground,
  from: number,
  ...prepositions: readonly ('in' | 'to' | 'from' | 'on' | 'of')[]
): Name[] {
  for (let at = from; at < end; at++) {
    if (!is(tokens[at], ...prepositions)) continue
    let next = at + 1
    while (
      next < end &&
      (is(tokens[next], 'determiner', 'place-word', 'of') || isIdle(tokens[next])) &&
      next < at + 4
    ) {
      next += 1
    }
    const names = namesFrom(tokens, next, end)
    if (names.length > 0) return names
  }
  return []
}

/** The names that are the subject of a verb: directly before it, but for helping words, adverbs and dates. */
export function subjectsBefore(ground: Ground, verb: number): Name[] {
  const { tokens, start } = ground
  for (let at = verb - 1; at >= Math.max(start, verb - REACH); at--) {
    const token = tokens[at]
    if (!token) return []
    const names = namesBefore(tokens, at, start)
    const [first] = names
    if (first) return isGoverned(tokens, first.first, start, tokens[verb]) ? [] : names
    const passes =
      token.shape === 'date' ||
      is(token, 'be', 'have', 'not', 'place-word', 'in', 'on') ||
      // Russian may put object, subject and verb in this order.
      (is(token, 'side', 'force') && /[\u0400-\u04ff]/.test(token.text)) ||
      (token.shape === 'mark' && token.text === ',') ||
      isIdle(token)
    if (!passes) return []
  }
  return []
}

/** True if a name belongs to what stands before it: `near Kars`, `the commander of Kars`, `комендант Карса`. */
function isGoverned(tokens: readonly Token[], first: number, start: number, verb?: Token): boolean {
  const before = tokens[first - 1]
  if (first <= start || !before) return false
  if (is(before, 'place-word', 'determiner', 'and')) return false
  if (is(before, 'of')) return !is(tokens[first - 2], 'place-word')
  if (is(before, 'in', 'on', 'to', 'from', 'by', 'preposition')) return true
  if (!isIdle(before) || !/[\u0400-\u04ff]/.test(before.text)) return false
  const ending = tokens[first]?.text.at(-1) ?? ''
  // A verb in the feminine has a subject in `-а`: `после боя Шуша была занята`.
  return 'аяиы'.includes(ending) && !('ая'.includes(ending) && verb?.text.endsWith('а') === true)
}

/** Where a party that begins at a token ends: a people, army or country with what belongs to it. */
function partyEnd(tokens: readonly Token[], from: number, end: number): number {
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
function partyOf(text: string, tokens: readonly Token[], from: number, to: number): ClaimParty | null {
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

/** Who acts in a clause whose verb is active. `taken` are the names with another role. */
export function actor(ground: Ground, verb: number, taken: readonly Name[]): ClaimParty | null {
  const { text, tokens, start, end } = ground
  const before = lastParty(tokens, start, verb, taken)
  if (before) return partyOf(text, tokens, before.first, before.after)
  // Russian may put the subject behind its verb.
  if (/[\u0400-\u04ff]/.test(tokens[verb]?.text ?? '')) {
    const after = firstParty(tokens, verb + 1, end, taken)
    if (after) return partyOf(text, tokens, after.first, after.after)
  }
  const name = lastPerson(ground, verb, taken)
  if (name) return { ...writtenOf(text, name), sides: [] }
  const { before: clause } = ground
  const first = clause && firstParty(tokens, clause.start, clause.end, [])
  return first ? partyOf(text, tokens, first.first, first.after) : null
}

/** Who acts in a passive clause or with a noun: `by the Turks`, `турками`, `the Turkish capture`. */
export function agent(ground: Ground, word: number, taken: readonly Name[]): ClaimParty | null {
  const { text, tokens, start, end } = ground
  for (let at = start; at < end; at++) {
    if (!is(tokens[at], 'by')) continue
    const after = partyEnd(tokens, at + 1, end)
    const party = partyOf(text, tokens, at + 1, after)
    if (party) return party
    const name = nameAt(tokens, at + 1, end)
    if (name && !taken.some(each => each.first === name.first)) return { ...writtenOf(text, name), sides: [] }
  }
  const isRussian = /[\u0400-\u04ff]/.test(tokens[word]?.text ?? '')
  if (isRussian) {
    const party = firstParty(tokens, start, end, taken, token =>
      /(?:ами|ями|ыми|ими|ой|ей|ом|ем|ім)$/u.test(token.text),
    )
    if (party) return partyOf(text, tokens, party.first, party.after)
  }
  // `the Turkish capture of Kars`, `взятие турецкими войсками`; a genitive beside the noun is left open.
  const before = tokens[word - 1]
  return before && !isRussian && is(before, 'side') ? partyOf(text, tokens, word - 1, word) : null
}

interface Stretch {
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

function lastParty(tokens: readonly Token[], from: number, to: number, taken: readonly Name[]): Stretch | null {
  return [...parties(tokens, from, to, taken)].at(-1) ?? null
}

function firstParty(
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

/** The person before a verb: `Mdivani arrived`. */
export function lastPerson({ tokens, start }: Ground, verb: number, taken: readonly Name[]): Name | null {
  for (let at = verb - 1; at >= start; at--) {
    const name = nameEndingAt(tokens, at, start)
    if (name) {
      if (name.isLand || isGoverned(tokens, name.first, start)) return null
      return taken.some(each => each.first === name.first) ? null : name
    }
    const token = tokens[at]
    const passes =
      token?.shape === 'date' || is(token, 'be', 'have', 'not', 'in', 'on') || isIdle(token) || token?.text === ','
    if (!passes) return null
  }
  return null
}

/** The party that receives: behind `to`, or in Russian the country in the dative. */
export function recipient(ground: Ground, from: number): { party: ClaimParty; name: Name } | null {
  const { text, tokens, start, end } = ground
  for (let at = from; at < end; at++) {
    const token = tokens[at]
    const composed = meaning(token, 'land') ?? meaning(token, 'side')
    const behind =
      (at > start && (is(tokens[at - 1], 'to', 'of', 'determiner', 'place-word') || isCession(tokens[at - 1]))) ||
      isDative(token)
    if (composed === null || !behind) continue
    const before = tokens[at - 1]
    if (
      is(before, 'from') ||
      (is(before, 'of') && !is(tokens[at - 2], 'place-word', 'force') && tokens[at - 2]?.text !== 'part')
    )
      continue
    const name = { start: token?.start ?? 0, end: token?.end ?? 0, first: at, after: at + 1, isLand: true }
    const after = partyEnd(tokens, at, end)
    const party = partyOf(text, tokens, at, Math.max(after, at + 1))
    if (party) return { party, name: { ...name, after: Math.max(after, at + 1) } }
  }
  return null
}

/** `became part of Armenia`: the word for the event ends with its preposition. */
function isCession(token: Token | undefined): boolean {
  return token !== undefined && eventsOf(token).some(row => row.means === 'cession' && row.place === 'subject')
}

/** Countries in the dative, which is also the genitive and locative of those in `-ия`: the neighbours decide. */
function isDative(token: Token | undefined): boolean {
  return /(?:[иі][иії]|ану|не|ні|ие|ше|е)$/u.test(token?.text ?? '') && is(token, 'land')
}
