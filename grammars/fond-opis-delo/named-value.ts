import { isBlank, isCapital, isCombining, isDigit, isLetter } from '#grammar/letter'
import type { Lexicon } from '#grammar/lexicon'
import { LEVEL_CATEGORIES, type Word } from './word.js'

const LEVELS: ReadonlySet<string> = new Set(LEVEL_CATEGORIES)
const LONGEST = 48
/** Of a person, before the surname. */
const INITIALS = /^(?:\p{Lu}\.\s?){1,2}(?=\p{Lu}\p{Ll})/u
const LONGEST_INITIALS = 8
/** An abbreviation inside a name, `СПб. Главный архив`, `Реф. по Японии`. */
const ABBREVIATION = /^\p{L}{2,4}\.\s(?=\p{L})/u
const LONGEST_ABBREVIATION = 7
/** `«Посольство в Константинополе»`. */
const QUOTED = /^(?:«\p{Lu}[^«»\n]{1,60}»|[“„]\p{Lu}[^“”„\n]{1,60}[”“]|"\p{Lu}[^"\n]{1,60}")/u
const LONGEST_QUOTED = 64
/** Levels that the works of a person have as well: `Ф. Энгельс, т. 21`, `Ф. М. Достоевский, ч. 2`. */
const OF_BOOKS: ReadonlySet<string> = new Set(['volume', 'page'])
const OF_WORKS: ReadonlySet<string> = new Set([...OF_BOOKS, 'part'])
/** Behind a further title: `Ф. Шуберт. Музыкальный момент, оп. 94`. */
const OF_MUSIC: ReadonlySet<string> = new Set([...OF_WORKS, 'inventory'])

/**
 * Offset after a name that stands in the place of a number, or null: `Оп. С/Турция. Д. 29`, `Ф. ВУА. Д. 5`,
 * `Ф. Секретариат Чичерина. Оп. 1`, `Ф. И. О. Петрова. Кор. 3`, `Ф. СПб. Главный архив. Оп. 8`, `Ф. «Пекинский стол». Оп. 3`. To be one, it begins
 * with a capital and a level word with its number follows, if need be after the year : `Ф. Канцелярия. 1870 г. Д. 3`.
 */
export function namedValueEnd(text: string, at: number, lexicon: Lexicon<Word>): number | null {
  const quoted = QUOTED.exec(text.slice(at, at + LONGEST_QUOTED))?.[0].length
  if (quoted !== undefined) return isBeforeLevel(text, at + quoted, lexicon, OF_BOOKS) ? at + quoted : null
  if (!isCapital(text.charCodeAt(at)) || levelWithNumber(text, at, lexicon)) return null
  const initials = INITIALS.exec(text.slice(at, at + LONGEST_INITIALS))?.[0].length ?? 0
  let end = at + initials
  const abbreviation = initials === 0 ? ABBREVIATION.exec(text.slice(at, at + LONGEST_ABBREVIATION)) : null
  if (abbreviation && !levelWithNumber(text, at + abbreviation[0].length, lexicon)) end += abbreviation[0].length
  while (end < text.length && end - at < LONGEST && isInside(text, end)) end++
  while (end > at && isBlank(text.charCodeAt(end - 1))) end--
  if (end - at < 2 || endsInLevel(text, at, end, lexicon)) return null
  return isBeforeLevel(text, end, lexicon, initials > 0 ? OF_WORKS : OF_BOOKS) ? end : null
}

/** A level with its number follows the name, if need be behind an office within the fund or a year. */
function isBeforeLevel(text: string, end: number, lexicon: Lexicon<Word>, excluded: ReadonlySet<string>): boolean {
  const next = afterSeparator(text, end)
  if (next === null) return false
  const office = afterOffice(text, next)
  const near = [next, afterYear(text, next)].some(level => levelWithNumber(text, level, lexicon, excluded))
  const far = [office, afterYear(text, office)].some(level => levelWithNumber(text, level, lexicon, OF_MUSIC))
  return near || (office > next && far)
}

/** The place after an office within the fund, `7 д-во, `, `Белгородский стол, `; the same place without one. */
function afterOffice(text: string, at: number): number {
  const office = OFFICE.exec(text.slice(at, at + LONGEST_OFFICE))
  return at + (office?.[0].length ?? 0)
}

const OFFICE = /^(?:\d(?:-[ея])?\s(?:д-во|эксп\.?|отд\.?)|ОО|\p{Lu}[\p{Ll}\p{M}]+(?:\s\p{L}[\p{Ll}\p{M}]+){0,2})[.,]\s/u
const LONGEST_OFFICE = 48

const NONE: ReadonlySet<string> = new Set()

/** `ф. Р-1 оп. 1500 д. 1`: what stands before the full stop is the next level word, and 1500 no year. */
function endsInLevel(text: string, at: number, end: number, lexicon: Lexicon<Word>): boolean {
  let start = end
  while (start > at && !isBlank(text.charCodeAt(start - 1))) start--
  const match = start > at ? lexicon.match(text, start) : null
  return match !== null && match.end >= end && match.rows.some(row => LEVELS.has(row.category))
}

function isInside(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (
    isLetter(code) ||
    isCombining(code) ||
    isDigit(code) ||
    (isBlank(code) && code !== 10) ||
    '/-'.includes(text.charAt(at))
  )
}

function afterSeparator(text: string, end: number): number | null {
  let at = end
  if (!'.,'.includes(text.charAt(at) || ' ')) return null
  while (at < text.length && at - end < 5 && ('.,–—-'.includes(text.charAt(at)) || isBlank(text.charCodeAt(at)))) at++
  return at
}

/** The place after `1870 г. `, `1870–1871 гг., `, `1870. `; the same place without a year. */
function afterYear(text: string, at: number): number {
  const year = /^1[5-9]\d\d(?:[-–—/]\d{2,4})?(?:\s?(?:гг?|gg?)\.)?[.,]?\s[–—-]?\s?/.exec(text.slice(at, at + 24))
  return at + (year?.[0].length ?? 0)
}

function levelWithNumber(text: string, at: number, lexicon: Lexicon<Word>, excluded = NONE): boolean {
  const match = lexicon.match(text, at)
  if (!match?.rows.some(row => LEVELS.has(row.category) && !excluded.has(row.category))) return false
  let number = match.end
  while (
    number < text.length &&
    number - match.end < 3 &&
    (isBlank(text.charCodeAt(number)) || text.charAt(number) === '№')
  )
    number++
  return isDigit(text.charCodeAt(number))
}
