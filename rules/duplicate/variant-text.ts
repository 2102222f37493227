import type { CorpusIndex, PassageDifference, Place } from '#model/corpus-index'
import { areInTwoRecords } from '#model/passage-records'
import { corpusRule, z } from '#rule'

/** Two copies of one passage that name another town or another number: one of them misleads. */
export default corpusRule({
  id: 'duplicate/variant-text',
  summary: 'Require copies of a passage to name the same people, places, numbers and dates',
  severity: 'warning',
  options: z.strictObject({
    /** Shorter passages may be alike by chance. */
    minWords: z.int().min(8).default(12),
    /** With a greater share of words that change the sense, two passages follow one form and are no copies. */
    maxShare: z.number().min(0).max(1).default(0.15),
  }),
  messages: {
    differs:
      'Unexpected {sense} "{text}" in a passage of {words} words that stands elsewhere with "{other}", expected the same in both; the paper itself would settle it',
    added:
      'Unexpected {sense} "{text}" in a passage of {words} words that stands elsewhere without, expected the same in both; the paper itself would settle it',
    dropped:
      'Unexpected passage of {words} words without the {sense} "{other}" that it has elsewhere, expected the same in both; the paper itself would settle it',
    first: 'the same passage: "{text}"',
  },
  *check({ facts, index, options }) {
    for (const passage of index.samePassagesIn(facts.path)) {
      const { left, right, words, differences } = passage
      const telling = differences.filter(({ sense }) => sense !== null)
      if (right.path !== facts.path || words < options.minWords || telling.length > words * options.maxShare) continue
      if (telling.length === 0 || areInTwoRecords(index, passage)) continue
      for (const difference of telling) {
        const [text, other] = [quote(index, right, difference.right), quote(index, left, difference.left)]
        yield {
          message: text === '' ? 'dropped' : other === '' ? 'added' : 'differs',
          data: { sense: difference.sense ?? '', text, other, words },
          span: markedSpan(right, difference.right),
          related: [
            {
              message: 'first',
              data: { text: around(index, left, difference.left) },
              path: left.path,
              span: markedSpan(left, difference.left),
            },
          ],
        }
      }
    }
  },
})

function quote(index: CorpusIndex, { path }: Place, span: PassageDifference['left']): string {
  return index.quote({ path, span })
}

/** Where a word is missing, the word before the gap cannot be told from here: the passage is marked. */
function markedSpan({ span }: Place, { start, end }: PassageDifference['left']): PassageDifference['left'] {
  return end > start ? { start, end } : span
}

const AROUND = 30

function around(index: CorpusIndex, { path, span }: Place, { start, end }: PassageDifference['left']): string {
  const part = { start: Math.max(span.start, start - AROUND), end: Math.min(span.end, end + AROUND) }
  const before = part.start > span.start ? '… ' : ''
  return `${before}${index.quote({ path, span: part })}${part.end < span.end ? ' …' : ''}`
}
