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
    for (const { left, right, words } of index.samePassagesIn(facts.path)) {
      if (right.path !== facts.path || words < options.minWords) continue
      yield {
        message: 'again',
        data: { words, text: shorten(index.quote(right)) },
        span: right.span,
        related: [{ message: 'first', data: { text: shorten(index.quote(left)) }, path: left.path, span: left.span }],
      }
    }
  },
})

const QUOTED = 60

function shorten(text: string): string {
  return text.length <= QUOTED ? text : `${text.slice(0, QUOTED).trimEnd()} …`
}
