import type { Written } from '#model/value'
import type { Unit } from './unit.js'

/** When and where an entry was written, as a line of its own says it. */
export interface Dateline {
  /** Index into the dates of the facts, or null: `Moscow` alone. */
  readonly date: number | null
  readonly place: Written | null
}

const LONGEST = 160
/** Words of a dateline that name no place: town, hours, numbers, how and when a paper went. */
const IDLE =
  /^(?:г|гор|город|р|м|місто|час|часов|часа|ч|мин|минут|утра|дня|вечера|ночи|no|nr|n|from|in|at|on|of|the|в|от|из|дата|date|dated|place|место|получен[ао]?|получено|отправлен[ао]?|отправлено|передан[ао]?|принят[ао]?|вх|исх|срочно|received|sent|transmitted|via|through|hours?|a|p|am|pm|hrs|o|clock|old|new|style|ст|н|стиля?|по|ш|год|года|року)$/iu
const NUMBER_WORD = /(?:№|No\.?|Nr\.?|N)\s*[\p{L}\d][\p{L}\d/–-]*/giu
/** Stamps of secrecy and haste that stand between heading and text. */
const STAMP =
  /^(?:(?:сов(?:ершенно|\.)\s*|строго\s*)?секретно|(?:особо\s+)?срочно|весьма срочно|вне очереди|военная|шифром|по прямому проводу|лично|top secret|(?:strictly )?secret|confidential|urgent|very urgent|цілком таємно|таємно|терміново|перевод с \p{L}+|translated? from \p{L}+)(?:[.,!\s]+(?:секретно|срочно|лично|urgent|secret|в собственные руки|экз\. № ?\d+))*[.!]?$/iu
const PLACE_ALONE = /^\[?(?:г\.\s*)?\p{Lu}\p{L}+(?:[-–—](?:на-)?\p{Lu}\p{L}+){0,2}\]?\.?$/u

/** Reads a line that says nothing but date, place and office number; null for any other line, and for one without date. */
export function readDateline({ text, span, dates, citations }: Unit): Dateline | null {
  const first = dates[0]
  if (!first || text.length > LONGEST || citations.some(({ item }) => item.references.length > 0)) return null
  const pieces: { readonly text: string; readonly start: number }[] = []
  let at = 0
  for (const { item } of dates) {
    const start = item.span.start - span.start
    if (start >= at) pieces.push({ text: text.slice(at, start), start: at })
    at = Math.max(at, item.span.end - span.start)
  }
  pieces.push({ text: text.slice(at), start: at })
  if (!pieces.every(piece => isSpare(piece.text))) return null
  return {
    date: first.index,
    place: pieces.map(piece => placeIn(piece.text, span.start + piece.start)).find(place => place !== null) ?? null,
  }
}

/** A line that is one place name, such as `Эривань` over the date. */
export function readPlaceLine({ text, span, dates, citations }: Unit): Written | null {
  if (dates.length + citations.length > 0 || text.length > 40 || !PLACE_ALONE.test(text)) return null
  return placeIn(text, span.start)
}

/** True for `Совершенно секретно` and its like. */
export function isStamp({ text }: Unit): boolean {
  return text.length < 90 && STAMP.test(text)
}

/** True if a piece beside the date holds only capitalised words, numbers and words of a dateline. */
function isSpare(piece: string): boolean {
  const words = piece.replace(NUMBER_WORD, ' ').match(/[\p{L}\p{M}]+(?:['’-][\p{L}\p{M}]+)*/gu) ?? []
  return (
    words.length <= 9 &&
    words.every(word => /^\p{Lu}/u.test(word) || IDLE.test(word) || /^(?:на|на-Дону)$/u.test(word)) &&
    !/[!?]/.test(piece)
  )
}

function placeIn(piece: string, offset: number): Written | null {
  const blank = piece.replace(NUMBER_WORD, found => ','.repeat(found.length))
  for (const part of blank.matchAll(/[^,.;:()[\]«»"“”*_\r\n]+/gu)) {
    const words = part[0].split(/[\s–—]+/).filter(word => word !== '' && !/^\d+$/.test(word))
    const names = words.filter(word => !IDLE.test(word))
    if (names.length === 0 || names.length > 4 || names.length < words.filter(word => /^\p{Lu}/u.test(word)).length)
      continue
    if (names.every(word => /^\p{Lu}\p{L}+/u.test(word) || word === 'на')) {
      const start = part.index + part[0].indexOf(names[0] ?? '')
      const last = names.at(-1) ?? ''
      const end = part.index + part[0].lastIndexOf(last) + last.length
      return { value: piece.slice(start, end), span: { start: offset + start, end: offset + end } }
    }
  }
  return null
}
