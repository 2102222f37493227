import type { DateMention } from '#model/date'
import { byPlace, overlaps, type Span } from '#model/span'
import { withoutYear } from '../edtf.js'
import { readBareDays } from './bare-day.js'
import { type RelativeReading, readCounted } from './counted.js'

/**
 * Dates told from other dates ("the next day", "спустя четыре месяца", "28-го сего месяца"), still without their base and
 * so without days. `taken` are places of citations and of dates in full.
 */
export function readRelative(text: string, taken: readonly Span[]): DateMention[] {
  const found = [...readCounted(text), ...readBareDays(text)].sort((a, b) => byPlace(a.span, b.span))
  const kept: RelativeReading[] = []
  const blocked = [...taken].sort(byPlace)
  let next = 0
  for (const reading of found) {
    const last = kept.at(-1)
    if (last && overlaps(last.span, reading.span)) continue
    while (next < blocked.length && (blocked[next]?.end ?? 0) <= reading.span.start) next++
    const place = blocked[next]
    if (!place || !overlaps(place, reading.span)) kept.push(reading)
  }
  return kept.map(reading => mentionOf(reading, text))
}

function mentionOf({ span, from, shift, day }: RelativeReading, text: string): DateMention {
  return {
    text: text.slice(span.start, span.end),
    span,
    edtf: day ? withoutYear(null, null, day.number) : null,
    min: null,
    max: null,
    precision: 'day',
    bound: null,
    approximate: false,
    uncertain: false,
    supplied: false,
    calendar: 'unknown',
    double: false,
    origin: 'inferred',
    parts: [{ year: null, month: null, day: day?.number ?? null, calendar: 'unknown', span }],
    weekday: null,
    relation: { from, shift, day, base: null, candidates: [], stated: null },
    ground: null,
    problems: [],
  }
}
