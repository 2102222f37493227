import type { CorpusIndex, NumberedDocument } from '#model/corpus-index'
import type { RecordMention } from '#model/entry'
import { compare } from '#model/interval'
import { corpusRule, z } from '#rule'

/** One number of one edition prints one document; of two records that claim it, one is sent to the wrong page. */
export default corpusRule({
  id: 'conflict/document-number',
  summary: 'Require each document number of an edition to stand for one record',
  severity: 'error',
  options: z.strictObject({}),
  messages: {
    taken: 'Unexpected document number {number} of "{title}" for a second record, expected a number of its own',
    first: 'the record that has this number already',
  },
  *check({ facts, index }) {
    for (const group of index.documentNumbersIn(facts.path)) {
      const records = group.flatMap(place => numbered(index, place))
      for (const [position, here] of records.entries()) {
        if (here.path !== facts.path) continue
        const rival = records.slice(0, position).find(earlier => areDifferent(index, earlier, here))
        if (!rival) continue
        const { documentNumber, title, span } = here.publication
        yield {
          message: 'taken',
          data: { number: documentNumber?.value ?? '', title: title?.value ?? '' },
          span: documentNumber?.span ?? span,
          related: [
            {
              message: 'first',
              path: rival.path,
              span: rival.publication.documentNumber?.span ?? rival.publication.span,
            },
          ],
        }
      }
    }
  },
})

interface NumberedRecord extends NumberedDocument {
  readonly record: RecordMention
}

/** A place that describes no record cannot be compared. */
function numbered(index: CorpusIndex, place: NumberedDocument): NumberedRecord[] {
  const record = index.facts(place.path).records.find(each => each.citation === place.citation)
  return record ? [{ ...place, record }] : []
}

/** Only where no reading makes them one: their dates cannot meet, or neither kind nor any author is the same. */
function areDifferent(index: CorpusIndex, a: NumberedRecord, b: NumberedRecord): boolean {
  const [first, second] = [dateOf(index, a), dateOf(index, b)]
  if (first && second && ['before', 'after'].includes(compare(first, second))) return true
  const [kind, otherKind] = [a.record.kind?.id, b.record.kind?.id]
  const [authors, others] = [a, b].map(({ record }) => record.authors.map(({ key }) => key))
  if (!kind || !otherKind || kind === otherKind || !authors?.length || !others?.length) return false
  return [...authors, ...others].every(key => key !== '') && !authors.some(key => others.includes(key))
}

function dateOf(index: CorpusIndex, { path, record }: NumberedRecord) {
  return record.date === null ? undefined : index.facts(path).dates[record.date]
}
