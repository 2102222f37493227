import { sourcedPlaces } from '#model/sourced'
import { documentRule, z } from '#rule'

/** Words between quotation marks belong to somebody; without a source nobody can see whether he said them. */
export default documentRule({
  id: 'provenance/uncited-quotation',
  summary: 'Require a note or a citation in the paragraph of every quotation',
  severity: 'warning',
  options: z.strictObject({
    /** A quotation that a word of saying or a colon introduces wants a source from this many words on. */
    minWords: z.int().min(1).default(5),
    /** The same for one that nothing introduces: it may be a phrase held at arm's length. */
    minBareWords: z.int().min(1).default(9),
  }),
  messages: {
    uncited:
      'Unexpected quotation `{opening}` without a source, expected a note or a citation in its sentence or paragraph',
  },
  *check({ facts, options }) {
    const isSourced = sourcedPlaces(facts)
    let end = -1
    for (const { quotation, words, opening, use, context } of facts.provenance.quoted) {
      const quoted = facts.quotations[quotation]
      const wanted = use === 'speech' ? options.minWords : options.minBareWords
      if (!quoted || use === 'name' || words < wanted || quoted.span.start < end) continue
      if (context.some(isSourced)) continue
      end = quoted.span.end
      yield { message: 'uncited', data: { opening }, span: quoted.span }
    }
  },
})
