import type { CorpusIndex, NumberedDocument } from '#model/corpus-index'
import type { RecordMention } from '#model/entry'
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

/** Only where no reading makes them one: their dates cannot meet, or nobody wrote both. */
function areDifferent(index: CorpusIndex, a: NumberedRecord, b: NumberedRecord): boolean {
  const [first, second] = [a, b].map(({ path, record }) =>
    record.date === null ? undefined : index.facts(path).dates[record.date],
  )
  if (first && second && first.min !== null && first.max !== null && second.min !== null && second.max !== null) {
    if (first.max < second.min || second.max < first.min) return true
  }
  const [authors, others] = [a, b].map(({ record }) => record.authors.map(({ key }) => key))
  return Boolean(
    authors?.length &&
      others?.length &&
      [...authors, ...others].every(key => key !== '') &&
      !authors.some(key => others.includes(key)),
  )
}
