import type { Grammars } from '#grammar/tradition'
import type { CitationReading, Reference } from '#model/citation'
import type { Publication } from '#model/publication'
import { byPlace, clearOf, type Span } from '#model/span'
import { lean, standsBetween } from './lean.js'

/**
 * Reads one stretch of text by all traditions. Where two claim one place, the tradition that stands earlier in the plan
 * keeps it. Spans are relative to `text`. Never throws.
 */
export function readCitation(
  text: string,
  grammars: Pick<Grammars, 'shelfmarks' | 'publications' | 'legend'>,
): CitationReading {
  const readings = grammars.shelfmarks.map(tradition => tradition.read(text))
  const references = firstComeFirstServed(readings.map(reading => reading.references))
  const shelfmarks = references.map(reference => reference.span)
  const publications = firstComeFirstServed(grammars.publications.map(tradition => tradition.read(text, shelfmarks)))
  const taken = [...shelfmarks, ...publications.map(publication => publication.span)]
  return {
    references: withShortForms(references, publications),
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

/** Gives an Ibid. behind another shelfmark of the same text what it repeats; across a book it repeats that. */
function withShortForms(references: readonly Reference[], publications: readonly Publication[]): Reference[] {
  const given: Reference[] = []
  for (const reference of references) {
    const before = given.at(-1)
    const leans = reference.ibid && before && !standsBetween(publications, before.span, reference.span)
    given.push(leans ? lean(reference, before) : reference)
  }
  return given
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
