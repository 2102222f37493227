import type { DateMention } from '#model/date'
import type { Entry } from '#model/entry'
import type { Cut } from '#model/provenance'
import { clearOf, type Span } from '#model/span'
import { type CountedItem, countItems, isCounted } from './count-items.js'

const BRACKETED = /<\s?(?:\.{2,5}|…)\s?>|\[\s?(?:\.{2,5}|…)\s?\]|\(\s?(?:\.{2,5}|…)\s?\)|\/(?:\.{2,5}|…)\//g
const ELLIPSIS = /\.{3,5}|…/g
const AT_START = /^[«„“"*_]{0,3}(?:\.{3,5}|…)/
const AT_END = /(?:\.{3,5}|…)[»”"*_]{0,3}$/
/** The signs in the bodies of the entries that something was left out, in order. */
export function findCuts(text: string, entries: readonly Entry[], dates: readonly DateMention[]): Cut[] {
  return entries.flatMap((entry, index) =>
    [...ellipses(text, entry), ...gaps(text, entry.body, dates)]
      .sort((a, b) => a.span.start - b.span.start)
      .map(cut => ({ entry: index, text: text.slice(cut.span.start, cut.span.end), ...cut })),
  )
}

type Sign = Pick<Cut, 'span' | 'kind' | 'missing'>

function ellipses(text: string, { body }: Entry): Sign[] {
  const bracketed = body.flatMap(span => matchesIn(text, span, BRACKETED))
  const bare = body.flatMap(span => matchesIn(text, span, ELLIPSIS))
  const starts = body.flatMap(({ start, end }) => {
    const found = AT_START.exec(text.slice(start, Math.min(end, start + 10)))
    return found ? [{ start, end: start + found[0].length }] : []
  })
  const last = body.at(-1)
  const tail = last && AT_END.exec(text.slice(Math.max(last.start, last.end - 10), last.end))
  const ends = last && tail ? [{ start: last.end - tail[0].length, end: last.end }] : []
  // Who breaks off within his sentences may break off at the end as well.
  const breaksOff = free(bare, [...bracketed, ...starts, ...ends]).length > 0
  const sign =
    (kind: Cut['kind']) =>
    (span: Span): Sign => ({ span, kind, missing: null })
  return [
    ...bracketed.map(sign('brackets')),
    ...free(starts, bracketed).map(sign('start')),
    ...(breaksOff ? [] : free(ends, [...bracketed, ...starts]).map(sign('end'))),
  ]
}

function free(spans: readonly Span[], taken: readonly Span[]): Span[] {
  return clearOf(
    spans.map(span => ({ span })),
    taken,
  ).map(({ span }) => span)
}

function matchesIn(text: string, { start, end }: Span, pattern: RegExp): Span[] {
  return [...text.slice(start, end).matchAll(pattern)].map(({ 0: found, index }) => ({
    start: start + index,
    end: start + index + found.length,
  }))
}

/** Items of a count before which one is missing: 1, 2, 5; or a second without a first, after a colon or in words. */
function* gaps(text: string, body: readonly Span[], dates: readonly DateMention[]): Generator<Sign> {
  const [first, last] = [body[0], body.at(-1)]
  if (!first || !last) return
  const highest: Record<CountedItem['style'], number> = { words: 0, figures: 0 }
  for (const { ordinal, span, style, announced } of countItems(text, body, dates)) {
    const before = highest[style]
    const follows = before > 0 || style === 'words' || announced
    if (ordinal > before + 1 && ordinal <= before + LONGEST_GAP && follows) {
      const seen = isCounted(text.slice(first.start, span.start), ordinal - 1, style)
      if (!seen) yield { span, kind: 'numbering', missing: before + 1 }
    }
    highest[style] = Math.max(before, ordinal)
  }
}

/** A number further on than this belongs to no count. */
const LONGEST_GAP = 12
