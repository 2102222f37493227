import { isCapital, isLetter } from '#grammar/letter'
import type { AbbreviationDefinition, ArchiveMention } from '#model/citation'
import { byPlace, overlaps, type Span } from '#model/span'
import type { ArchiveNames } from './archive-name.js'

/** Acronyms with fewer letters are words of other trades as often as archives: AD, MAE. */
const SHORTEST_ACRONYM = 4

/**
 * Known archives that the text names outside its references, and names that it defines an abbreviation for.
 * `taken` are the places of the references and of their archives.
 */
export function archiveMentions(
  text: string,
  names: ArchiveNames,
  definitions: readonly AbbreviationDefinition[],
  taken: readonly Span[],
): ArchiveMention[] {
  const mentions: ArchiveMention[] = []
  for (let at = 0; at < text.length; ) {
    const end =
      isCapital(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at - 1)) ? mentionAt(text, at, names, mentions) : at
    at = end > at ? end : at + 1
  }
  const defined = definitions.map(({ expansion, expansionSpan }) => ({
    text: expansion,
    id: null,
    span: expansionSpan,
  }))
  const kept = outside(mentions, taken)
  const further = outside(defined, taken)
  return [
    ...kept,
    ...outside(
      further,
      kept.map(each => each.span),
    ),
  ].sort((a, b) => byPlace(a.span, b.span))
}

/** Those that overlap none of the places; both lists may come in any order. */
function outside(mentions: readonly ArchiveMention[], places: readonly Span[]): ArchiveMention[] {
  const sorted = [...places].sort(byPlace)
  let next = 0
  return [...mentions]
    .sort((a, b) => byPlace(a.span, b.span))
    .filter(({ span }) => {
      while (next < sorted.length && (sorted[next]?.end ?? 0) <= span.start) next++
      const place = sorted[next]
      return place === undefined || !overlaps(place, span)
    })
}

/** Adds the known archive at `at` if there is one; gives the offset after it, or `at`. */
function mentionAt(text: string, at: number, names: ArchiveNames, mentions: ArchiveMention[]): number {
  const match = names.knownAt(text, at)
  if (!match) return at
  const name = text.slice(match.start, match.end)
  const ids = [...new Set(match.rows.map(row => row.archive))]
  if (/\s/.test(name) || (name.length >= SHORTEST_ACRONYM && name === name.toUpperCase())) {
    mentions.push({
      text: name,
      id: ids.length === 1 ? (ids[0] ?? null) : null,
      span: { start: match.start, end: match.end },
    })
  }
  return match.end
}
