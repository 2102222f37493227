import type { CorpusIndex } from '#model/corpus-index'
import { grouped } from '#model/grouped'
import { linesOf } from '#model/lines'
import { PUBLICATION_FIELDS, type Publication } from '#model/publication'
import { plainWords } from '#model/same-wording'
import type { CitedPublication } from './cited-source.js'
import { languageOf } from './language-of.js'
import { idOf } from './slug.js'

/** One citation of a printed source, addressed by manuscript and index into its citations. */
export interface PublicationCitation {
  readonly path: string
  readonly line: number
  readonly citation: number
  readonly publication: Publication
}

/** A printed source without the records in it, and the citations that it was gathered from. */
export interface GatheredPublication {
  readonly publication: Omit<CitedPublication, 'prints' | 'documentTitle'>
  readonly citations: readonly PublicationCitation[]
}

/** Fields that tell one printed source from another; a book is one source, whatever pages of it are cited. */
const IDENTITY = ['title', 'container', 'volume', 'number', 'documentNumber'] as const

/**
 * The printed sources that the manuscripts of a set cite. Two citations are of one source if title, volume, number and
 * document number are the same and the years do not differ.
 */
export function gatherPublications(index: CorpusIndex): GatheredPublication[] {
  const citations = index.paths.flatMap(path => citationsIn(index, path))
  const groups = grouped(citations, ({ publication }) => identityOf(publication))
  return [...groups].flatMap(([key, group]) => byYear(group).map(each => merge(key, each)))
}

function citationsIn(index: CorpusIndex, path: string): PublicationCitation[] {
  const { citations, length } = index.facts(path)
  const lines = linesOf(index.quote({ path, span: { start: 0, end: length } }))
  return citations.flatMap(({ publications }, citation) =>
    publications.map(publication => ({ path, citation, publication, line: lines.point(publication.span.start).line })),
  )
}

function identityOf(publication: Publication): string {
  if (publication.title === null && publication.container === null) return plainWords(publication.text)
  return IDENTITY.map(field => plainWords(publication[field]?.value ?? '')).join('\u0000')
}

/** Citations without a year belong to the one year that the others give; with two years nobody can tell. */
function byYear(citations: readonly PublicationCitation[]): PublicationCitation[][] {
  const years = grouped(citations, ({ publication }) => publication.year?.value ?? '')
  return years.size === 2 && years.has('') ? [[...citations]] : [...years.values()]
}

function merge(key: string, citations: readonly PublicationCitation[]): GatheredPublication {
  const fullest = citations.reduce((best, each) =>
    givenFields(each.publication) > givenFields(best.publication) ? each : best,
  ).publication
  const { author, container, title, year, volume, documentNumber } = fullest
  const words = [author, title ?? container, volume, year, documentNumber].map(field => field?.value ?? null)
  return {
    publication: {
      id: idOf(words, `${key}\u0000${year?.value ?? ''}`),
      publication: fullest,
      language: languageOf(fullest.text),
      citedIn: citations.map(({ path, line }) => ({ path, line })),
    },
    citations,
  }
}

function givenFields(publication: Publication): number {
  return PUBLICATION_FIELDS.filter(field => publication[field] !== null).length
}
