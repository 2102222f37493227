import { familyKey } from '#model/name-key'
import { areSimilar } from '#model/similar-words'
import type { Span } from '#model/span'

/** A name or a number: what a translation carries over. */
export interface Anchor {
  readonly span: Span
  /** A name in Latin letters without its ending, or the digits. */
  readonly key: string
  readonly isNumber: boolean
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}'’]*(?:[-‐]\p{L}[\p{L}\p{M}'’]*)*|\d+/gu
/** What may stand between the end of a sentence and the capital of the next one. */
const BETWEEN = /[\s"'«»“”„’(<[*_]/u
const SENTENCE_END = /[.!?…:;\d)]/u

/** Longer texts are compared by their beginnings. */
const MOST = 400

/**
 * The names and numbers in some stretches of a text, in order. A capital that may be owed to the beginning of a sentence
 * makes a name only if the word stands elsewhere with one; `known` are the keys of such words in the other text.
 */
export function readAnchors(text: string, spans: readonly Span[], known: ReadonlySet<string> = new Set()): Anchor[] {
  const words = spans.flatMap(span => wordsIn(text, span))
  const names = new Set([...known, ...words.filter(({ opens }) => !opens).map(({ key }) => key)])
  return words.filter(({ isNumber, opens, key }) => isNumber || !opens || names.has(key)).slice(0, MOST)
}

/** The keys of the words that are names beyond doubt. */
export function surelyNamed(text: string, spans: readonly Span[]): ReadonlySet<string> {
  const words = spans.flatMap(span => wordsIn(text, span))
  return new Set(words.filter(({ opens, isNumber }) => !opens && !isNumber).map(({ key }) => key))
}

/** True if two anchors stand for one thing: one name in two spellings or grammatical forms, or one number. */
export function areOneAnchor(a: Anchor, b: Anchor): boolean {
  if (a.isNumber !== b.isNumber) return false
  if (a.key === b.key) return true
  return !a.isNumber && (areSimilar(a.key, b.key) || haveOneStem(a.key, b.key))
}

/** `armen` and `armenians`, `azerbaidzhan` and `azerbaidzhani`. */
function haveOneStem(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a]
  return short.length >= 4 && long.length - short.length <= 4 && long.startsWith(short)
}

interface Word extends Anchor {
  readonly opens: boolean
}

function wordsIn(text: string, { start, end }: Span): Word[] {
  const source = text.slice(start, end)
  return [...source.matchAll(WORD)].flatMap(({ 0: word, index }): Word[] => {
    const span = { start: start + index, end: start + index + word.length }
    const opens = opensSentence(source, index)
    if (/^\d/.test(word)) {
      const isItem = opens && /^[.)]/.test(source.slice(index + word.length))
      return isItem ? [] : [{ span, key: word, isNumber: true, opens: false }]
    }
    if (!/^\p{Lu}/u.test(word) || word.length < 3) return []
    const key = familyKey(word.replace(/['’]s$/u, ''))
    return key === '' ? [] : [{ span, key, isNumber: false, opens }]
  })
}

/** True at the beginning, behind the end of a sentence or a number of a list; not behind an initial. */
function opensSentence(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && BETWEEN.test(text.charAt(before))) before -= 1
  if (before < 0) return true
  if (!SENTENCE_END.test(text.charAt(before))) return false
  const isInitial =
    text.charAt(before) === '.' && /(?:^|[^\p{L}])\p{Lu}$/u.test(text.slice(Math.max(0, before - 2), before))
  return !isInitial
}
