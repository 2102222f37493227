import type { Grammars } from '#grammar/tradition'
import type { CitationReading } from '#model/citation'
import { byPlace, clearOf, type Span } from '#model/span'

/**
 * Reads one stretch of text by all traditions. Where two claim one place, the tradition that stands earlier in the plan
 * keeps it. Spans are relative to `text`. Never throws.
 */
export function readCitation(text: string, grammars: Pick<Grammars, 'shelfmarks' | 'publications' | 'legend'>): CitationReading {
  const readings = grammars.shelfmarks.map(tradition => tradition.read(text))
  const references = firstComeFirstServed(readings.map(reading => reading.references))
  const shelfmarks = references.map(reference => reference.span)
  const publications = firstComeFirstServed(grammars.publications.map(tradition => tradition.read(text, shelfmarks)))
  const taken = [...shelfmarks, ...publications.map(publication => publication.span)]
  return {
    references,
    archives: clearOf(
      readings.flatMap(reading => reading.archives),
      taken,
    ),
    definitions: inOrder(readings.flatMap(reading => reading.definitions)),
    ...grammars.legend.read(text),
    publications,
    problems: inOrder(readings.flatMap(reading => reading.problems)),
  }
}

interface Placed {
  readonly span: Span
}

function firstComeFirstServed<Item extends Placed>(lists: readonly (readonly Item[])[]): Item[] {
  const kept: Item[] = []
  for (const list of lists) {
    const taken = kept.map(item => item.span)
    kept.push(...clearOf(list, taken))
  }
  return inOrder(kept)
}

function inOrder<Item extends Placed>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => byPlace(a.span, b.span))
}
