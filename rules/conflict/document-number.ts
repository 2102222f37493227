import { compareRecords, type KnownNames } from '#model/compare-records'
import { type CorpusIndex, isBefore, type NumberedDocument } from '#model/corpus-index'
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
  *check({ facts, index, authority }) {
    for (const { uses, witnesses } of index.documentNumbersIn(facts.path)) {
      for (const here of uses) {
        const rival = witnesses.find(each => isBefore(each, here) && areDifferent(index, each, here, authority))
        if (!rival) continue
        const { documentNumber, container, title, span } = here.publication
        yield {
          message: 'taken',
          data: { number: documentNumber?.value ?? '', title: (container ?? title)?.value ?? '' },
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

/** Only where no reading makes them one: their dates cannot meet, or the persons are others and so is the kind or everybody. */
function areDifferent(index: CorpusIndex, a: NumberedDocument, b: NumberedDocument, known: KnownNames): boolean {
  const [left, right] = [a, b].map(({ path, record }) => {
    const facts = index.facts(path)
    return { facts, mention: facts.records[record] }
  })
  if (!left?.mention || !right?.mention) return false
  const { date, kind, authors, addressees } = compareRecords(
    { facts: left.facts, mention: left.mention },
    { facts: right.facts, mention: right.mention },
    known,
  )
  if (date === 'differ') return true
  const isOtherKind = kind === 'near' || kind === 'differ'
  return authors === 'differ' && (isOtherKind || addressees === 'differ')
}
