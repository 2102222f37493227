import type { Sense } from '#model/corpus-index'
import { areSimilar } from '#model/similar-words'
import type { Span } from '#model/span'
import { wordKey } from '#model/words'
import { MONTHS, NEGATIONS, NUMERALS } from './sense-words.js'

/** Two copies differ here in more words than one slip would touch. */
const MOST_WORDS = 4

/** One side of a difference. */
export interface Variant {
  readonly text: string
  readonly span: Span
}

/**
 * What changes with the words that two copies of a passage read differently: a number, a date, a name, or whether
 * something is denied. Null for spelling, damage by scanning, cases and words of like meaning.
 */
export function senseOf(left: Variant, right: Variant): Sense | null {
  const [some, others] = [wordsOf(left), wordsOf(right)]
  if (some.length > MOST_WORDS || others.length > MOST_WORDS || areOneWriting(some, others)) return null
  const numbers = [numbersOf(some), numbersOf(others)] as const
  if (areOther(...numbers)) return 'number'
  const months = [monthsOf(some), monthsOf(others)] as const
  if (areOther(...months)) return 'date'
  if (isDenied(some) !== isDenied(others) && some.length !== others.length) return 'negation'
  return areOtherNames(namesIn(left, some), namesIn(right, others)) ? 'name' : null
}

interface Word {
  readonly key: string
  readonly start: number
  readonly capital: boolean
}

function wordsOf({ text, span }: Variant): Word[] {
  return [...text.slice(span.start, span.end).matchAll(/[\p{L}\p{M}\p{N}'’]+/gu)].map(({ 0: word, index }) => ({
    key: wordKey(word),
    start: span.start + index,
    capital: /^\p{Lu}\p{Ll}/u.test(word),
  }))
}

/** The same letters, cut into words in another way or damaged. */
function areOneWriting(some: readonly Word[], others: readonly Word[]): boolean {
  const [a, b] = [some, others].map(words => words.map(({ key }) => key).join('')) as [string, string]
  return a === b || areSimilar(a, b)
}

function numbersOf(words: readonly Word[]): string[] {
  return words.flatMap(({ key }) => (/^\d+$/.test(key) ? [key] : (NUMERALS.get(key)?.toString() ?? [])))
}

function monthsOf(words: readonly Word[]): string[] {
  return words.flatMap(({ key }) => MONTHS.get(key)?.toString() ?? [])
}

/** Both say something, as many things, and not the same. */
function areOther(some: readonly string[], others: readonly string[]): boolean {
  return some.length > 0 && some.length === others.length && some.some((each, at) => each !== others[at])
}

function isDenied(words: readonly Word[]): boolean {
  return words.some(({ key }) => NEGATIONS.has(key))
}

function namesIn({ text }: Variant, words: readonly Word[]): string[] {
  return words.filter(({ capital, start }) => capital && !opensSentence(text, start)).map(({ key }) => key)
}

/** Looks a few signs back only: between words stand no more. */
function opensSentence(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at)
  if (/(?:^|[^\p{L}])\p{Lu}\.\s{0,2}$/u.test(before)) return false
  return at === 0 || /[.!?…:;*#>\n\d)]["'«“„(\s]*$/u.test(before)
}

function areOtherNames(some: readonly string[], others: readonly string[]): boolean {
  if (some.length === 0 || others.length === 0) return false
  return !some.some(a => others.some(b => a === b || areSimilar(a, b) || a.startsWith(b) || b.startsWith(a)))
}
