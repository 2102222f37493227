import type { Written } from '#model/value'
import { is, isMark, type Token } from './token.js'

const COMMON_NOUN = /(?:tions?|ments?|ings?|ness|ity|ities|ances?|ences?|isms?|ists?|ers|ies|als|[^s]s)$/iu
const ADJECTIVE = /(?:ian|an|ish|ese|ic|al|ive|ary|ous|ed)$/iu
/** `г. Баку`, `м. Київ`, `ст. Акстафа`. */
const TOWN = /^(?:г|гор|м|ст|с|пос|g|st)$/iu
const LONGEST_NAME = 3

/** The place of a dateline that runs on after other words, and where these end. */
export interface Dateline {
  readonly place: Written | null
  /** Tokens before the dateline. */
  readonly rest: readonly Token[]
}

/**
 * Parts a stretch that a date follows (`.. in Armenia Erivan, | November 30, 1920`) from the place that stands last in
 * it. A known place counts unless a preposition governs it; any other word only where it must be a name of its own.
 * Among parties, where any name may be a person, `names` is `known`. With `dated` false there is no date after it, and only a known place after a full stop or a comma counts.
 */
export function splitDateline(
  source: string,
  tokens: readonly Token[],
  dated: boolean,
  names: 'any' | 'known' = 'any',
): Dateline {
  const comma = isMark(tokens.at(-1), ',.')
  const end = comma ? tokens.length - 1 : tokens.length
  let start = end
  // `Moscow–London`, `Moscow, Kremlin` stay whole only with a dash.
  while (start > 0 && is(tokens[start - 1], 'place')) {
    start--
    if (isMark(tokens[start - 1], '—–-/') && is(tokens[start - 2], 'place')) start--
    else break
  }
  const before = tokens[start - 1]
  if (start < end && !governs(before) && (dated || before === undefined || isMark(before, ',.'))) {
    return cut(source, tokens, start, end)
  }
  if (names === 'any' && start === end && dated && comma) {
    const name = unknownPlace(tokens, end)
    if (name !== null) return cut(source, tokens, name, end)
  }
  return { place: null, rest: tokens }
}

/** Index where a place begins that no list knows, or null: set off by a full stop, or plainly no part of the words before. */
function unknownPlace(tokens: readonly Token[], end: number): number | null {
  const last = tokens[end - 1]
  if (!isProper(last)) return null
  let start = end - 1
  while (start > 0 && end - start < LONGEST_NAME && isProper(tokens[start - 1])) start--
  if (start === 0 || isMark(tokens[start - 1], '.')) return start
  const before = tokens[end - 2]
  if (!before || !last || COMMON_NOUN.test(last.text) || before.shape !== 'word') return null
  const complete = is(before, 'land') || is(before, 'place')
  const noun =
    !before.capital && !governs(before) && !ADJECTIVE.test(before.text) && /^\p{Script=Latin}+$/u.test(before.text)
  return complete || noun ? end - 1 : null
}

function cut(source: string, tokens: readonly Token[], start: number, end: number): Dateline {
  const [first, last] = [tokens[start], tokens[end - 1]]
  if (!first || !last) return { place: null, rest: tokens }
  const span = { start: first.start, end: last.end }
  const point = isMark(tokens[start - 1], '.') ? start - 2 : start - 1
  const stop = TOWN.test(tokens[point]?.text ?? '') ? point : start
  return { place: { value: source.slice(span.start, span.end), span }, rest: tokens.slice(0, stop) }
}

/** `toward Erivan`, `of Kars and Batum`: the name belongs to what stands before it. */
function governs(token: Token | undefined): boolean {
  if (!token) return false
  if (
    ['preposition', 'of', 'addressee', 'article', 'and', 'author', 'partner', 'between', 'subject', 'office'].some(
      category => token.rows.some(row => row.category === category),
    )
  )
    return true
  return /^(?:against|around|across|beyond|between|within|inside|outside|behind|until|till|до|от|к|о|об|для|под|над|между|близ|около|возле)$/iu.test(
    token.text,
  )
}

function isProper(token: Token | undefined): boolean {
  return token?.shape === 'word' && token.capital && token.rows.every(row => row.category === 'place')
}
