import { compileLexicon } from '#grammar/lexicon'
import type { Span } from '#model/span'
import type { Written } from '#model/value'
import { lexicon } from './lexicon.js'
import { belongsToWord } from './sentences.js'

const responsibilities = compileLexicon(lexicon.filter(row => row.category === 'Responsibility'))

export interface TitleReading {
  readonly title: Written | null
  readonly container: Written | null
  readonly marked: boolean
}

export const OPENING: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '“”', '"': '"', '*': '*', _: '_' }

/** A title in quotation marks and what it stands in, or a bare title up to `/` and the people who made the book. */
export function readTitle(text: string, span: Span): TitleReading {
  const closing = OPENING[text.charAt(span.start)]
  const close = closing === undefined ? -1 : closeOf(text, span, closing)
  if (close < 0) {
    const letter = datedLetter(text, span)
    if (letter) return letter
    const title = trim(text, { start: span.start, end: responsibilityStart(text, span) })
    return { title: title.end > title.start ? written(text, title) : null, container: null, marked: false }
  }
  const title = trim(text, { start: span.start + 1, end: close })
  const container = host(text, { start: close + 1, end: span.end })
  const comma = text.slice(title.end, container.start).includes(',')
  const named = comma && /^["«„“*_]?\p{Lu}\p{L}/u.test(text.slice(container.start, container.end))
  return {
    title: written(text, title),
    container: named ? written(text, unquoted(text, container)) : null,
    marked: true,
  }
}

/** `Adams to Gaskell, 22 September 1867, in Letters of Henry Adams` (Chicago Manual of Style, 14.111). */
const LETTER = /\d{4}\]?,?\s{1,2}in:?\s{1,2}(?=["“*_]?(?:the\s)?\p{Lu})/u

function datedLetter(text: string, { start, end }: Span): TitleReading | null {
  const found = LETTER.exec(text.slice(start, end))
  if (!found) return null
  const title = trim(text, { start, end: start + found.index + 4 })
  const container = host(text, { start: start + found.index + found[0].length, end })
  return { title: written(text, title), container: written(text, unquoted(text, container)), marked: false }
}

function closeOf(text: string, { start, end }: Span, closing: string): number {
  for (let at = start + 1; at < end; at++) if (closing.includes(text.charAt(at))) return at
  return -1
}

/** What a part stands in, without "in" before it and without the people who made the book. */
export function host(text: string, span: Span): Span {
  const inner = trim(text, span)
  const within = /^(?:in:?|(?:в|у)\s(?:кн|сб|зб|изд)\.:?)\s{1,3}/i.exec(text.slice(inner.start, inner.end))
  const start = inner.start + (within?.[0].length ?? 0)
  return trim(text, { start, end: responsibilityStart(text, { start, end: inner.end }) })
}

/** Where ` / Сост. А. Петров` or `, ed. John Smith` begins; the end if nobody is named. */
function responsibilityStart(text: string, { start, end }: Span): number {
  const words = text.slice(start, end)
  const slash = words.search(/\s\/\s|[.,]\s(?:изд\.\s\d|\d{1,2}-е изд|\d{1,2}(?:st|nd|rd|th) ed)/)
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

const LEADING = /^(?:[\s.,;:)\]\u2013\u2014/¹²³-]|\*\*|\[?\d{1,3}[.\])]\s)*/u
const TRAILING = ' \t\r\n\u00a0\u202f.,:;—–-([/#'

/** Without the marks around it; a full stop that belongs to an abbreviation stays. */
export function trim(text: string, { start, end }: Span): Span {
  const from = start + (LEADING.exec(text.slice(start, end))?.[0].length ?? 0)
  let to = end
  while (to > from && TRAILING.includes(text.charAt(to - 1))) {
    if (text.charAt(to - 1) === '.' && belongsToWord(text, to - 1)) break
    to--
  }
  return { start: Math.min(from, to), end: to }
}

/** What stands at a span. */
export function written(text: string, { start, end }: Span): Written {
  return { value: text.slice(start, end), span: { start, end } }
}
