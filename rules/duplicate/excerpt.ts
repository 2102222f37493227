import type { CorpusIndex, Place, SamePassage } from '#model/corpus-index'
import { areInTwoRecords } from '#model/passage-records'
import { shorten } from '#model/shorten'
import { overlaps } from '#model/span'
import { corpusRule, z } from '#rule'

/** The same words printed twice are one document counted as two, or a quotation that does not say where it comes from. */
export default corpusRule({
  id: 'duplicate/excerpt',
  summary: 'Require every passage to be printed once',
  severity: 'warning',
  options: z.strictObject({
    /** Passages with fewer words in common are left alone: formulas of office run to about a dozen. */
    minWords: z.int().min(8).default(20),
  }),
  messages: {
    again: 'Unexpected passage of {words} words that stands elsewhere too, expected it once or a reference: "{text}"',
    first: 'the same words: "{text}"',
  },
  *check({ facts, index, options }) {
    for (const passage of index.samePassagesIn(facts.path)) {
      const { left, right, words } = passage
      if (right.path !== facts.path || words < options.minWords) continue
      if (isForm(index, passage) || isWholeEntry(index, passage)) continue
      yield {
        message: 'again',
        data: { words, text: shorten(index.quote(right)) },
        span: right.span,
        related: [{ message: 'first', data: { text: shorten(index.quote(left)) }, path: left.path, span: left.span }],
      }
    }
  },
})

/** Two records in the words of one form, filled in at two places and more. */
function isForm(index: CorpusIndex, passage: SamePassage): boolean {
  return passage.differences.length > 1 && areInTwoRecords(index, passage)
}

/** Of an entry that is printed twice the passages are not told one by one; `duplicate/record` tells of the entry. */
function isWholeEntry(index: CorpusIndex, { left, right }: SamePassage): boolean {
  return index
    .recordsIn(right.path)
    .some(
      ({ reason, here, mentions }) =>
        reason === 'text' &&
        here.some(each => isAt(index, right, each.record)) &&
        mentions.some(each => each.path === left.path && isAt(index, left, each.record)),
    )
}

function isAt(index: CorpusIndex, { path, span }: Place, record: number): boolean {
  const mention = index.facts(path).records[record]
  return mention !== undefined && overlaps(mention.span, span)
}
