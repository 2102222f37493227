import type { Written } from '#model/value'
import { behindSigns } from './behind-signs.js'
import type { Unit } from './unit.js'

/** When and where an entry was written, as a line of its own says it. */
export interface Dateline {
  /** Index into the dates of the facts, or null: `Moscow` alone. */
  readonly date: number | null
  readonly place: Written | null
  /** True if it tells when a paper was sent on or came in, which need not be the day that it bears. */
  readonly transit: boolean
}

const LONGEST = 160
/** Words of a dateline that name no place: town, hours, numbers, how and when a paper went. */
const IDLE =
  /^(?:г|гор|город|р|м|місто|с|сел|село|дер|пос|morning|afternoon|evening|night|session|час|часов|часа|ч|мин|минут|утра|дня|вечера|ночи|no|nr|n|from|in|at|в|от|из|при|под|близ|лагерь|лагеря|camp|near|before|дата|датировка|датування|date|dated|document|documents|wired|written|dictated|discussed|документа|создания|написания|place|место|получен[ао]?|получено|отправлен[ао]?|отправлено|передан[ао]?|принят[ао]?|вх|исх|срочно|received|sent|transmitted|via|through|hours?|noon|midnight|a|p|m|am|pm|hrs|o|clock|g|gor|st|by|direct|wire|line|cable|telegraph|radio|wireless|telephone|прямому|проводу|телеграфу|радио|телефону|прямим|проводом|style|ст|н|стиля?|по|ш|год|года|року)$/iu
const STYLE = /\b(?:old|new) style\b/giu
const NUMBER_WORD = /(?<!\p{L})(?:№|No\.?|Nr\.?|N)\s*\p{L}{0,3}-?\d[\p{L}\d/–-]*/giu
const TRANSIT =
  /^(?:получен|принят|отправлен|передан|вх(?:\.|одящ)|исх(?:\.|одящ)|зарегистрирован|копия|received|sent|transmitted|registered|arrived|copied|in\.|отримано|надіслано)/iu
/** Words that begin the subtitle of a heading, never a dateline. */
const SUBTITLE = /^(?:to|on|about|with|regarding|concerning|о|об|обо|про|до|к|ко)$/iu
const MOST_NAMES = 6
const PLACE_LABEL =
  /^(?:Place(?: of (?:writing|origin|issue))?|Written (?:at|in)|Место(?: (?:создания|написания|составления))?|Місце(?: (?:створення|написання))?)\s*[*_]{0,2}\s*:\s*[*_]{0,2}\s*/iu
/** `Signed at Tiflis on 5 May 1921`. */
const DONE =
  /^(?:Signed|Done|Given|Concluded|Adopted|Issued|Dated|Received|Written|Wired|Drafted|Dictated|Delivered|Написан[оаы]?|Составлен[оаы]?|Продиктован[оаы]?|Складено|Подписан[оаы]?|Совершен[оа]?|Заключен[оа]?|Принят[оаы]?|Утвержден[оаы]?|Дан[оа]?|Укладено|Підписано|Ухвалено)(?!\p{L})(?:\s+on(?=\s*$))?/u
/** Stamps of secrecy and haste that stand between heading and text. */
const STAMP =
  /^(?:(?:сов(?:ершенно|\.)\s*|строго\s*)?секретно|(?:особо\s+)?срочно|весьма срочно|вне очереди|военная|шифром|по прямому проводу|лично|(?:us |most )?top secret|(?:strictly |most )?secret|(?:strictly )?confidential|(?:very |most )?urgent|priority|niact|flash|immediate|routine|deferred|plain|restricted|(?:un)?classified|unclassified|limdis|exdis|nodis|personal(?: and (?:secret|confidential))?|private(?: and (?:secret|confidential))?|not for publication|translation|paraphrase|цілком таємно|таємно|терміново|перевод с \p{L}+|translated? from \p{L}+)(?:[.,;:!\s]+(?:секретно|срочно|лично|urgent|secret|priority|niact|limdis|exdis|nodis|personal|confidential|в собственные руки|экз\. № ?\d+))*[.!]?$/iu
const PLACE_ALONE = /^\[?(?:(?:г|гор|м|с|сел|ст|пос|st)\.\s*)?\p{Lu}\p{L}+(?:[-–—](?:на-)?\p{Lu}\p{L}+){0,2}\]?\.?$/u

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
  const transit = TRANSIT.test(behindSigns(text))
  const bare = DONE.test(text) ? pieces.map(withoutDone) : pieces
  if (!bare.every(piece => isSpare(piece.text))) return null
  return {
    date: first.index,
    transit,
    place: bare.map(piece => placeIn(piece.text, span.start + piece.start)).find(place => place !== null) ?? null,
  }
}

/** Of `Signed at Tiflis on` the name with as many blanks as words were taken away. */
function withoutDone<Piece extends { readonly text: string }>(piece: Piece): Piece {
  const blank = (found: string) => ' '.repeat(found.length)
  return { ...piece, text: piece.text.replace(DONE, blank).replace(/\son(?:\s+the)?\s*$/u, blank) }
}

/** A line that is one place name, such as `Эривань` over the date, or `Place: Erivan`. */
export function readPlaceLine({ text, span, dates, citations }: Unit): Written | null {
  const from = PLACE_LABEL.exec(text)?.[0].length ?? 0
  const name = text.slice(from)
  if (dates.length + citations.length > 0 || name.length > 40 || !PLACE_ALONE.test(name)) return null
  return placeIn(name, span.start + from)
}

/** True for `Совершенно секретно` and its like. */
export function isStamp({ text }: Unit): boolean {
  return text.length < 90 && STAMP.test(text)
}

const WORD = /[\p{L}\p{M}]+(?:['’-]{1,2}[\p{L}\p{M}]+)*/gu

/** The words of a piece at their places, without numbers and styles; `С.-Петербург` becomes one word. */
function clearOf(piece: string): string {
  return piece
    .replace(NUMBER_WORD, found => ','.repeat(found.length))
    .replace(STYLE, found => ','.repeat(found.length))
    .replace(/(?<=\p{Lu})\.(?=-\p{Lu})/gu, '-')
    .replace(/(?<=(?<!\p{L})St)\.\s(?=\p{Lu})/gu, '--')
}

/** True if a piece beside the date holds only a few capitalised words, numbers and words of a dateline. */
function isSpare(piece: string): boolean {
  if (/[!?]/.test(piece)) return false
  const words = (clearOf(piece).match(WORD) ?? []).filter(word => !IDLE.test(word))
  return words.length <= MOST_NAMES && words.every(word => isName(word) && !SUBTITLE.test(word))
}

/** The first part between signs that is a name of one to four words, such as `Moscow–London`. */
function placeIn(piece: string, offset: number): Written | null {
  for (const part of clearOf(piece).matchAll(/[^,.;:()[\]«»"“”*_\r\n]+/gu)) {
    const names = firstNames([...part[0].matchAll(WORD)])
    const [first, last] = [names[0], names.at(-1)]
    if (!first || !last || names.length > 4 || !names.every(([word]) => isName(word))) continue
    const start = part.index + first.index
    const end = part.index + last.index + last[0].length
    return { value: piece.slice(start, end), span: { start: offset + start, end: offset + end } }
  }
  return null
}

/** Of `Из Пскова в Москву` the name before the second preposition. */
function firstNames(words: readonly RegExpExecArray[]): readonly RegExpExecArray[] {
  const from = words.findIndex(([word]) => !IDLE.test(word))
  const end = words.findIndex(([word], i) => i > from && /^(?:в|во|to|до)$/iu.test(word))
  return from === -1 ? [] : words.slice(from, end === -1 ? words.length : end).filter(([word]) => !IDLE.test(word))
}

/** `Ростов-на-Дону`: only the first letter counts. */
function isName(word: string): boolean {
  return /^\p{Lu}(?:\p{L}|--)/u.test(word)
}
