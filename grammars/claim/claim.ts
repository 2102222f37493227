import type { ClaimReading, ClaimTradition, ReadTime } from '#grammar/tradition'
import { hull, type Span } from '#model/span'
import { resolveAnaphors } from './anaphor.js'
import { claimantOf } from './claimant.js'
import { type Clause, cutClauses } from './clause.js'
import { type Ground, namedBy, writtenOf } from './ground.js'

import type { Name } from './names.js'
import { readEvent } from './read-event.js'
import { readQuantities } from './read-quantity.js'
import { triggersIn } from './scan.js'
import { cutSentences } from './sentence.js'
import { eventsOf, meaning, type Token, tokenise } from './token.js'
import { timeOf, timeOfNoun } from './when.js'

/** A claim is quoted by its clause, unless that is longer than this. */
const LONGEST_QUOTE = 160

/** A sentence of more tokens than this is a list or a table, and is left alone. */
const LONGEST = 160

/**
 * What sentences in English, Russian and (the commonest words) Ukrainian say to have happened or not to have happened,
 * and how many there were of what. Orders, plans, fears, conditions and questions are no claims. A sentence is looked at
 * only if an event word or a counted thing stands in it beside a name or number.
 */
export const claim: ClaimTradition = {
  id: 'claim',
  read(text, dates) {
    const triggers = triggersIn(text)
    if (triggers.length === 0) return []
    let next = 0
    let firstDate = 0
    let last: ReadTime | null = null
    const sentences = cutSentences(text, dates)
    return sentences.flatMap((sentence, at) => {
      while ((triggers[next] ?? Number.POSITIVE_INFINITY) < sentence.start) next += 1
      const mayClaim = (triggers[next] ?? Number.POSITIVE_INFINITY) < sentence.end
      const readings = mayClaim ? readSentence(text, sentence, sentences[at - 1] ?? null, dates, firstDate, last) : []
      for (let span = dates[firstDate]; span && span.end <= sentence.end; span = dates[++firstDate]) {
        last = { date: firstDate, span, origin: 'inferred', identifying: false, reach: 'on' }
      }
      return readings
    })
  },
  sidesOf(words) {
    const tokens = tokenise(words, { start: 0, end: words.length }, [])
    return [...new Set(tokens.flatMap(token => meaning(token, 'side') ?? meaning(token, 'land') ?? []))].sort()
  },
}

/** `first` is the index of the first date that may stand in the sentence. */
function readSentence(
  text: string,
  sentence: Span,
  previous: Span | null,
  dates: readonly Span[],
  first: number,
  last: ReadTime | null,
): ClaimReading[] {
  if (/\?["»”)\]]*$/.test(text.slice(sentence.start, sentence.end).trimEnd())) return []
  const written = tokenise(text, sentence, dates, first)
  if (written.length > LONGEST) return []
  const tokens = resolveAnaphors(written, () => (previous ? tokenise(text, previous, []) : []))
  const clauses = cutClauses(tokens)
  return clauses.flatMap((clause, at) => {
    const before = clause.joined ? (clauses[at - 1] ?? null) : whoOf(tokens, clause)
    const ground = { text, tokens, start: clause.start, end: clause.end, before }
    return [...readEvents(ground, clauses, at), ...readNumbers(ground, clauses, at, last)]
  })
}

/** How far before `who` or `which` the words stand that it means. */
const WHO_REACH = 4

/** What a relative clause is said of: `the Serbs, who took Adrianople`. */
function whoOf(tokens: readonly Token[], { start }: Clause): Span | null {
  const isRelative = /^(?:who|which|котор(?:ый|ая|ое|ые))$/iu.test(tokens[start]?.text ?? '')
  return isRelative ? { start: Math.max(0, start - WHO_REACH), end: start } : null
}

function readEvents(ground: Ground, clauses: readonly Clause[], at: number): ClaimReading[] {
  const { text, tokens, start, end } = ground
  const readings: ClaimReading[] = []
  for (let word = start; word < end; word++) {
    const token = tokens[word]
    if (!token) continue
    for (const row of eventsOf(token)) {
      const event = readEvent(ground, word, row)
      if (!event) continue
      const time = row.category === 'noun' ? timeOfNoun(ground, clauses, at, word) : timeOf(ground, clauses, at, word)
      const parts: Span[] = [
        token,
        ...event.places,
        ...(event.who ? [event.who.span] : []),
        ...(event.to ? [event.to.span] : []),
      ]
      readings.push({
        type: 'event',
        event: event.event,
        happened: event.happened,
        isAgain: event.isAgain,
        isNow: event.event === 'hold' && isPresent(ground, word),
        who: event.who,
        to: event.to,
        object: event.object,
        places: event.places.map(name => namedBy(text, name)),
        claimant: claimant(text, tokens, word, [...event.places]),
        time,
        span: quoted(ground, [...parts, ...(time && time.origin === 'written' ? [time.span] : [])]),
      })
      break
    }
  }
  return readings
}

/** `last` is the last date of the sentences before: what is counted behind it was counted then. */
function readNumbers(ground: Ground, clauses: readonly Clause[], at: number, last: ReadTime | null): ClaimReading[] {
  const { text, tokens, start, end } = ground
  return readQuantities(tokens, start, end).map(({ places, from, token, number, ...quantity }): ClaimReading => {
    const time = timeOf(ground, clauses, at, token) ?? (hasDate(tokens) ? null : last)
    const thing = tokens[token]
    return {
      type: 'quantity',
      ...quantity,
      number: writtenOf(text, number),
      places: places.map(name => namedBy(text, name)),
      from: from.map(name => namedBy(text, name)),
      claimant: claimant(text, tokens, token, places),
      time,
      span: quoted(ground, [
        number,
        ...(thing ? [thing] : []),
        ...(time && time.origin === 'written' ? [time.span] : []),
      ]),
    }
  })
}

const PRESENT =
  /^(?:is|are|remains?|stays|holds|controls|находится|находятся|остаётся|остается|остаются|удерживает|удерживают|контролирует|контролируют)(?!\p{L})/iu

/** True if an event word or the verb that helps it is in the present. */
function isPresent({ tokens, start }: Ground, word: number): boolean {
  return tokens.slice(Math.max(start, word - 2), word + 1).some(({ text }) => PRESENT.test(text))
}

function hasDate(tokens: readonly Token[]): boolean {
  return tokens.some(token => token.shape === 'date')
}

function claimant(text: string, tokens: readonly Token[], word: number, taken: readonly Name[]) {
  const name = claimantOf(tokens, word + 1)
  return name && !taken.some(each => each.first === name.first) ? namedBy(text, name) : null
}

/** The clause of a claim, without the signs at its ends; of a long one no more than the words that make the claim. */
function quoted({ tokens, start, end }: Ground, spans: readonly Span[]): Span {
  const words = tokens.slice(start, end).filter(({ shape }) => shape !== 'mark')
  const clause = wholeOf(words)
  const needed = wholeOf(spans)
  return clause.end - clause.start > LONGEST_QUOTE ? needed : wholeOf([clause, needed])
}

function wholeOf(spans: readonly Span[]): Span {
  const [first, ...rest] = spans
  const whole = rest.reduce<Span>((all, each) => hull(all, each), first ?? { start: 0, end: 0 })
  return { start: whole.start, end: whole.end }
}
