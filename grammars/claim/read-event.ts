import type { ClaimParty, EventKind } from '#model/claim'
import { type Name, nameEndingAt, namesFrom } from './names.js'
import { actor, agent, type Ground, lastPerson, namesBehind, objectsAfter, recipient, subjectsBefore } from './roles.js'
import type { EventRow } from './row.js'
import { is, meaning, type Token } from './token.js'

/** What an event word says with the words around it. */
export interface EventReading {
  readonly event: EventKind
  readonly happened: boolean
  readonly who: ClaimParty | null
  readonly to: ClaimParty | null
  readonly places: readonly Name[]
  readonly object: string | null
}

type Voice = 'active' | 'passive' | 'noun'

/** How far before its participle a helping verb may stand. */
const HELP = 4

/** Reads one event word; null if the sentence does not say that it happened or did not happen. */
export function readEvent(ground: Ground, word: number, row: EventRow): EventReading | null {
  const { tokens, start, end } = ground
  const clause = tokens.slice(start, end)
  if (clause.some(token => is(token, 'again') || (is(token, 'unreal') && !isMonthName(token)))) return null
  if (isDoubted(ground)) return null
  const negated = negation(ground, word)
  if (negated === 'elsewhere') return null
  if (row.category === 'base' && !HELPERS[negated].test(helperBefore(tokens, word))) return null
  const happened = negated === 'none'
  const voice = voiceOf(ground, word, row)
  if (voice === null) return null
  const read = READERS[row.means]
  const reading = read(ground, word, row, voice)
  return (
    reading && {
      who: null,
      to: null,
      places: [],
      object: null,
      ...reading,
      event: reading.event ?? row.means,
      happened,
    }
  )
}

/** How far before `that` a word stands which takes it back: `a false report that`, `отрицал, что`. */
const DOUBT = 5

function isDoubted({ tokens, start }: Ground): boolean {
  if (!/^(?:that|что|що)$/iu.test(tokens[start]?.text ?? '')) return false
  return tokens.slice(Math.max(0, start - DOUBT), start).some(token => is(token, 'unreal', 'not'))
}

function isMonthName(token: Token): boolean {
  return token.text === 'May'
}

/** The words before a bare verb that make it a statement: `did not take`, `managed to take`, `удалось взять`. */
const HELPERS = {
  here: /\b(?:did|didn['’]t|never)\b|не удалось/iu,
  none: /\b(?:managed|succeeded)\b|(?<!\p{L})удалось/iu,
}

function helperBefore(tokens: readonly Token[], word: number): string {
  return tokens
    .slice(Math.max(0, word - 3), word)
    .map(token => token.text)
    .join(' ')
}

function negation({ tokens, start, end }: Ground, word: number): 'none' | 'here' | 'elsewhere' {
  for (let at = start; at < end; at++) {
    if (!is(tokens[at], 'not')) continue
    return at < word && at >= word - 3 ? 'here' : 'elsewhere'
  }
  return 'none'
}

function voiceOf({ tokens, start }: Ground, word: number, { category, language }: EventRow): Voice | null {
  if (category === 'noun') return 'noun'
  const helpers = tokens.slice(Math.max(start, word - HELP), word)
  const be = helpers.findLastIndex(token => is(token, 'be'))
  const have = helpers.findLastIndex(token => is(token, 'have'))
  if (language !== 'en') return category === 'passive' ? 'passive' : 'active'
  const isPassive = be >= 0 && helpers.slice(be + 1).every(token => !is(token, 'and', 'of', 'in', 'to', 'from'))
  if (category === 'past' || category === 'base') return 'active'
  if (isPassive) return 'passive'
  if (is(tokens[word + 1], 'by')) return 'passive'
  if (category === 'passive') return have >= 0 ? 'active' : null
  return 'active'
}

type Reader = (
  ground: Ground,
  word: number,
  row: EventRow,
  voice: Voice,
) => (Partial<Omit<EventReading, 'happened'>> & object) | null

/** Something done to a place: took, left, held it. */
const readTaking: Reader = (ground, word, row, voice) => {
  const places = placesOf(ground, word, row, voice)
  if (places.length === 0) return null
  if (row.place === 'subject') return { places, who: agent(ground, word, places) ?? conqueror(ground, word) }
  const who = voice === 'active' ? actor(ground, word, places) : agent(ground, word, places)
  return { places, who }
}

/** `Kars fell to the Turks`. */
function conqueror(ground: Ground, word: number): ClaimParty | null {
  const next = ground.tokens[word + 1]
  return /^to$/iu.test(next?.text ?? '') ? firstSides(ground, word + 2) : null
}

function placesOf(ground: Ground, word: number, row: EventRow, voice: Voice): readonly Name[] {
  const { tokens } = ground
  if (row.place === 'subject') return subjectOrAfter(ground, word)
  if (voice === 'passive') return subjectOrAfter(ground, word)
  if (row.place === 'preposition') {
    const behind = namesBehind(ground, word + 1, ...(PREPOSITIONS[row.means] ?? (['in', 'to'] as const)))
    return behind.length > 0 || voice === 'noun' ? behind : objectsAfter(ground, word + 1)
  }
  const after = objectsAfter(ground, word + 1)
  if (after.length > 0 || voice === 'noun')
    return voice === 'noun' && !isRussian(tokens[word]) ? behindOf(ground, word) : after
  return isRussian(tokens[word]) ? subjectsBefore(ground, word).filter(name => !isNominative(name, tokens)) : []
}

/** What stands before the place; `in` and `to` for all others. */
const PREPOSITIONS: Readonly<Partial<Record<EventKind, readonly ('in' | 'to' | 'from' | 'on')[]>>> = {
  withdrawal: ['from'],
  offensive: ['on', 'to'],
}

/** Of a noun in English the place stands behind `of`, perhaps behind the actor. */
function behindOf(ground: Ground, word: number): Name[] {
  const near = { ...ground, end: Math.min(ground.end, word + 9) }
  return namesBehind(near, word + 1, 'of', 'from')
}

/** Russian puts the subject of a passive or of `пал` before or behind it; English before. */
function subjectOrAfter(ground: Ground, word: number): Name[] {
  const before = word === ground.start ? behindComma(ground, word) : subjectsBefore(ground, word)
  if (before.length > 0 || !isRussian(ground.tokens[word])) return before
  return objectsAfter(ground, word + 1)
}

/** `Occupied by the Turks, Kars ...` */
function behindComma({ tokens, end }: Ground, word: number): Name[] {
  const comma = tokens.findIndex((token, at) => at > word && at < end && token.text === ',')
  return comma < 0 ? [] : namesFrom(tokens, comma + 1, end)
}

function isRussian(token: Token | undefined): boolean {
  return /[\u0400-\u04ff]/.test(token?.text ?? '')
}

/** A country in the nominative acts; it is not acted upon. */
function isNominative(name: Name, tokens: readonly Token[]): boolean {
  return name.isLand && /(?:ия|на|ша|ція)$/u.test(tokens[name.first]?.text ?? '')
}

/** `Kars remained in Turkish hands`, `the Turks held Kars`. */
const readHolding: Reader = (ground, word, row, voice) => {
  if (row.place === 'object') {
    const taking = readTaking(ground, word, row, voice)
    return taking?.who ? taking : null
  }
  const places = subjectsBefore(ground, word)
  const { tokens, end } = ground
  const rest = tokens.slice(word + 1, end)
  if (
    places.length === 0 ||
    !rest
      .concat(tokens[word] ?? [])
      .some(token =>
        /(?:^|\s)(?:hands|control|rule|power|occupation|руках|контролем|властью|власти)$/iu.test(token.text),
      )
  )
    return null
  const holder = actor({ ...ground, start: word + 1 }, end, places) ?? firstSides(ground, word + 1)
  return holder && { places, who: holder }
}

function firstSides({ text, tokens, end }: Ground, from: number): ClaimParty | null {
  const at = tokens.findIndex((token, index) => index >= from && index < end && is(token, 'side', 'land'))
  const token = tokens[at]
  const side = meaning(token, 'side') ?? meaning(token, 'land')
  if (!token || side === null) return null
  return { value: text.slice(token.start, token.end), span: { start: token.start, end: token.end }, sides: [side] }
}

const readCession: Reader = (ground, word, row, voice) => {
  if (row.place === 'none') {
    const places = objectsAfter(ground, word + 1)
    const to = actor(ground, word, places)
    return places.length > 0 && to && to.sides.length > 0 && voice === 'active' ? { places, to } : null
  }
  const received = recipient(ground, ground.start)
  const found = row.place === 'subject' ? subjectOrAfter(ground, word) : placesOf(ground, word, row, voice)
  const places = found.filter(name => name.first !== received?.name.first)
  if (!received || places.length === 0) return null
  const who =
    voice === 'active' && row.place === 'object'
      ? actor(ground, word, [...places, received.name])
      : agent(ground, word, [...places, received.name])
  return { places, to: received.party, who }
}

/** What is signed, proclaimed, formed, opened, with where. */
const readMaking: Reader = (ground, word, row, voice) => {
  const { tokens, start, end } = ground
  const object = nearest(tokens, word, start, end, FITTING[row.means] ?? [])
  if (object === null) return null
  const means = meaning(tokens[object], 'object') ?? ''
  const inPlace = namesBehind({ ...ground, end }, start, 'in').filter(name => tokens[name.first - 1]?.shape !== 'date')
  const of = namesBehind({ ...ground, end: Math.min(end, object + 6) }, object + 1, 'of')
  const genitive = isRussian(tokens[object])
    ? objectsAfter({ ...ground, end: Math.min(end, object + 4) }, object + 1)
    : []
  const named =
    row.means === 'signing' ? [...inPlace, ...of.filter(name => !name.isLand)] : [...inPlace, ...of, ...genitive]
  const places = uniqueNames([...titleOf(ground, object), ...named])
  const subject = voice === 'active' ? actor(ground, Math.min(word, object), places) : agent(ground, word, places)
  const who = row.means === 'signing' ? allSides(ground) : subject
  if (places.length === 0 && !(row.means === 'signing' && who && who.sides.length > 1)) return null
  return { places, object: means, who }
}

/** `the Kars treaty`, `Карсский договор`. */
function titleOf({ tokens, start }: Ground, object: number): Name[] {
  const name = nameEndingAt(tokens, object - 1, start)
  return name && !name.isLand ? [name] : []
}

function uniqueNames(names: readonly Name[]): Name[] {
  return names.filter((name, at) => names.findIndex(each => each.first === name.first) === at)
}

/** The parties of a treaty, wherever the clause names them. */
function allSides({ text, tokens, start, end }: Ground): ClaimParty | null {
  const held = tokens.slice(start, end).filter(token => is(token, 'side', 'land'))
  const [first] = held
  const last = held.at(-1)
  if (!first || !last) return null
  const sides = held.flatMap(({ rows }) =>
    rows.flatMap(row => (row.category === 'side' || row.category === 'land' ? [row.means] : [])),
  )
  const span = { start: first.start, end: last.end }
  return { value: text.slice(span.start, span.end), span, sides: [...new Set(sides)].sort() }
}

const FITTING: Readonly<Partial<Record<EventKind, readonly string[]>>> = {
  signing: ['treaty', 'armistice', 'protocol'],
  proclamation: [
    'soviet-power',
    'independence',
    'republic',
    'autonomy',
    'war',
    'martial-law',
    'mobilisation',
    'armistice',
  ],
  formation: ['government', 'revkom', 'assembly'],
  opening: ['congress', 'conference', 'assembly'],
}

/** The fitting object word next to an event word, within the clause. */
function nearest(
  tokens: readonly Token[],
  word: number,
  start: number,
  end: number,
  fitting: readonly string[],
): number | null {
  for (let step = 1; word - step >= start || word + step < end; step++) {
    for (const at of [word + step, word - step]) {
      if (at >= start && at < end && fitting.includes(meaning(tokens[at], 'object') ?? '')) return at
    }
  }
  return null
}

/** A person, or a party of a named side, that comes or goes. */
const readJourney: Reader = (ground, word, row, voice) => {
  const { text, tokens } = ground
  if (voice === 'passive') return null
  const far = { ...ground, end: Math.min(ground.end, word + 8) }
  const wanted = row.means === 'departure' ? (['from'] as const) : (['in', 'to'] as const)
  const places = row.place === 'object' ? objectsAfter(far, word + 1) : namesBehind(far, word + 1, ...wanted)
  if (places.length === 0) return null
  const person =
    voice === 'noun'
      ? personAtNoun(ground, word)
      : (lastPerson(ground, word, places) ?? personAfter(ground, word, places))
  if (!person) return null
  const taken = tokens[person.first - 1]
  if (is(taken, 'side', 'force')) return null
  return {
    places,
    who: { value: text.slice(person.start, person.end), span: { start: person.start, end: person.end }, sides: [] },
  }
}

/** `приехал Мдивани`. */
function personAfter(ground: Ground, word: number, taken: readonly Name[]): Name | null {
  if (!isRussian(ground.tokens[word])) return null
  const [name] = objectsAfter({ ...ground, end: Math.min(ground.end, word + 4) }, word + 1)
  return name && !name.isLand && !taken.some(each => each.first === name.first) ? name : null
}

/** `the death of X`, `X’s arrival`, `приезд Мдивани`. */
function personAtNoun(ground: Ground, word: number): Name | null {
  const [after] = isRussian(ground.tokens[word])
    ? objectsAfter({ ...ground, end: Math.min(ground.end, word + 4) }, word + 1)
    : namesBehind({ ...ground, end: Math.min(ground.end, word + 5) }, word + 1, 'of')
  const name = after ?? (isRussian(ground.tokens[word]) ? null : lastPerson(ground, word, []))
  return name && !name.isLand ? name : null
}

/** Something that happens to one person. */
const readFate: Reader = (ground, word, row, voice) => {
  const { text, tokens } = ground
  if (voice === 'active' && row.category !== 'past') return null
  const person =
    voice === 'noun'
      ? personAtNoun(ground, word)
      : (lastPerson(ground, word, []) ??
        (voice === 'passive' || row.means === 'death' ? personAfter(ground, word, []) : null))
  if (!person) return null
  if (row.means === 'appointment' && voice === 'active') return null
  const post = row.means === 'appointment' ? postAfter(ground, word) : null
  if (row.means === 'appointment' && post === null && tokens[word]) return null
  return {
    who: { value: text.slice(person.start, person.end), span: { start: person.start, end: person.end }, sides: [] },
    object: post,
  }
}

/** The first word of the post, cut to its stem: compared within one language only. */
function postAfter({ tokens, end }: Ground, word: number): string | null {
  for (let at = word + 1; at < Math.min(end, word + 5); at++) {
    const token = tokens[at]
    if (token?.shape !== 'word' || is(token, 'determiner', 'in', 'on', 'to', 'be') || /^as$/iu.test(token.text))
      continue
    return token.text.toLowerCase().slice(0, 6)
  }
  return null
}

const READERS: Readonly<Record<EventKind, Reader>> = {
  capture: readTaking,
  withdrawal: readTaking,
  hold: readHolding,
  cession: readCession,
  offensive: readTaking,
  proclamation: readMaking,
  signing: readMaking,
  formation: readMaking,
  opening: readMaking,
  arrival: readJourney,
  departure: readJourney,
  appointment: readFate,
  death: readFate,
  arrest: readFate,
}
