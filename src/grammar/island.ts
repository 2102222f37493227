import type { Span } from '#model/span'
import { foldText, isBlank, isCombining, isDigit, isLetter } from './letter.js'
import type { LexiconRow } from './lexicon.js'

/**
 * Finds where citations may stand, so that prose never reaches a parser: an anchor is a number with a word of the trade
 * directly before it (`ф. 17`, `д.Р-130`, `ед. хр. № 5`, `ф201оп4`). Numbers are rare in prose, so the text is searched
 * for digits and read backwards from each; a text without digits costs one comparison a code unit.
 * Anchors come in order of reading, each from the first letter of its word to the last digit of its number.
 */
export type AnchorScan = (text: string) => Span[]

/** How far a level word may stand before the first digit of its number: prefix, dash, quotation mark, blanks. */
const REACH = 12
/** The longest last word of a form, in code units. */
const LONGEST_WORD = 24

/** Another reason for an anchor at the number from `digit` to `end`, or null. */
export type AnchorTest = (text: string, digit: number, end: number) => Span | null

/**
 * Builds the scan for these words. Of a form of several words the last one counts (`хр.` of `ед. хр.`). `also` is asked
 * about numbers without a word.
 */
export function anchorScan(rows: readonly LexiconRow[], also: AnchorTest = () => null): AnchorScan {
  const words = new Set(rows.flatMap(row => row.forms.map(lastWord)).filter(word => word !== ''))
  return text => {
    const anchors: Span[] = []
    for (let at = nextDigit(text, 0); at < text.length; ) {
      const end = numberEnd(text, at)
      const start = wordBefore(text, at, words)
      const anchor = start === null ? also(text, at, end) : { start, end }
      if (anchor) anchors.push(anchor)
      at = nextDigit(text, end)
    }
    return anchors
  }
}

/** Joins anchors that stand at most `gap` code units from each other. The islands come in order and do not overlap. */
export function joinAnchors(anchors: readonly Span[], gap: number): Span[] {
  const islands: Span[] = []
  for (const anchor of anchors) {
    const last = islands.at(-1)
    if (last && anchor.start - last.end <= gap) {
      islands[islands.length - 1] = { start: last.start, end: Math.max(last.end, anchor.end) }
    } else islands.push(anchor)
  }
  return islands
}

function lastWord(form: string): string {
  return /([\p{L}']+)[^\p{L}]*$/u.exec(foldText(form))?.[1] ?? ''
}

function nextDigit(text: string, from: number): number {
  let at = from
  while (at < text.length && !isDigit(text.charCodeAt(at))) at++
  return at
}

function numberEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && isDigit(text.charCodeAt(at))) at++
  return at
}

/**
 * Start of the word of the trade before the number at `digit`, or null. Between them may stand points, blanks, signs,
 * and one short prefix of the number (`Р-`, `А-`); a word may also touch its number.
 */
function wordBefore(text: string, digit: number, words: ReadonlySet<string>): number | null {
  const limit = Math.max(0, digit - REACH)
  let at = skipGap(text, digit, limit)
  for (let attempt = 0; attempt < 2; attempt++) {
    const start = wordStart(text, at)
    if (start === at) return null
    if (words.has(foldText(text.slice(start, at)))) return start
    at = skipGap(text, start, limit)
  }
  return null
}

function skipGap(text: string, from: number, limit: number): number {
  let at = from
  while (at > limit && isGap(text.charCodeAt(at - 1))) at--
  return at
}

/** What may stand between a word and its number: no letter, no digit, no end of a clause. */
function isGap(code: number): boolean {
  return isBlank(code) || GAP.has(code)
}

const GAP: ReadonlySet<number> = new Set([...'.-–—‑‐:№"«„“\'’′(*_|'].map(sign => sign.charCodeAt(0)))

function wordStart(text: string, end: number): number {
  const limit = Math.max(0, end - LONGEST_WORD)
  let at = end
  while (at > limit) {
    const code = text.charCodeAt(at - 1)
    if (!isLetter(code) && !isCombining(code)) break
    at--
  }
  return at
}
