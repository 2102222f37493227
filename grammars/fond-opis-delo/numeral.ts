import { fold, isBlank, isCapital, isDigit, isLetter } from '#grammar/letter'

/**
 * The orthography of one number of a shelfmark, decided here once: `17`, `04`, `158с`, `8А`, `19-а`, `68 «а»`, `24/2`,
 * `304.I`, `Р-130`, `Р.130`, `п-5907`, `5 бис`, `½`. Joined numbers (`5–7`, `315-1-159`) are several; the reading joins them.
 */

/** Letters before the dash of a prefixed number; longer ones are acronyms. */
const LONGEST_PREFIX = 2
/** Words behind the number of an inventory or a file that came in later: `2 доп`, `12 ос`. */
const SUFFIX = /^(?:бис|bis|доп|дод|ос|фп|л\/с|с\/ч)(?!\p{L})/iu
/** Blank letters before the number of a fund: `Ф. Р 393`, `Фонд П 12`. */
const SPACED_PREFIX = /^[РПИАКР]\s(?=\d)/u
const QUOTES = '"«»„“”\'’`'
/** Letters that stand after a blank only to mark a second file of one number; others would be prepositions. */
const SPACED_LETTERS = 'абвАБВaA'

/**
 * Offset after the number that begins at `at`, or -1. `levelAt` tells whether a level word with its number or the side of a sheet begins there,
 * `ofFund` whether the number follows the word for a fund.
 */
export function numeralEnd(text: string, at: number, levelAt: (at: number) => boolean, ofFund: boolean): number {
  const digits = prefixEnd(text, at, ofFund)
  if (!isDigit(text.charCodeAt(digits))) return digits === at && isFraction(text.charCodeAt(at)) ? at + 1 : -1
  let end = (ofFund ? thousandsEnd(text, digits) : null) ?? decimalsEnd(text, digits) ?? digitsEnd(text, digits)
  for (let next = suffixEnd(text, end, levelAt); next > end; next = suffixEnd(text, end, levelAt)) end = next
  return wordSuffixEnd(text, end)
}

/** `½`, `¼`, `⅓`: how a file is numbered that was put in between two others. */
export function isFraction(code: number): boolean {
  return (code >= 0xbc && code <= 0xbe) || (code >= 0x2150 && code <= 0x215e)
}

/** Roman numerals, written with Latin or with Cyrillic letters. */
export function isRoman(word: string): boolean {
  return /^[IVXLCІХ]{1,7}$/.test(word)
}

/** X, Y, N, ХХХ: stands in a template where a number is to be put. */
export function isPlaceholder(word: string): boolean {
  return /^(?:X+|Х+|Y+|N+|_+)$/.test(word)
}

/** True for a number with letters and a dash or a point before it, `Р-130`, `Р.130`, `П.-4`. */
export function hasPrefix(numeral: string): boolean {
  return /^\p{L}{1,2}(?:[-.]|\.-)\s?\d/u.test(numeral)
}

function prefixEnd(text: string, at: number, spaced: boolean): number {
  let letters = at
  while (letters - at < LONGEST_PREFIX && isLetter(text.charCodeAt(letters))) letters++
  if (letters === at) return at
  if (letters === at + 1 && isGlued(text, at)) return letters
  if (spaced && SPACED_PREFIX.test(text.slice(at, at + 3))) return at + 2
  if (spaced && text.charAt(letters) === '.' && (isCapital(text.charCodeAt(at)) || text.slice(at, letters) === 'р'))
    return blanksEnd(text, text.charAt(letters + 1) === '-' ? letters + 2 : letters + 1)
  const dash = spaced ? blanksEnd(text, letters) : letters
  if (!isDash(text.charCodeAt(dash), spaced)) return at
  return spaced ? blanksEnd(text, dash + 1) : dash + 1
}

/** `Р6193-12-1`: the capital of a fund right before the first number of a code. */
function isGlued(text: string, at: number): boolean {
  return isCapital(text.charCodeAt(at)) && /^\d{2,6}-\d{1,4}-\d/.test(text.slice(at + 1, at + 16))
}

/** After the word for a fund a long dash, with blanks around it, joins a prefix as well: `ф. Р – 740`. */
function isDash(code: number, spaced: boolean): boolean {
  return fold(code) === 0x2d || (spaced && (code === 0x2013 || code === 0x2014))
}

function blanksEnd(text: string, at: number): number {
  return isBlank(text.charCodeAt(at)) ? at + 1 : at
}

/** `ф. 33 987,`: a blank before the last three figures of a fund, or null. */
function thousandsEnd(text: string, at: number): number | null {
  const found = /^\d{1,3}[ \u00a0\u202f]\d{3}(?=[.,;])/.exec(text.slice(at, at + 8))
  return found && at + found[0].length
}

/** `№ 84.3.`: a manuscript in a collection, behind the sign of a number only. */
function decimalsEnd(text: string, at: number): number | null {
  if (!/№\s?$/.test(text.slice(Math.max(0, at - 2), at))) return null
  const found = /^\d{1,5}\.\d{1,2}(?=[.,;)])(?!\.\d)/.exec(text.slice(at, at + 10))
  return found && at + found[0].length
}

function digitsEnd(text: string, at: number): number {
  let end = at
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

/** One more part of the number, or the same offset. */
function suffixEnd(text: string, at: number, levelAt: (at: number) => boolean): number {
  const code = text.charCodeAt(at)
  if (isFraction(code)) return at + 1
  if (isLetter(code)) return levelAt(at) || isSide(text, at) ? at : fewLettersEnd(text, at)
  if (fold(code) === 0x2d) return levelAt(at + 1) ? at : lettersEnd(text, at + 1)
  if (code === 0x2f && isDigit(text.charCodeAt(at + 1))) return digitsEnd(text, at + 1)
  if (code === 0x2f && loneLetter(text, at + 1)) return abbreviates(text, at + 2) ? at : at + 2
  if (code === 0x2f) return romanEnd(text, at + 1) ?? at
  if (code === 0x2e) return levelAt(at + 1) ? at : (romanEnd(text, at + 1) ?? at)
  return quotedLetterEnd(text, at) ?? at
}

/** `19-а`, `75470-фп`: of up to three small letters after a dash; the dash itself if there are none. */
function lettersEnd(text: string, at: number): number {
  let end = at
  while (end - at < 3 && isLetter(text.charCodeAt(end))) end++
  const next = text.charCodeAt(end)
  const few = end - at === 1 || text.slice(at, end) === text.slice(at, end).toLowerCase()
  return end > at && few && !isLetter(next) && !isDigit(next) && !isSide(text, at) ? end : at - 1
}

/** `158с`, `75470фп`: of one letter or two small ones right after the digits; two capitals in a code, `129SM.1`. */
function fewLettersEnd(text: string, at: number): number {
  if (loneLetter(text, at)) return at + 1
  const pair = text.slice(at, at + 2)
  const next = text.charCodeAt(at + 2)
  if (/^\p{Lu}{2}\.\d/u.test(text.slice(at, at + 4))) return at + 2
  return /^\p{Ll}{2}$/u.test(pair) && !isLetter(next) && !isDigit(next) ? at + 2 : at
}

function loneLetter(text: string, at: number): boolean {
  if (!isLetter(text.charCodeAt(at))) return false
  const next = text.charCodeAt(at + 1)
  return !isLetter(next) && !isDigit(next)
}

/** `4122/п. 168`: the letter is the word for another number. */
function abbreviates(text: string, at: number): boolean {
  return text.charAt(at) === '.' && isDigit(text.charCodeAt(blanksEnd(text, at + 1)))
}

/** `5v`, `3r`: the side of a sheet. */
function isSide(text: string, at: number): boolean {
  const letter = text.charAt(at)
  return (letter === 'v' || letter === 'r') && loneLetter(text, at)
}

/** Of the Roman numeral at `at`, or null. */
function romanEnd(text: string, at: number): number | null {
  let end = at
  while (end < text.length && 'IVXLCІХ'.includes(text.charAt(end))) end++
  return end > at && !isLetter(text.charCodeAt(end)) && !isDigit(text.charCodeAt(end)) ? end : null
}

/** `68 «а»`, `12"б"`. */
function quotedLetterEnd(text: string, at: number): number | null {
  const quote = isBlank(text.charCodeAt(at)) ? at + 1 : at
  if (!isQuote(text, quote) || !isLetter(text.charCodeAt(quote + 1))) return null
  return isQuote(text, quote + 2) ? quote + 3 : null
}

function isQuote(text: string, at: number): boolean {
  return at < text.length && QUOTES.includes(text.charAt(at))
}

/** `5 бис`, `1 доп`, `12 ос`, and `24 б` before a sign of punctuation; `17 в.` is a century. */
function wordSuffixEnd(text: string, at: number): number {
  const word = isBlank(text.charCodeAt(at)) ? at + 1 : at
  const suffix = 'бБbBдДолсф'.includes(text.charAt(word) || ' ') ? SUFFIX.exec(text.slice(word, word + 4)) : null
  if (suffix) return word + suffix[0].length
  if (word === at || !SPACED_LETTERS.includes(text.charAt(word) || ' ')) return at
  const next = text.charAt(word + 1)
  if (next === '.') return 'вВ'.includes(text.charAt(word)) || isLetter(text.charCodeAt(word + 2)) ? at : word + 1
  return next !== '' && ',;)'.includes(next) ? word + 1 : at
}
