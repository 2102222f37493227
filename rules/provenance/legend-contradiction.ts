import { fromDayNumber } from '#model/calendar'
import type { Facts } from '#model/facts'
import type { Paper } from '#model/provenance'
import { exclusionOf, KIND_EXCLUSIONS } from '#model/term-exclusions'
import { documentRule, z } from '#rule'

/** A paper cannot be its own copy: one of two such words belongs to another paper or is a slip. */
export default documentRule({
  id: 'provenance/legend-contradiction',
  summary: 'Require the terms of a legend to fit each other and the document',
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    terms: 'Unexpected `{second}` beside `{first}`, expected one of the two: {reason}',
    kind: 'Unexpected `{term}` of a {kind}, expected the record that somebody made of it',
    imprint:
      'Unexpected `{term}` of something printed in {place}, {year}, expected a printed source or the place where the paper is kept',
    early: 'Unexpected publication of {year} of a document of {date}, expected a year not before it',
    first: 'the other term',
    source: 'the printed source',
    document: 'the document',
  },
  *check({ facts }) {
    for (const paper of facts.provenance.papers) {
      const clash = clashOf(paper)
      if (clash) {
        const { first, second, reason } = clash
        yield {
          message: 'terms',
          data: { first: first.value, second: second.value, reason },
          span: second.span,
          related: [{ message: 'first', span: first.span }],
        }
      }
      yield* imprints(facts, paper)
    }
    for (const record of facts.records) {
      const excluded = KIND_EXCLUSIONS[record.kind?.id ?? '']
      const citation = record.citation === null ? undefined : facts.citations[record.citation]
      if (!record.kind || !excluded || !citation || citation.references.length > 1) continue
      const term = citation.reproduction.find(({ id }) => excluded.includes(id))
      if (term)
        yield { message: 'kind', data: { term: term.value, kind: record.kind.value.toLowerCase() }, span: term.span }
    }
    yield* tooEarly(facts)
  },
})

/** The first two terms of a paper that exclude each other. What stands in one phrase was joined on purpose. */
function clashOf({ terms }: Paper) {
  for (const [index, second] of terms.entries()) {
    for (const first of terms.slice(0, index)) {
      const exclusion = first.phrase === second.phrase ? null : exclusionOf(first.id, second.id)
      if (exclusion) return { first, second, reason: exclusion.reason }
    }
  }
  return null
}

const HANDMADE: ReadonlySet<string> = new Set(['manuscript', 'typescript', 'autograph'])

/** `Moscow, 1921. Manuscript`: a legend that knows of no archive and yet calls a printed book a manuscript. */
function* imprints({ citations }: Facts, { citation, publication, terms }: Paper) {
  const { place, publications, references, archives } = citations[citation] ?? {}
  const source = publication === null ? undefined : publications?.[publication]
  const term = terms.find(({ id }) => HANDMADE.has(id))
  // A newspaper has no place beside it.
  const printed = source?.place ?? source?.title
  if (place !== 'legend' || !source?.year || !printed || !term) return
  if ((references?.length ?? 0) + (archives?.length ?? 0) > 0) return
  yield {
    message: 'imprint',
    data: { term: term.value, place: printed.value, year: source.year.value },
    span: term.span,
    related: [{ message: 'source', span: source.span }],
  } as const
}

/** A legend that names a publication older than the document that it is said to print. */
function* tooEarly({ entries, records, citations, dates }: Facts) {
  for (const { entry, citation } of records) {
    const document = entry === null ? undefined : entries[entry]
    const date = document && document.date !== null ? dates[document.date] : undefined
    const cited = citation === null ? undefined : citations[citation]
    if (!document || !date || date.min === null || date.origin !== 'written' || !cited) continue
    const written = fromDayNumber('gregorian', date.min).year
    for (const { year, volume } of cited.publications) {
      const printed = Number(year?.value)
      if (!year || !Number.isInteger(printed) || printed < 1500 || printed >= written || volume) continue
      yield {
        message: 'early',
        data: { year: year.value, date: date.text },
        span: year.span,
        related: [{ message: 'document', span: document.heading }],
      } as const
    }
  }
}
