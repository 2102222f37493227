import { anchorScan, joinAnchors } from '#grammar/island'
import { isBlank, isCapital, isCombining, isDigit, isLetter } from '#grammar/letter'
import { byPlace, type Span } from '#model/span'
import type { Tokens } from './tokens.js'
import type { Category } from './word.js'

/** Every citation has one of these; pages and volumes alone are those of books. */
const ANCHORS: ReadonlySet<Category> = new Set<Category>(['fund', 'inventory', 'file', 'sheet'])

/** Words that stand behind their number in Latvian and mean nothing else there. */
const LATVIAN_ANCHORS: ReadonlySet<Category> = new Set<Category>(['inventory', 'sheet'])

/** Anchors this near belong to one island: nothing leans on what stands further away. */
const GAP = 300
/** How far before an island its archive may be named, and how far after. */
const BEFORE = 300
const AFTER = 200
/** Joints of a code, `103-1-21-5`, and of one with a range, `103/1/21/5–7`; what is longer is none. */
const LONGEST_CODE = 4
const LONGEST_RANGE = 5
/** How far from its bracket the word "hereafter" or an acronym may stand. */
const IN_BRACKET = 3

/** Finds the stretches of a text that must be parsed, in order and apart. */
export type IslandScan = (text: string) => Span[]

/** An island begins with a level word beside a number, a code, or a bracket that defines an abbreviation. */
export function islandScan({ lexicon }: Tokens): IslandScan {
  const levels = anchorScan(
    lexicon.rows.filter(row => ANCHORS.has(row.category) && row.meant === undefined && !row.after),
    (text, digit, end) =>
      codeAnchor(text, digit, end) ?? dottedAnchor(text, digit, end) ?? ordinalAnchor(text, digit, end, isOrdinal),
  )
  const isOrdinal = (text: string, at: number) =>
    lexicon
      .match(text, at)
      ?.rows.some(row => row.trails || row.behind || (row.language === 'lv' && LATVIAN_ANCHORS.has(row.category))) ===
    true
  const isHereafter = (text: string, at: number) =>
    lexicon.match(text, at)?.rows.some(row => row.category === 'hereafter') === true

  return text => {
    const anchors = [...levels(text), ...definitions(text, isHereafter)].sort(byPlace)
    const islands = joinAnchors(anchors, GAP)
    let last = 0
    return islands.map(({ start, end }, index) => {
      const limit = islands[index + 1]?.start ?? text.length
      const from = wordStart(text, Math.max(last, start - BEFORE))
      const to = Math.min(limit, end + AFTER, text.length)
      last = to
      return { start: from, end: to }
    })
  }
}

/** The numbers of a code: close together, with the prefix of a fund or with an archive before them. */
function codeAnchor(text: string, digit: number, end: number): Span | null {
  let at = partEnd(text, end)
  let joints = 0
  let slash = false
  while (joints < LONGEST_RANGE && isJoint(text, at) && isDigit(text.charCodeAt(at + 1))) {
    slash ||= text.charAt(at) === '/'
    joints++
    at++
    while (isDigit(text.charCodeAt(at))) at++
    at = partEnd(text, at)
  }
  if (joints === 0 || joints >= (slash ? LONGEST_RANGE : LONGEST_CODE) || (joints === 1 && !slash)) return null
  let before = digit - 1
  while (
    digit - before < 4 &&
    (isJoint(text, before) || isBlank(text.charCodeAt(before)) || '.,:('.includes(text.charAt(before) || ' '))
  )
    before--
  return isLetter(text.charCodeAt(before)) ? { start: before, end: at } : null
}

/** Behind the letter of `9401s-1a-12`, if the code goes on after it. */
function partEnd(text: string, at: number): number {
  return isLetter(text.charCodeAt(at)) && isJoint(text, at + 1) && isDigit(text.charCodeAt(at + 2)) ? at + 1 : at
}

/** `EAA.291.1.2345`, `RGASPI 558.11.492`: three numbers with points behind a capital. */
function dottedAnchor(text: string, digit: number, end: number): Span | null {
  if (text.charAt(end) !== '.' || !isDigit(text.charCodeAt(end + 1))) return null
  let before = digit - 1
  if (text.charAt(before) === '.') before--
  else if (isBlank(text.charCodeAt(before))) before -= text.charAt(before - 1) === ',' ? 2 : 1
  else return null
  if (!isCapital(text.charCodeAt(before))) return null
  let at = end
  for (let points = 0; points < 2; points++) {
    if (text.charAt(at) !== '.' || !isDigit(text.charCodeAt(at + 1))) return null
    at++
    while (isDigit(text.charCodeAt(at))) at++
  }
  return { start: before, end: at }
}

/** `1303. f., 1. apr.`, `12-varaq`: a level of a shelfmark that has its numbers first. */
function ordinalAnchor(
  text: string,
  digit: number,
  end: number,
  isOrdinal: (text: string, at: number) => boolean,
): Span | null {
  const sign = text.charAt(end)
  if (sign !== '.' && sign !== '-') return null
  const word = sign === '.' && isBlank(text.charCodeAt(end + 1)) ? end + 2 : end + 1
  if (!isLetter(text.charCodeAt(word))) return null
  return isOrdinal(text, word) ? { start: digit, end: word } : null
}

function isJoint(text: string, at: number): boolean {
  const sign = text.charAt(at)
  return sign === '-' || sign === '/' || sign === '–'
}

/** Opening brackets after a word, with "hereafter" or an acronym right behind them. */
function definitions(text: string, isHereafter: (text: string, at: number) => boolean): Span[] {
  const found: Span[] = []
  for (let open = text.indexOf('('); open >= 0; open = text.indexOf('(', open + 1)) {
    const at = firstLetter(text, open + 1)
    if (at === null) continue
    const acronym = isCapital(text.charCodeAt(at)) && isCapital(text.charCodeAt(at + 1))
    if (acronym || isHereafter(text, at)) found.push({ start: open, end: at })
  }
  return found
}

function firstLetter(text: string, from: number): number | null {
  for (let at = from; at < from + IN_BRACKET; at++) if (isLetter(text.charCodeAt(at))) return at
  return null
}

/** Moves a cut forward out of the word that it falls into. */
function wordStart(text: string, from: number): number {
  let at = from
  const inside = (index: number) => isLetter(text.charCodeAt(index)) || isCombining(text.charCodeAt(index))
  if (at === 0 || !inside(at - 1)) return at
  while (at < text.length && inside(at)) at++
  return at
}
