import type { Grammars } from '#grammar/tradition'
import type { Citation } from '#model/citation'
import type { DateMention } from '#model/date'
import type { Entry } from '#model/entry'
import type { Manuscript } from '#model/manuscript'
import { byPlace, type Span, shift, shiftAll } from '#model/span'
import { citedPlaces } from './dates.js'
import { moveDates } from './move-dates.js'
import { resolveRelative } from './resolve-relative.js'
import { startingIn } from './starting-in.js'

/**
 * The dates with those told from others among them ("the next day", "28-го"), in order of reading, and the entries with
 * their dates found again in the longer list. Entries are cut without them: they are no datelines.
 */
export function addRelativeDates(
  manuscript: Manuscript,
  citations: readonly Citation[],
  written: readonly DateMention[],
  entries: readonly Entry[],
  grammars: Pick<Grammars, 'dates'>,
): { dates: DateMention[]; entries: Entry[] } {
  const relative = readAll(manuscript, citations, written, grammars)
  if (relative.length === 0) return { dates: [...written], entries: [...entries] }
  const dates = [...written, ...relative].sort((a, b) => byPlace(a.span, b.span))
  const places = new Map(dates.map((date, index) => [date, index]))
  const moved = entries.map(entry => moveDates(entry, index => placeOf(places, written[index])))
  const resolved: DateMention[] = []
  const scene = { text: manuscript.source.text, passages: manuscript.passages, entries: moved, dates }
  // In order of reading, because one may lean on another: "on the 3rd ... and the next day".
  for (const [index, date] of dates.entries()) {
    resolved.push(date.relation ? resolveRelative(index, date.relation, scene, resolved) : date)
  }
  return { dates: resolved, entries: moved }
}

function placeOf(places: ReadonlyMap<DateMention, number>, date: DateMention | undefined): number | null {
  return date ? (places.get(date) ?? null) : null
}

function readAll(
  { source, passages }: Manuscript,
  citations: readonly Citation[],
  written: readonly DateMention[],
  { dates: tradition }: Pick<Grammars, 'dates'>,
): DateMention[] {
  const taken = citedPlaces(citations).map(place => ({ span: place }))
  return passages.flatMap(({ role, span }) => {
    if (role === 'furniture' || role === 'code' || role === 'title' || role === 'heading') return []
    const blocked: Span[] = startingIn(written, span).map(({ item }) => item.span)
    blocked.push(...startingIn(taken, span).map(({ item }) => item.span))
    return tradition
      .readRelative(
        source.text.slice(span.start, span.end),
        blocked.map(place => shift(place, -span.start)),
      )
      .map(date => shiftAll(date, span.start))
  })
}
