import type { Citation } from '#model/citation'
import type { DateMention } from '#model/date'
import type { Manuscript, Passage } from '#model/manuscript'
import type { Span } from '#model/span'
import type { Written } from '#model/value'
import type { Indexed } from './starting-in.js'

/**
 * A line of an edition as far as cutting entries needs to know: a passage, or one of the lines of a passage whose lines
 * each say something of their own (dateline, signature, legend). Notes, furniture and code are no units.
 */
export interface Unit {
  /** Without blank space and signs of emphasis at its ends. */
  readonly span: Span
  readonly text: string
  readonly role: Passage['role']
  /** Depth of a heading of Markdown; null for a line that is a heading only by its looks (bold, plain text). */
  readonly depth: number | null
  /** The number of a list item that the format took off, `12`. */
  readonly label: Written | null
  /** Index of the passage. */
  readonly passage: number
  readonly dates: readonly Indexed<DateMention>[]
  readonly citations: readonly Indexed<Citation>[]
}

const LABEL = /(?:^|[\r\n])[^\S\r\n]*(\d{1,4}\p{Ll}?)[.)][^\S\r\n]*[*_]*$/u
/** Longer lines are text that was wrapped, whatever they begin with. */
const SHORT_LINE = 90
/** `Source: ..`, `Translated: ..`: a line of its own, whatever stands above it. */
const LABELLED = /^\p{Lu}\p{L}+(?: \p{L}+){0,2}[*_]{0,2}:/u
const SENTENCE_END = /[.!?…:»”"][*_\\\s]*$/u

/** The units of a manuscript in order of reading. Time is linear in the text. */
export function readUnits(
  manuscript: Manuscript,
  citations: readonly Citation[],
  dates: readonly DateMention[],
): Unit[] {
  const { text } = manuscript.source
  const ranked = manuscript.format === 'markdown'
  const nextDates = within(dates)
  const nextCitations = within(citations)
  return manuscript.passages
    .flatMap((passage, index) => {
      if (passage.note !== null || passage.role === 'furniture' || passage.role === 'code') return []
      return linesOf(text, passage).map(span => ({ ...unitOf(text, passage, span, ranked), passage: index }))
    })
    .map(unit => ({ ...unit, dates: nextDates(unit.span), citations: nextCitations(unit.span) }))
}

type Bare = Omit<Unit, 'dates' | 'citations' | 'passage'>

function unitOf(text: string, { role, depth, span: whole }: Passage, span: Span, ranked: boolean): Bare {
  const marked = ranked && isHeading(role) && depth !== null && !/[*_]/.test(text.charAt(whole.start - 1))
  const label = role === 'item' && span.start < whole.start + 3 ? labelBefore(text, span.start) : null
  return { span, text: text.slice(span.start, span.end), role, depth: marked ? depth : null, label }
}

function labelBefore(text: string, start: number): Written | null {
  const from = Math.max(0, start - 16)
  const found = LABEL.exec(text.slice(from, start))
  const value = found?.[1]
  if (!found || value === undefined) return null
  const at = from + found.index + found[0].indexOf(value)
  return { value, span: { start: at, end: at + value.length } }
}

/** True for what the format itself sets as a heading. */
export function isHeading(role: Passage['role']): boolean {
  return role === 'heading' || role === 'title'
}

function linesOf(text: string, { role, span }: Passage): Span[] {
  const whole = bare(text, span)
  if (role !== 'paragraph' && role !== 'quote') return whole ? [whole] : []
  const lines: Span[] = []
  for (let start = span.start; start < span.end; ) {
    const found = text.indexOf('\n', start)
    const end = found === -1 || found > span.end ? span.end : found
    const line = bare(text, { start, end })
    if (line) lines.push(line)
    start = end + 1
  }
  return lines.length < 2 ? lines : joinWrapped(text, lines)
}

/** Joins lines again that run on: after a full line without a stop, or before a small letter. */
function joinWrapped(text: string, lines: readonly Span[]): Span[] {
  const joined: Span[] = []
  let last: Span | undefined
  for (const line of lines) {
    const open = joined.at(-1)
    if (open && last && runsOn(text, last, line)) joined[joined.length - 1] = { start: open.start, end: line.end }
    else joined.push(line)
    last = line
  }
  return joined
}

function runsOn(text: string, last: Span, line: Span): boolean {
  const [before, after] = [text.slice(last.start, last.end), text.slice(line.start, line.end)]
  if (/^\p{Ll}/u.test(after)) return true
  if (LABELLED.test(after)) return false
  // What was set in bold or italics ended with its line; a short line with a year may be a dateline.
  if (/[*_]/.test(text.charAt(last.end)) || (after.length < 60 && /\d{4}/.test(after))) return false
  return (
    last.end - last.start > SHORT_LINE / 2 && !SENTENCE_END.test(before) && !/\d{4}(?:\s*(?:г|р)\.?)?\]?$/u.test(before)
  )
}

function bare(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const head = /^[\s*_]+/.exec(words)?.[0].length ?? 0
  if (head === words.length) return null
  const tail = /[\s*_\\]+$/.exec(words.slice(Math.max(head, words.length - 40)))?.[0].length ?? 0
  return { start: start + head, end: end - tail }
}

/** Takes, span after span in order, the items that begin in each or reach into it from the one before. */
function within<Item extends { readonly span: Span }>(items: readonly Item[]) {
  const ordered = items.map((item, index) => ({ item, index })).sort((a, b) => a.item.span.start - b.item.span.start)
  let next = 0
  return (span: Span): Indexed<Item>[] => {
    while (next < ordered.length && (ordered[next]?.item.span.end ?? 0) <= span.start) next++
    const found: Indexed<Item>[] = []
    for (let at = next; (ordered[at]?.item.span.start ?? Number.POSITIVE_INFINITY) < span.end; at++) {
      const each = ordered[at]
      if (each && each.item.span.end > span.start) found.push(each)
    }
    return found
  }
}
