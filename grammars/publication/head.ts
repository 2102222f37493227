import { compileLexicon } from '#grammar/lexicon'
import type { Span } from '#model/span'
import type { Written } from '#model/value'
import { readAuthors } from './authors.js'
import { lexicon } from './lexicon.js'
import type { Category } from './row.js'
import { belongsToWord, sentenceStarts } from './sentences.js'

/** What stands before the details: who wrote what, and in which volume or periodical it stands. */
export interface Head {
  readonly span: Span
  readonly author: Written | null
  readonly title: Written | null
  /** After `//`, or after a title in quotation marks. */
  readonly container: Written | null
  /** True if a title stands in quotation marks or is emphasised. */
  readonly marked: boolean
  /** True if the title is a newspaper's, so that a date is enough. */
  readonly newspaper: boolean
  /** True if the title is of collected works, so that a volume is enough. */
  readonly works: boolean
}

/** What is known of the place where a head stands. */
export interface HeadPlace {
  /** True if a word such as "Published in" stands right before: all that follows is the head. */
  readonly introduced: boolean
  /** True if nothing stands before it in its paragraph. */
  readonly first: boolean
}

/** A longer head is prose. */
const LONGEST_HEAD = 420
/** A paragraph's first sentences are one title only if they are few and short. */
const LONGEST_OPENING = 260

const of = (...categories: readonly Category[]) =>
  compileLexicon(lexicon.filter(row => categories.includes(row.category)))
const newspapers = of('Newspaper')
const works = of('Works')
const bodies = of('Body')
const responsibilities = of('Responsibility')
const levels = of('Level')
const shortForms = of('ShortForm')

/** Reads the text before the details; null if it is empty, too long, no text of a reference, or part of a shelfmark. */
export function readHead(text: string, stretch: Span, place: HeadPlace): Head | null {
  const inner = trim(text, afterOpenParen(text, stretch))
  const span = place.introduced ? inner : trim(text, lastReference(text, inner, place.first))
  if (span.end - span.start < 2 || span.end - span.start > LONGEST_HEAD) return null
  const words = text.slice(span.start, span.end)
  if (NO_PROSE.test(words) || !/\p{L}{2}/u.test(words) || hasLevel(words) || pointsBack(words)) return null
  return takeApart(text, span)
}

/** Signs of code, tables and addresses. */
const NO_PROSE = /[{}<>|\\`=@]|https?:/

/** A word for a level of a shelfmark with a number: the head belongs to an archival citation that nobody read. */
function hasLevel(words: string): boolean {
  let seen = 0
  for (const { end } of levels.scan(words)) if (/^\s{0,2}[№Р-]{0,2}\s?\d/.test(words.slice(end, end + 6))) seen++
  return seen > 1
}

/** `Там же`, `Указ. соч.`: the source was named before. */
function pointsBack(words: string): boolean {
  return shortForms.match(words, 0) !== null || endsWith(shortForms, words)
}

function takeApart(text: string, span: Span): Head {
  const slashes = /(?<!:)\/\/+/.exec(text.slice(span.start, span.end))
  const before = slashes ? trim(text, { start: span.start, end: span.start + slashes.index }) : span
  const after = slashes ? trim(text, { start: span.start + slashes.index + slashes[0].length, end: span.end }) : null
  const authors = readAuthors(text, before, western(text, span)) ?? corporateAuthor(text, before)
  const rest = trim(text, { start: authors?.end ?? before.start, end: before.end })
  const { title, container, marked } = readTitle(text, rest)
  const host = after && after.end > after.start ? written(text, unquoted(text, after)) : container
  return {
    span,
    author: authors?.author ?? null,
    title,
    container: host,
    marked,
    newspaper: isWhole(newspapers, (host ?? title)?.value ?? ''),
    works: endsWith(works, text.slice(span.start, span.end)),
  }
}

function western(text: string, { start, end }: Span): boolean {
  return !/[\u0400-\u04ff]/.test(text.slice(start, end))
}

/** `Министерство иностранных дел. Сборник договоров`: a body as the first of two sentences. */
function corporateAuthor(text: string, span: Span): { author: Written; end: number } | null {
  const [, second] = sentenceStarts(text, span)
  if (second === undefined) return null
  const first = trim(text, { start: span.start, end: second })
  if (bodies.scan(text.slice(first.start, first.end)).next().done) return null
  return { author: written(text, first), end: second }
}

interface TitleReading {
  readonly title: Written | null
  readonly container: Written | null
  readonly marked: boolean
}

const OPENING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '"': '"', '*': '*', _: '_' }

/** A title in quotation marks and what it stands in, or a bare title up to `/` and the people who made the book. */
function readTitle(text: string, span: Span): TitleReading {
  const closing = OPENING[text.charAt(span.start)]
  const close = closing === undefined ? -1 : closeOf(text, span, closing)
  if (close < 0) {
    const title = trim(text, { start: span.start, end: responsibilityStart(text, span) })
    return { title: title.end > title.start ? written(text, title) : null, container: null, marked: false }
  }
  const title = trim(text, { start: span.start + 1, end: close })
  const rest = trim(text, { start: close + 1, end: span.end })
  const container = trim(text, { start: rest.start, end: responsibilityStart(text, rest) })
  const comma = text.slice(title.end, container.start).includes(',')
  const named = comma && /^["«„“*_]?\p{Lu}\p{L}/u.test(text.slice(container.start, container.end))
  return {
    title: written(text, title),
    container: named ? written(text, unquoted(text, container)) : null,
    marked: true,
  }
}

function closeOf(text: string, { start, end }: Span, closing: string): number {
  for (let at = start + 1; at < end; at++) if (closing.includes(text.charAt(at))) return at
  return -1
}

/** Where ` / Сост. А. Петров` or `, ed. John Smith` begins; the end if nobody is named. */
function responsibilityStart(text: string, { start, end }: Span): number {
  const words = text.slice(start, end)
  const slash = words.search(/\s\/\s/)
  for (const found of responsibilities.scan(words)) {
    if (slash >= 0 && found.start > slash) break
    if (/(?:^|[.,(:—–-])\s{0,2}$/.test(words.slice(0, found.start)) && /^\s?\p{Lu}/u.test(words.slice(found.end)))
      return start + found.start
  }
  return slash < 0 ? end : start + slash
}

/** Quotation marks or emphasis around the whole are no part of a name. */
export function unquoted(text: string, span: Span): Span {
  const closing = OPENING[text.charAt(span.start)]
  const whole = closing?.includes(text.charAt(span.end - 1)) && span.end - span.start > 2
  return whole ? { start: span.start + 1, end: span.end - 1 } : span
}

/** In running text the reference begins with its author, or else with its last sentence. */
function lastReference(text: string, span: Span, first: boolean): Span {
  const slashes = text.slice(span.start, span.end).search(/(?<!:)\/\//)
  const searched = slashes < 0 ? span : { start: span.start, end: span.start + slashes }
  const starts = sentenceStarts(text, searched)
  const authored = starts.findLast(start => readAuthors(text, { start, end: searched.end }, false) !== null)
  if (authored !== undefined) return { start: authored, end: span.end }
  const opening = first && starts.length <= 3 && span.end - span.start <= LONGEST_OPENING
  return opening ? span : { start: starts.at(-1) ?? span.start, end: span.end }
}

/** What follows the last parenthesis that is still open. */
function afterOpenParen(text: string, span: Span): Span {
  const open: number[] = []
  for (let at = span.start; at < span.end; at++) {
    if (text.charAt(at) === '(') open.push(at)
    else if (text.charAt(at) === ')') open.pop()
  }
  const last = open.filter(at => text.slice(at + 1, span.end).trim() !== '').at(-1)
  return last === undefined ? span : { start: last + 1, end: span.end }
}

const LEADING = /^(?:[\s.,;:)\]\u2013\u2014/¹²³-]|\*\*|\[?\d{1,3}[.\])]\s)*/u
const TRAILING = ' \t\r\n\u00a0\u202f.,:;—–-([/#'

/** Without the marks around it; a full stop that belongs to an abbreviation stays. */
function trim(text: string, { start, end }: Span): Span {
  const from = start + (LEADING.exec(text.slice(start, end))?.[0].length ?? 0)
  let to = end
  while (to > from && TRAILING.includes(text.charAt(to - 1))) {
    if (text.charAt(to - 1) === '.' && belongsToWord(text, to - 1)) break
    to--
  }
  return { start: Math.min(from, to), end: to }
}

function isWhole(names: typeof newspapers, value: string): boolean {
  return names.match(value, 0)?.end === value.length && value !== ''
}

function endsWith(names: typeof works, words: string): boolean {
  for (const found of names.scan(words)) if (found.end >= words.length - 1) return true
  return false
}

function written(text: string, { start, end }: Span): Written {
  return { value: text.slice(start, end), span: { start, end } }
}
