import type { Span } from './span.js'

/**
 * The words of a text, side by side in arrays: hundreds stand on a page and millions in a set. A word is a stretch of
 * letters and digits; its key is the word as it is compared (see {@link wordKey}), known here by its hash.
 */
export interface Words {
  readonly count: number
  /** Offset of the first code unit of each word. */
  readonly starts: Int32Array
  /** Offset behind the last code unit of each word. */
  readonly ends: Int32Array
  /** 32-bit hash of the key. */
  readonly hashes: Int32Array
  /** 32-bit hash of the first two units of the key: survives endings, old spelling and most damage by scanning. */
  readonly heads: Int32Array
  /** Index of the first word of each run; words of two runs are never neighbours. See {@link readWords}. */
  readonly runs: readonly number[]
}

/** Number of code units of a key that {@link Words.heads} looks at. */
const HEAD_LENGTH = 2

/** Scripts with one code unit a letter and nothing to compose end below this: Latin, Greek, Cyrillic, Armenian. */
const TABLE_SIZE = 0x590

// Classes of code units in the table; larger values are letters, already folded.
const GAP = 0
/** Stands inside a word without being part of it. */
const INNER = 1
const HYPHEN = 2
const OPENING = 3
/** A letter or mark that must be composed, lowered or dropped by the slow way. */
const COMPLEX = 4

const HARD_SIGN = 'ъ'.charCodeAt(0)

/** Apostrophes, primes of romanised soft signs, square brackets of an editor's expansion, soft hyphen, zero widths. */
const INNER_UNITS =
  "'`\u00ad\u00b4\u02b9\u02bb\u02bc\u02bd\u02be\u02bf\u2018\u2019\u201b\u2032\u200b\u200c\u200d\u2060\ufeff]"
const LETTER = /\p{L}/u
const WORD_CHARACTER = /^[\p{L}\p{M}\p{Nd}]$/u
/** Old Russian letters and the long s in the spelling of today. */
const MODERN: Readonly<Record<string, string>> = { ё: 'е', ѣ: 'е', і: 'и', ѵ: 'и', ѳ: 'ф', ſ: 's' }

const FOLD = buildTable()

function buildTable(): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE)
  for (let unit = 0; unit < TABLE_SIZE; unit++) {
    const character = String.fromCharCode(unit)
    const lower = character.toLowerCase()
    const composed = character.normalize('NFKC') === character || MODERN[character] !== undefined
    const folded = MODERN[lower] ?? lower
    if (INNER_UNITS.includes(character)) table[unit] = INNER
    else if (character === '-') table[unit] = HYPHEN
    else if (character === '[') table[unit] = OPENING
    else if (!WORD_CHARACTER.test(character) || character === 'ª' || character === 'º') table[unit] = GAP
    else if (!composed || folded.length > 1 || /\p{M}/u.test(character)) table[unit] = COMPLEX
    else table[unit] = folded.charCodeAt(0)
  }
  return table
}

/** The class of the unit at an offset: from the table, or found out for scripts beyond it. */
function classAt(text: string, at: number): number {
  const unit = text.charCodeAt(at)
  if (unit < TABLE_SIZE) return FOLD[unit] ?? GAP
  if (unit === 0x2010) return HYPHEN
  if (unit >= 0x2000 && unit < 0x2070) return INNER_UNITS.includes(text.charAt(at)) ? INNER : GAP
  if (unit === 0xfeff) return INNER
  const isTrail = unit >= 0xdc00 && unit < 0xe000 && at > 0
  const code = text.codePointAt(isTrail ? at - 1 : at) ?? 0
  return (code > 0xffff || !isTrail) && WORD_CHARACTER.test(String.fromCodePoint(code)) ? COMPLEX : GAP
}

/**
 * A word as it is compared: small letters in composed form, `ё` and `ѣ` as `е`, `і` as `и` (also in Ukrainian, where it
 * costs a rare pair), no `ъ` at the end, `ſ` as `s`; without apostrophes, soft hyphens, brackets of an expansion
 * (`Серебр[яков]`) and the hyphen that breaks a line. Digits stay. Empty if nothing is left.
 */
export function wordKey(text: string): string {
  const key = foldLetters(text, TABLE_SIZE) ?? foldLetters(compose(text), 0xffff) ?? ''
  let end = key.length
  while (end > 0 && key.charCodeAt(end - 1) === HARD_SIGN) end -= 1
  return end > 0 ? key.slice(0, end) : key
}

/** The letters and digits of a text in small composed letters. */
function compose(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{Nd}]+/gu, '')
}

/** The letters of the table folded, others below `limit` as they are; null if the text must be composed first. */
function foldLetters(text: string, limit: number): string | null {
  let key = ''
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const folded = unit < TABLE_SIZE ? (FOLD[unit] ?? GAP) : unit
    if (folded === COMPLEX || unit >= limit) return null
    if (folded > COMPLEX) key += String.fromCharCode(folded)
  }
  return key
}

/** Words while they are collected. */
interface Collected {
  readonly starts: number[]
  readonly ends: number[]
  readonly hashes: number[]
  readonly heads: number[]
}

/**
 * Reads the words of some stretches of a text, given in order and without overlap. Stretches with nothing but signs
 * between them (blanks, marks of a list, page numbers) form one run, so that a sentence may be compared although one
 * of two editors broke it into paragraphs. Markers of notes (`[^a]`, `[12]`) are no words. Takes time linear in the
 * stretches.
 */
export function readWords(text: string, spans: readonly Span[]): Words {
  const into: Collected = { starts: [], ends: [], hashes: [], heads: [] }
  const runs: number[] = []
  let last: Span | null = null
  for (const span of spans) {
    const first = into.starts.length
    readSpan(text, span, into)
    if (into.starts.length === first) continue
    if (!last || LETTER.test(text.slice(last.end, span.start))) runs.push(first)
    last = span
  }
  return {
    count: into.starts.length,
    starts: new Int32Array(into.starts),
    ends: new Int32Array(into.ends),
    hashes: new Int32Array(into.hashes),
    heads: new Int32Array(into.heads),
    runs,
  }
}

function readSpan(text: string, span: Span, into: Collected): void {
  let at = span.start
  while (at < span.end) {
    const kind = classAt(text, at)
    if (kind === OPENING) at = behindMarker(text, at, span.end) ?? at + 1
    else if (kind < COMPLEX) at += 1
    else at = readWord(text, at, span.end, into)
  }
}

/** Reads the word that begins here, and returns where it ends. */
function readWord(text: string, start: number, limit: number, into: Collected): number {
  let end = start
  let simple = true
  for (let at = start; at < limit; ) {
    const kind = classAt(text, at)
    if (kind >= COMPLEX) {
      if (kind === COMPLEX) simple = false
      at += 1
      end = at
    } else {
      if (text.charCodeAt(at) >= TABLE_SIZE) simple = false
      const next = behindInner(text, at, kind, limit)
      if (next === null) break
      at = next
    }
  }
  const key = simple ? text.slice(start, end) : wordKey(text.slice(start, end))
  if (key !== '') addWord(key, start, end, into)
  return end
}

/** Where a word may go on behind a unit that is none of its letters; null if it ends here. */
function behindInner(text: string, at: number, kind: number, limit: number): number | null {
  if (kind === GAP) return null
  if (kind === OPENING) return behindMarker(text, at, limit) === null ? at + 1 : null
  const broken = kind === HYPHEN || text.charCodeAt(at) === 0xad ? behindLineBreak(text, at + 1, limit) : null
  return broken ?? (kind === INNER ? at + 1 : null)
}

/** The place behind a marker of a note, `[^a]` or `[12]`, or null if none stands here. A longer number is a year. */
function behindMarker(text: string, at: number, limit: number): number | null {
  const isLabel = text.charAt(at + 1) === '^'
  const reach = Math.min(limit, at + (isLabel ? 64 : 5))
  for (let next = at + (isLabel ? 2 : 1); next < reach; next++) {
    const character = text.charAt(next)
    if (character === ']') return next + 1
    if (isLabel ? /\s/.test(character) : !/[0-9]/.test(character)) return null
  }
  return null
}

/** Behind a hyphen: the small letter that begins the next line, or null if the line goes on or a paragraph ends. */
function behindLineBreak(text: string, from: number, limit: number): number | null {
  let at = from
  while (at < limit && (text[at] === ' ' || text[at] === '\t' || text[at] === '\r')) at += 1
  if (at >= limit || text[at] !== '\n') return null
  at += 1
  while (at < limit && (text[at] === ' ' || text[at] === '\t' || text[at] === '>')) at += 1
  const letter = text.charAt(at)
  return at < limit && /\p{Ll}/u.test(letter) ? at : null
}

/** Adds a word by its letters; units of the table that are none are passed over, so that a raw slice hashes like its key. */
function addWord(letters: string, start: number, end: number, into: Collected): void {
  let hash = 0x811c9dc5
  let length = 0
  // As far as the last letter that is no hard sign.
  let core = hash
  let coreLength = 0
  let head = hash
  for (let at = 0; at < letters.length; at++) {
    const unit = letters.charCodeAt(at)
    const folded = unit < TABLE_SIZE ? (FOLD[unit] ?? GAP) : unit
    if (folded <= COMPLEX) continue
    hash = Math.imul(hash ^ folded, 0x01000193)
    length += 1
    if (length === HEAD_LENGTH) head = hash
    if (folded !== HARD_SIGN) {
      core = hash
      coreLength = length
    }
  }
  const key = coreLength > 0 ? core : hash
  into.starts.push(start)
  into.ends.push(end)
  into.hashes.push(key)
  into.heads.push((coreLength || length) <= HEAD_LENGTH ? key : head)
}
