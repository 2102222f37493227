import type { Citation } from '#model/citation'
import type { Facts } from '#model/facts'
import type { Publication } from '#model/publication'
import { missingNeeds, type Need } from '#model/publication-needs'
import { lettersOf } from '#model/serial-titles'
import { documentRule, z } from '#rule'

/** A printed source that cannot be found in a library is no source. */
export default documentRule({
  id: 'provenance/incomplete-publication',
  summary: 'Require of every printed source what its reader needs to find it',
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    incomplete: 'Unexpected {kind} `{source}` without {missing}, expected what its reader needs to find it',
  },
  *check({ facts }) {
    const works = facts.citations.flatMap(citation => citation.publications.map(source => workOf(source, citation)))
    for (const work of works) {
      const { publication, citation } = work
      if (citation.place === 'text' || isShort(publication)) continue
      const passage = citation.place === 'legend' || followsQuotation(facts, citation)
      if (missingNeeds({ publication, passage, inVolumes: true }).length === 0) continue
      const kin = works.filter(other => other !== work && isSameWork(other, work))
      const full = kin.some(
        other => isFull(other, work) && (other.citation.place === 'text' || other.start < work.start),
      )
      const inVolumes = kin.some(other => other.publication.volume !== null)
      const missing = missingNeeds({ publication, passage, inVolumes }).filter(need => !full || !GIVEN_ONCE.has(need))
      if (missing.length === 0) continue
      yield {
        message: 'incomplete',
        data: { kind: KINDS[publication.kind], source: publication.text, missing: listed(missing) },
        span: publication.span,
      }
    }
  },
})

interface Work {
  readonly publication: Publication
  readonly citation: Citation
  readonly start: number
  readonly author: string
  readonly title: string
}

/** What a second reference to a work need not give again. */
const GIVEN_ONCE: ReadonlySet<Need> = new Set(['title', 'place', 'year', 'issue', 'place or issue'])

function workOf(publication: Publication, citation: Citation): Work {
  const author = publication.author?.value.split(/[\s,.]+/).reduce((a, b) => (b.length > a.length ? b : a), '') ?? ''
  const title = lettersOf((publication.title ?? publication.container)?.value ?? '')
  return { publication, citation, start: publication.span.start, author: lettersOf(author), title }
}

/** Titles are shortened at their end. */
function isSameWork(a: Work, b: Work): boolean {
  if (a.author !== '' && b.author !== '' && a.author !== b.author) return false
  if (a.title === '' || b.title === '') return a.author !== '' && a.author === b.author
  const [short, long] = a.title.length < b.title.length ? [a.title, b.title] : [b.title, a.title]
  return short.length > 3 && long.startsWith(short)
}

/** A reference that gives all that a later one may leave out. Two issues of one periodical are two sources. */
function isFull({ publication: { title, container, year, place, publisher, kind } }: Work, later: Work): boolean {
  if ((title ?? container) === null || year === null) return false
  return kind === 'periodical' ? later.author !== '' : (place ?? publisher) !== null
}

/** `Hasanly 2012, 45`: an author and a year stand for a line of the bibliography. */
function isShort({ author, title, container }: Publication): boolean {
  return author !== null && title === null && container === null
}

/** True if the marker of the note stands right behind words between quotation marks. */
function followsQuotation({ markers, quotations }: Facts, { note }: Citation): boolean {
  return markers.some(
    marker =>
      marker.note !== null &&
      marker.note === note &&
      quotations.some(
        ({ span, closed }) => closed && span.end <= marker.span.start && marker.span.start - span.end <= 2,
      ),
  )
}

const NAMES: Readonly<Record<Need, string>> = {
  title: 'title',
  place: 'place',
  year: 'year',
  volume: 'volume',
  issue: 'number of the issue',
  'place or issue': 'place or number of the issue',
  page: 'page or number of the document',
}

const KINDS: Readonly<Record<Publication['kind'], string>> = {
  book: 'book',
  periodical: 'periodical',
  unknown: 'printed source',
}

function listed(needs: readonly Need[]): string {
  const names = needs.map(need => NAMES[need])
  const last = names.at(-1) ?? ''
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${last}` : last
}
