import type { Span } from '#model/span'
import { eventsOf, is, type Token } from './token.js'

/** A name as it stands, with the indexes of its tokens. */
export interface Name extends Span {
  readonly first: number
  /** Behind its last token. */
  readonly after: number
  readonly isLand: boolean
  /** True for `Kars’s`, before what belongs to it. */
  readonly owns: boolean
  /** The name meant, where a word such as `the town` stands in its stead. */
  readonly refers: Span | null
}

/** Words with a capital letter that are part of no name. */
const NO_NAME =
  /^(?:the|a|an|no|this|that|these|in|on|at|by|after|before|they|he|she|it|we|i|his|her|its|their|there|then|here|comrade|general|colonel|minister|president|chairman|commander|january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|он|она|они|оно|мы|я|его|её|их|это|этот|тогда|затем|потом|здесь|там|товарищ|генерал|вечером|утром|днем|днём|ночью|вскоре|наконец|уже|лишь|только|однако|сразу|позже|позднее|ранее|later|soon|finally|already|only|immediately|meanwhile|however|thus|therefore|когда|после)$/iu

/** The name that begins with a token, or null: words with capital letters side by side, or a country. */
export function nameAt(tokens: readonly Token[], first: number, end: number): Name | null {
  const token = tokens[first]
  if (!token) return null
  if (is(token, 'land')) return nameOf(tokens, first, first + 1, true)
  let after = first
  while (after < end && (tokens[after]?.shape === 'initial' || isPart(tokens[after]))) {
    after += 1
    if (tokens[after - 1]?.owns) break
  }
  while (after > first && tokens[after - 1]?.shape === 'initial') after -= 1
  if (arePlaceAndPerson(tokens, first, after)) after = first + 1
  return after > first ? nameOf(tokens, first, after, false) : null
}

function nameOf(tokens: readonly Token[], first: number, after: number, isLand: boolean): Name | null {
  const [from, to] = [tokens[first], tokens[after - 1]]
  return from && to ? { start: from.start, end: to.end, first, after, isLand, owns: to.owns, refers: to.refers } : null
}

function isPart(token: Token | undefined): boolean {
  return token?.shape === 'word' && token.capital && token.rows.length === 0 && !NO_NAME.test(token.text)
}

/** `В Риге Иоффе подписал`: a place in the locative and the subject beside it; not `в Нижнем Новгороде`. */
function arePlaceAndPerson(tokens: readonly Token[], first: number, after: number): boolean {
  const [place, person] = [tokens[first], tokens[first + 1]]
  if (after - first !== 2 || person?.shape !== 'word' || !is(tokens[first - 1], 'in')) return false
  return /[^о]е$/u.test(place?.text ?? '') && !/(?:е|и|ом|ой|их|ах|ях|м)$/u.test(person.text)
}

/** The name that ends with a token, or null. */
export function nameEndingAt(tokens: readonly Token[], last: number, start: number): Name | null {
  if (is(tokens[last], 'land')) return nameOf(tokens, last, last + 1, true)
  if (!isPart(tokens[last])) return null
  let first = last
  while (
    first > start &&
    !tokens[first - 1]?.owns &&
    (isPart(tokens[first - 1]) || tokens[first - 1]?.shape === 'initial')
  )
    first -= 1
  if (arePlaceAndPerson(tokens, first, last + 1)) first = last
  return nameOf(tokens, first, last + 1, false)
}

/** The names of a list: `Kars`, `Kars, Ardahan and Olti`. `at` is where the first begins. */
export function namesFrom(tokens: readonly Token[], at: number, end: number): Name[] {
  const names: Name[] = []
  for (let next = at; next < end; ) {
    const name = nameAt(tokens, next, end)
    if (!name) break
    // `Turkestan’s Kokand` is Kokand, `the suburbs of Kars’s` neighbours are not Kars.
    if (name.owns) {
      next = name.after
      continue
    }
    names.push(name)
    let link = name.after
    if (tokens[link]?.text === ',') link += 1
    if (is(tokens[link], 'and')) link += 1
    if (link === name.after) break
    while (is(tokens[link], 'place-word', 'determiner', 'of')) link += 1
    next = link
  }
  return names
}

/** The same for a list that ends before a token. */
export function namesBefore(tokens: readonly Token[], last: number, start: number): Name[] {
  const names: Name[] = []
  for (let at = last; at >= start; ) {
    const name = nameEndingAt(tokens, at, start)
    if (!name) break
    names.unshift(name)
    let link = name.first - 1
    if (is(tokens[link], 'and')) link -= 1
    if (tokens[link]?.text === ',') link -= 1
    if (link === name.first - 1) break
    at = link
  }
  return names
}

/** True for a word that no role depends on: an adverb, an adjective, a common noun. */
export function isIdle(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.shape === 'word' &&
    !token.capital &&
    token.rows.length === 0 &&
    eventsOf(token).length === 0
  )
}
