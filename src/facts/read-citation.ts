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
    references: withShortForms(text, references, publications),
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

/**
 * Gives an Ibid. behind another shelfmark of the same text what it repeats; across a book it repeats that. What goes on
 * with the list behind such an Ibid. leans on it as well.
 */
function withShortForms(
  text: string,
  references: readonly Reference[],
  publications: readonly Publication[],
): Reference[] {
  const given: Reference[] = []
  for (const reference of references) {
    const before = given.at(-1)
    const leans =
      before &&
      (reference.ibid ? !standsBetween(publications, before.span, reference.span) : goesOn(text, before, reference))
    given.push(leans ? lean(reference, before) : reference)
  }
  return given
}

/** `..., там же, д. 15; ф. 59, оп. 1`: signs alone part the two, and the archive of the first was named further back. */
function goesOn(text: string, before: Reference, reference: Reference): boolean {
  if (reference.archive !== null || before.archive?.origin !== 'inherited') return false
  return /^[\s;,.]*$/.test(text.slice(before.span.end, reference.span.start))
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
