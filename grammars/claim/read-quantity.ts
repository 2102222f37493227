import type { Name } from './names.js'
import { isIdle, nameAt } from './names.js'
import { is, meaning, type Token } from './token.js'

/** A number of counted things in a clause. */
export interface QuantityReading {
  readonly thing: string
  readonly predicate: string | null
  readonly least: number | null
  readonly most: number | null
  readonly number: { readonly start: number; readonly end: number }
  readonly places: readonly Name[]
  readonly from: readonly Name[]
  readonly sides: readonly string[]
  /** Index of the token of the thing. */
  readonly token: number
}

/** How far behind its number the thing may stand: `12,000 well armed Turkish soldiers`. */
const REACH = 4
/** What "about" allows, as a share of the number. */
const ROUGH = 0.1

/** The quantities of a clause. Numbers below ten, and years, count too little or too much to be compared. */
export function readQuantities(tokens: readonly Token[], start: number, end: number): QuantityReading[] {
  if (tokens.slice(start, end).some(token => is(token, 'unreal', 'not', 'again') && token.text !== 'May')) return []
  const found: QuantityReading[] = []
  for (let at = start; at < end; at++) {
    const token = tokens[at]
    if (token?.shape !== 'number') continue
    const last = rangeEnd(tokens, at, end)
    const scale = scaleAt(tokens, last + 1)
    const thing = thingAfter(tokens, last + (scale > 1 ? 2 : 1), end)
    if (thing === null) continue
    const bounds = boundsOf(tokens, at, last, scale)
    const tail = tokens[last + (scale > 1 ? 1 : 0)]
    if (!bounds || !tail) continue
    const sides = tokens.slice(start, end).flatMap(each => meaning(each, 'side') ?? [])
    const said = saidOf(tokens, thingOf(tokens, thing, end), predicateOf(tokens, start, end, at, thing))
    found.push({
      ...bounds,
      ...said,
      number: { start: token.start, end: tail.end },
      ...placesIn(tokens, start, end, said.predicate),
      sides: [...new Set(sides)].sort(),
      token: thing,
    })
    at = thing
  }
  return found
}

/** `between 25 and 35`, `от 25 до 35`. */
const RANGES: readonly (readonly [RegExp, RegExp])[] = [
  [/^between$/iu, /^and$/iu],
  [/^from$/iu, /^to$/iu],
  [/^(?:от|с)$/iu, /^до$/iu],
]

function rangeEnd(tokens: readonly Token[], at: number, end: number): number {
  const [before, link] = [tokens[at - 1]?.text ?? '', tokens[at + 1]?.text ?? '']
  const isRange = /^[-–—]$/.test(link) || RANGES.some(([from, to]) => from.test(before) && to.test(link))
  return isRange && at + 2 < end && tokens[at + 2]?.shape === 'number' ? at + 2 : at
}

function scaleAt(tokens: readonly Token[], at: number): number {
  return is(tokens[at], 'thousand') ? 1000 : is(tokens[at], 'million') ? 1_000_000 : 1
}

function thingAfter(tokens: readonly Token[], from: number, end: number): number | null {
  for (let at = from; at < Math.min(end, from + REACH); at++) {
    const token = tokens[at]
    if (is(token, 'thing')) return at
    const passes =
      token?.shape === 'word' &&
      (!token.capital || is(token, 'side')) &&
      (token.rows.length === 0 || is(token, 'side', 'force', 'of', 'determiner'))
    if (!passes) return null
  }
  return null
}

function boundsOf(tokens: readonly Token[], at: number, last: number, scale: number) {
  const [low, high] = [numberOf(tokens[at]), numberOf(tokens[last])]
  if (low === null || high === null || high * scale < 10) return null
  const before = tokens.slice(Math.max(0, at - 2), at)
  const [near] = before.slice(-1)
  if (is(near, 'over')) return { least: low * scale, most: null }
  if (is(near, 'under')) return { least: null, most: high * scale }
  const rough = is(near, 'about') ? ROUGH : 0
  const half = (token: Token | undefined, value: number) => value * scale * Math.max(rough, roundingOf(token, scale))
  return { least: low * scale - half(tokens[at], low), most: high * scale + half(tokens[last], high) }
}

/** `12,000`, `12 000` and `12.000` are one number; `12,5` and `12.5` are another. */
function numberOf(token: Token | undefined): number | null {
  const text = token?.text ?? ''
  const grouped = /^\d{1,3}(?:[ \u00a0\u202f,.]\d{3})+$/.test(text)
  const value = Number(grouped ? text.replace(/[^\d]/g, '') : text.replace(',', '.'))
  return Number.isFinite(value) && text !== '' ? value : null
}

/** One figure before the noughts, `40,000`, says as much as "about": it may be a twentieth off. */
const ONE_FIGURE = 0.05

/** How far off a round number may be, as a share of it: half of the last figure that is not nought. */
function roundingOf(token: Token | undefined, scale: number): number {
  const digits = (token?.text ?? '').replace(/[^\d]/g, '').replace(/^0+/, '')
  const figures = digits.replace(/0+$/, '')
  if (scale === 1 && figures.length === digits.length) return 0
  return figures.length < 2 ? ONE_FIGURE : Math.min(ONE_FIGURE, 0.5 / Number(figures))
}

const PEOPLE: readonly string[] = ['soldier', 'person', 'turk', 'armenian']

/** Captured soldiers are prisoners; the men of an army or garrison are soldiers. */
function saidOf(
  sentence: readonly Token[],
  thing: string,
  predicate: string | null,
): Pick<QuantityReading, 'thing' | 'predicate'> {
  if (predicate === 'captured' && PEOPLE.includes(thing)) return { thing: 'prisoner', predicate }
  if (thing === 'killed') return menOf(sentence, predicate === 'killed and wounded' ? predicate : 'killed')
  if (thing === 'wounded' && (predicate === null || predicate === 'lost')) return menOf(sentence, 'wounded')
  if (thing === 'person') return menOf(sentence, predicate)
  if (thing === 'delegate' && predicate === 'number') return { thing, predicate: 'present' }
  // `27,000 strong` says itself that they were counted.
  const isStrong = predicate === null && sentence.some(({ text }) => text === 'strong')
  return { thing, predicate: isStrong ? 'number' : predicate }
}

/** The men of a garrison that is counted, and the losses of a side, are soldiers. */
function menOf(sentence: readonly Token[], predicate: string | null): Pick<QuantityReading, 'thing' | 'predicate'> {
  const isArmy = predicate === 'number' && sentence.some(token => is(token, 'force'))
  const isSide = LOSSES.includes(predicate ?? '') && sentence.some(token => is(token, 'side') && !is(token, 'thing'))
  return { thing: isArmy || isSide ? 'soldier' : 'person', predicate }
}

/** `1200 человек убитыми`, `300 men wounded`: those who are counted are the killed or the wounded. */
function thingOf(tokens: readonly Token[], at: number, end: number): string {
  const thing = meaning(tokens[at], 'thing') ?? ''
  const next = at + 1 < end ? meaning(tokens[at + 1], 'thing') : null
  const isBoth = is(tokens[at + 2], 'and')
  return PEOPLE.includes(thing) && next !== null && FATES.includes(next) && !isBoth ? next : thing
}

/** Who was lost while leaving a place was lost there. */
const LOSSES: readonly string[] = ['lost', 'killed', 'wounded', 'killed and wounded']

const FATES: readonly string[] = ['killed', 'wounded', 'prisoner']

/** `killed and wounded` together are other losses than either; `had` tells no more than how many there were. */
function predicateOf(tokens: readonly Token[], start: number, end: number, number: number, thing: number) {
  const near = (at: number) => at >= start && at < end && Math.abs(at - thing) <= REACH + 1
  const both = tokens.findIndex(
    (token, at) =>
      near(at) && isSaid(token, 'killed') && is(tokens[at + 1], 'and') && isSaid(tokens[at + 2], 'wounded'),
  )
  if (both >= 0) return 'killed and wounded'
  const told = predicateIn(tokens, start, end, thing)
  const has = [tokens[number - 1], tokens[number - 2]].some(token =>
    /^(?:had|имел[аои]?|было)$/iu.test(token?.text ?? ''),
  )
  if (told === 'being' || (told === null && has)) return 'number'
  return told ?? verbIn(tokens, start, end, number, thing)
}

const VERB = /(?:ed|л|ла|ло|ли|лся|лась|лось|лись|ано|ено|ято|аны|ены|яты)$/u

/** A verb that no row knows, cut to its stem: what else is said of the same things is not said of these. */
function verbIn(tokens: readonly Token[], start: number, end: number, number: number, thing: number): string | null {
  const isVerb = (token: Token, at: number) =>
    (at < number || at > thing) && isIdle(token) && token.text.length > 4 && VERB.test(token.text)
  const verb = tokens.find((token, at) => at >= start && at < end && isVerb(token, at))
  return verb ? `${verb.text.slice(0, 6).toLowerCase()}-` : null
}

function isSaid(token: Token | undefined, what: string): boolean {
  return meaning(token, 'predicate') === what || meaning(token, 'thing') === what
}

/** What is said of the things: the word next to them that tells it; that they were there only if nothing else is said. */
function predicateIn(tokens: readonly Token[], start: number, end: number, thing: number): string | null {
  let being: string | null = null
  for (let step = 1; step <= 12; step++) {
    for (const at of [thing + step, thing - step]) {
      const told = at >= start && at < end ? meaning(tokens[at], 'predicate') : null
      if (told !== null && told !== 'being') return told
      being ??= told
    }
  }
  return being
}

/** The places that a clause names, those that are left or given from apart. Persons among them meet no place elsewhere. */
function placesIn(
  tokens: readonly Token[],
  start: number,
  end: number,
  predicate: string | null,
): Pick<QuantityReading, 'places' | 'from'> {
  const places: Name[] = []
  const from: Name[] = []
  for (let at = start; at < end; ) {
    const name = nameAt(tokens, at, end)
    const before = is(tokens[at - 1], 'determiner') ? tokens[at - 2] : tokens[at - 1]
    const isLeft = is(before, 'from') || meaning(before, 'predicate') === 'left'
    if (name) (isLeft ? from : places).push(name)
    at = name?.after ?? at + 1
  }
  return predicate !== null && LOSSES.includes(predicate)
    ? { places: [...places, ...from], from: [] }
    : { places, from }
}
