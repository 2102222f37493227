import type { Grammars } from '#grammar/tradition'
import type { Attribution } from '#model/attribution'
import type { DateMention } from '#model/date'
import type { Manuscript, NoteMarker, Passage } from '#model/manuscript'
import { contains, type Span, shift, shiftAll } from '#model/span'
import { mergedSpans } from './merged-spans.js'
import { overlappingIn } from './overlapping-in.js'
import { startingIn } from './starting-in.js'

/** What stands within quotation marks, marks and all. */
interface Quoted {
  readonly span: Span
}

/** Sentences further back tell of something else. */
const REACH = 900

/**
 * What the sentences before each note say of the record that it names: from the note before it, or the beginning of the
 * paragraph, or if nothing but a quotation stands there, in the paragraph that leads to the quotation. What stands
 * within quotation marks says nothing of this. In order of notes; `date` is an index into `dates`.
 */
export function extractAttributions(
  { source: { text }, passages, markers, quotations }: Manuscript,
  dates: readonly DateMention[],
  { messages }: Pick<Grammars, 'messages'>,
): Attribution[] {
  const quoted = mergedSpans(quotations.filter(({ closed }) => closed).map(({ span }) => span)).map(span => ({ span }))
  const inText = passages.filter(
    ({ note, role }) => note === null && (role === 'paragraph' || role === 'item' || role === 'quote'),
  )
  const found: Attribution[] = []
  let last: NoteMarker | null = null
  for (const marker of markers) {
    const window = windowOf(text, inText, quoted, marker, last)
    last = marker
    if (!window || marker.note === null) continue
    const { note } = marker
    const masked = mask(text, window, quoted)
    const near = startingIn(dates, window).flatMap(({ index, item: { span } }) =>
      contains(window, span) ? [{ index, span: shift(span, -window.start) }] : [],
    )
    const sentenceStart = lastSentence(masked)
    for (const reading of messages.read(
      masked,
      near.map(({ span }) => span),
    )) {
      const { date, kind, authors, addressees, span, isNamedKind } = shiftAll(reading, window.start)
      const isClose = reading.span.end > sentenceStart
      const index = near.find(each => date && each.span.start + window.start === date.start)?.index ?? null
      found.push({ span, note, isCertain: isClose || isNamedKind, kind, authors, addressees, date: index, place: null })
    }
  }
  return found
}

function windowOf(
  text: string,
  passages: readonly Passage[],
  quoted: readonly Quoted[],
  marker: NoteMarker,
  last: NoteMarker | null,
): Span | null {
  const [passage] = overlappingIn(passages, marker.span)
  if (!passage || !contains(passage.span, marker.span)) return null
  const start = Math.max(passage.span.start, last && last.span.end <= marker.span.start ? last.span.end : 0)
  const window = { start: Math.max(start, marker.span.start - REACH), end: marker.span.start }
  if (/\p{L}/u.test(mask(text, window, quoted))) return window
  const quotation = quoted.findLast(({ span }) => span.start < marker.span.start && span.end >= window.start)?.span
  const before = quotation && passages.findLast(({ span }) => span.end <= quotation.start)
  if (!before || (last && last.span.end > before.span.start)) return null
  return { start: Math.max(before.span.start, before.span.end - REACH), end: before.span.end }
}

/** The window with blanks in place of what is quoted. */
function mask(text: string, window: Span, quoted: readonly Quoted[]): string {
  let masked = text.slice(window.start, window.end)
  for (const { span } of overlappingIn(quoted, window)) {
    const from = Math.max(0, span.start - window.start)
    const to = Math.min(masked.length, span.end - window.start)
    masked = masked.slice(0, from) + ' '.repeat(to - from) + masked.slice(to)
  }
  return masked
}

/** Where the last sentence begins; a stop behind a single capital belongs to a name. */
function lastSentence(text: string): number {
  const ends = [...text.matchAll(/(?<!(?:^|[^\p{L}])\p{Lu})[.!?…][\s»”"]+(?=[\p{Lu}«“"])/gu)]
  return ends.at(-1)?.index ?? 0
}
