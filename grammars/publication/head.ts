import { compileLexicon } from '#grammar/lexicon'
import type { Span } from '#model/span'
import type { Written } from '#model/value'
import { readAuthors } from './authors.js'
import { lexicon } from './lexicon.js'
import type { Category } from './row.js'
import { sentenceStarts } from './sentences.js'
import { host, OPENING, readTitle, trim, unquoted, written } from './title.js'

/** What stands before the details: who wrote what, and in which volume or periodical it stands. */
export interface Head {
  readonly span: Span
  readonly author: Written | null
  readonly title: Written | null
  /** After `//`, or after a title in quotation marks. */
  readonly container: Written | null
  /** True for `Он же. Записки`: the author is that of the source before. */
  readonly sameAuthor: boolean
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
/** So far back a head is looked for, whatever the length of the paragraph. */
const REACH = 700
/** A paragraph's first sentences are one title only if they are few and short. */
const LONGEST_OPENING = 260

const of = (...categories: readonly Category[]) =>
  compileLexicon(lexicon.filter(row => categories.includes(row.category)))
const newspapers = of('Newspaper')
const works = of('Works')
const bodies = of('Body')
const levels = of('Level')
const shortForms = of('ShortForm')

/** Reads the text before the details; null if it is empty, too long, no text of a reference, or part of a shelfmark. */
export function readHead(text: string, stretch: Span, place: HeadPlace): Head | null {
  const cut = stretch.end - stretch.start > REACH
  if (cut && place.introduced) return null
  const near = { start: cut ? stretch.end - REACH : stretch.start, end: stretch.end }
  const inner = trim(text, afterOpenParen(text, near))
  const span = place.introduced ? inner : trim(text, lastReference(text, inner, place.first && !cut))
  if (span.end - span.start < 2 || span.end - span.start > LONGEST_HEAD) return null
  const words = text.slice(span.start, span.end)
  if (!OPENS.test(words) || NO_PROSE.test(words) || hasLevel(words) || pointsBack(words)) return null
  return takeApart(text, span)
}

/** A title begins with a capital, a number or a quotation mark, and has a word in it. */
const OPENS = /^["«„“*_[#]{0,3}(?:\p{Lu}|\d)[\s\S]*\p{L}{2}/u
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
  const after = slashes ? host(text, { start: span.start + slashes.index + slashes[0].length, end: span.end }) : null
  const same = SAME_AUTHOR.exec(text.slice(before.start, before.end))
  const authors = same ? null : (readAuthors(text, before, western(text, span)) ?? corporateAuthor(text, before))
  const rest = trim(text, { start: authors?.end ?? before.start + (same?.[0].length ?? 0), end: before.end })
  const { title, container, marked } = readTitle(text, rest)
  const holder = after && after.end > after.start ? written(text, unquoted(text, after)) : container
  return {
    span,
    author: authors?.author ?? null,
    sameAuthor: same !== null,
    title,
    container: holder,
    marked,
    newspaper: isWhole(newspapers, (holder ?? title)?.value ?? ''),
    works: endsWith(works, text.slice(span.start, span.end)),
  }
}

const SAME_AUTHOR = /^(?:Он же|Она же|Они же|Він же|Вона ж|Idem)[.,:]\s{1,3}/u

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

/** In running text the reference begins with its author, or else with its last sentence. */
function lastReference(text: string, span: Span, first: boolean): Span {
  const slashes = text.slice(span.start, span.end).search(/(?<!:)\/\//)
  const searched = slashes < 0 ? span : { start: span.start, end: span.start + slashes }
  const starts = sentenceStarts(text, searched)
  const authored = starts.findLast(start => readAuthors(text, { start, end: searched.end }, false) !== null)
  if (authored !== undefined) return { start: authored, end: span.end }
  const quoted = slashes < 0 ? lastQuoted(text, span) : null
  if (quoted) return quoted
  const opening = first && starts.length <= 3 && span.end - span.start <= LONGEST_OPENING
  return opening ? span : { start: starts.at(-1) ?? span.start, end: span.end }
}

/** `printed in "Asian Review"`: a title in quotation marks at the end of other words. */
function lastQuoted(text: string, { start, end }: Span): Span | null {
  const last = text.charAt(end - 1)
  const opening = Object.keys(OPENING).filter(mark => OPENING[mark]?.includes(last))
  const begins = opening.includes(text.charAt(start)) || Object.keys(OPENING).includes(text.charAt(start))
  const at = begins ? -1 : Math.max(...opening.map(mark => text.lastIndexOf(mark, end - 2)), -1)
  return at > start ? { start: at, end } : null
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

function isWhole(names: typeof newspapers, value: string): boolean {
  return names.match(value, 0)?.end === value.length && value !== ''
}

function endsWith(names: typeof works, words: string): boolean {
  for (const found of names.scan(words)) if (found.end >= words.length - 1) return true
  return false
}
