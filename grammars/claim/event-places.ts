import type { EventKind } from '#model/claim'
import type { Voice } from './event-reading.js'
import { namesBehind, objectsAfter, subjectsBefore } from './governed-names.js'
import { type Ground, isCyrillic } from './ground.js'
import { type Name, namesFrom } from './names.js'
import type { EventRow } from './row.js'
import { is, meaning, type Token } from './token.js'

/** The places that an event word is said of; the land around a town is not the town. */
export function placesOf(ground: Ground, word: number, row: EventRow, voice: Voice): readonly Name[] {
  const places = anyPlacesOf(ground, word, row, voice)
  return row.means === 'capture' || row.means === 'withdrawal' ? places.filter(name => !isArea(ground, name)) : places
}

/** `the Kars region`, `район Карса`, `the suburbs of Kars`. */
function isArea({ tokens }: Ground, { first, after }: Name): boolean {
  const before = is(tokens[first - 1], 'of') ? tokens[first - 2] : tokens[first - 1]
  return [before, tokens[after]].some(token => meaning(token, 'place-word') === 'area')
}

function anyPlacesOf(ground: Ground, word: number, row: EventRow, voice: Voice): readonly Name[] {
  const { tokens } = ground
  if (row.place === 'subject') return subjectOrAfter(ground, word)
  if (voice === 'passive') return subjectOrAfter(ground, word)
  if (row.place === 'preposition') {
    const behind = namesBehind(ground, word + 1, ...(PREPOSITIONS[row.means] ?? (['in', 'to'] as const)))
    if (behind.length > 0 || voice === 'noun') return behind
    const after = objectsAfter(ground, word + 1)
    return after.length > 0 || row.means === 'offensive' ? after : placesAhead(ground, word, PREPOSITIONS[row.means])
  }
  const after = objectsAfter(ground, word + 1)
  if (after.length > 0 || voice === 'noun')
    return voice === 'noun' && !isCyrillic(tokens[word]) ? behindOf(ground, word) : after
  return isCyrillic(tokens[word]) ? subjectsBefore(ground, word).filter(name => !isNominative(name, tokens)) : []
}

type Prepositions = readonly ('in' | 'to' | 'from' | 'on')[]

/** What stands before the place; `in` and `to` for all others. */
const PREPOSITIONS: Readonly<Partial<Record<EventKind, Prepositions>>> = {
  withdrawal: ['from'],
  offensive: ['on', 'to'],
}

/** Russian may put the place first: `в Лозанну он не приезжал`. */
export function placesAhead(ground: Ground, word: number, prepositions: Prepositions = ['in', 'to']): Name[] {
  const { tokens, start } = ground
  if (!isCyrillic(tokens[word])) return []
  const names = namesBehind({ ...ground, end: word }, start, ...prepositions)
  const [first] = names
  return first && is(tokens[first.first - 1], ...prepositions, 'place-word', 'determiner') ? names : []
}

/** Of a noun in English the place stands behind `of`, perhaps behind the actor. */
function behindOf(ground: Ground, word: number): Name[] {
  const near = { ...ground, end: Math.min(ground.end, word + 9) }
  return namesBehind(near, word + 1, 'of', 'from')
}

/** Russian puts the subject of a passive or of `пал` before or behind it; English before. */
export function subjectOrAfter(ground: Ground, word: number): Name[] {
  const own = word === ground.start ? behindComma(ground, word) : subjectsBefore(ground, word)
  const before = own.length > 0 ? own : sharedSubject(ground, word)
  if (before.length > 0 || !isCyrillic(ground.tokens[word])) return before
  return objectsAfter(ground, word + 1)
}

/** `Kars was taken on 16 October and lost on 3 November`: the passive goes on with its subject. */
function sharedSubject(ground: Ground, word: number): Name[] {
  const be = passiveBefore(ground, word)
  return be === null || !ground.before ? [] : subjectsBefore({ ...ground, start: ground.before.start }, be)
}

/** The helping verb that a bare participle behind `and` leans on, or null. */
export function passiveBefore({ tokens, before }: Ground, word: number): number | null {
  if (!before || !is(tokens[word - 1], 'and') || isCyrillic(tokens[word])) return null
  const be = tokens.findLastIndex((token, at) => at >= before.start && at < before.end && is(token, 'be'))
  return be < 0 ? null : be
}

/** `Occupied by the Turks, Kars ...` */
function behindComma({ tokens, end }: Ground, word: number): Name[] {
  const comma = tokens.findIndex((token, at) => at > word && at < end && token.text === ',')
  return comma < 0 ? [] : namesFrom(tokens, comma + 1, end)
}

/** A country in the nominative acts; it is not acted upon. */
function isNominative(name: Name, tokens: readonly Token[]): boolean {
  return name.isLand && /(?:ия|на|ша|ція)$/u.test(tokens[name.first]?.text ?? '')
}
