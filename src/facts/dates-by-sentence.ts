import type { DateMention } from '#model/date'
import { firstIndex } from '#model/first-index'
import type { Span } from '#model/span'
import { startingIn } from './starting-in.js'

/** What a sentence with such a word dates is not all that it names: `later`, `today’s`, `renamed`. */
const OTHER_TIME =
  /(?<!\p{L})(?:later|now|nowadays|today|modern|present-day|future|former|formerly|since|until|till|renamed|known as|before|prior to|founded|established|creation of|formation of|to this day|subsequent(?:ly)?|eventually|создани|образовани|учрежден|накануне|до возникнов|позднее|позже|впоследствии|ныне|нынешн|теперь|сегодня|современн|будущ|бывш|переименован|до сих пор|затем|пізніше|нині|згодом|колишн|майбутн|сучасн)/iu
const SENTENCE_END = /(?<=[\p{Ll}\p{N})»”"\]])[.!?…]+["»”)]*\s+(?=[\p{Lu}«“"[])|(?<=\p{Ll}{3})[.!?…]\s{1,3}(?=\d)|;\s/gu

/** Looks up the date of the sentence that a place stands in: an index into `dates`, or -1. */
export type DateOf = (place: Span) => number

/**
 * Which date each sentence of a passage gives. A sentence with two dates, or one that speaks of another time besides,
 * gives none. One walk over the passage, and none at all if no date stands in it.
 */
export function datesBySentence(text: string, passage: Span, dates: readonly DateMention[]): DateOf {
  const inside = startingIn(dates, passage)
  if (inside.length === 0) return () => -1
  const words = text.slice(passage.start, passage.end)
  const ends = [
    ...sentenceEnds(
      words,
      passage.start,
      inside.map(({ item }) => item.span),
    ),
    passage.end,
  ]
  const given = ends.map(() => -1)
  const seen = ends.map(() => 0)
  for (const { index, item } of inside) {
    const at = sentenceAt(ends, item.span.start)
    given[at] = index
    seen[at] = (seen[at] ?? 0) + 1
  }
  for (const [at, end] of ends.entries()) {
    const start = at === 0 ? passage.start : (ends[at - 1] ?? passage.start)
    if (seen[at] !== 1 || OTHER_TIME.test(text.slice(start, end))) given[at] = -1
  }
  return ({ start }) => given[sentenceAt(ends, start)] ?? -1
}

/** Offsets behind the ends of sentences; a point within a date ends none. */
function sentenceEnds(words: string, offset: number, dates: readonly Span[]): number[] {
  const ends: number[] = []
  let next = 0
  for (const found of words.matchAll(SENTENCE_END)) {
    const at = offset + found.index
    while ((dates[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next++
    const date = dates[next]
    if (!date || at < date.start) ends.push(at + found[0].length)
  }
  return ends
}

/** Index of the first end behind a place. */
function sentenceAt(ends: readonly number[], place: number): number {
  return Math.min(
    firstIndex(ends, end => end > place),
    Math.max(0, ends.length - 1),
  )
}
