import { corpusRule, z } from '#rule'

/** A reader looks up in the bibliography what a note cites; what is missing there cannot be found, what nobody cites misleads. */
export default corpusRule({
  id: 'citation/not-in-bibliography',
  summary: 'Require the bibliography of the manuscripts to list what they cite, and nothing else',
  severity: 'warning',
  options: z.strictObject({
    /** Whether an entry that no manuscript cites is told: a list for further reading has many. */
    uncited: z.boolean().default(true),
  }),
  messages: {
    unlisted: 'Unexpected source `{source}` that {bibliography} does not list, expected an entry for it',
    uncited: 'Unexpected entry `{entry}` of {bibliography} that nothing cites, expected a citation or no entry',
  },
  *check({ facts, index, options }) {
    const { bibliography } = index
    if (!bibliography) return
    for (const { span, text } of index.unlistedIn(facts.path)) {
      yield { message: 'unlisted', data: { source: text, bibliography: bibliography.path }, span }
    }
    // The bibliography is one for all manuscripts, and no manuscript itself: the first of them speaks for it.
    if (!options.uncited || facts.path !== index.paths[0]) return
    for (const { label } of bibliography.uncited) {
      const data = { entry: label, bibliography: bibliography.path }
      yield { message: 'uncited', data, span: { start: 0, end: 0 } }
    }
  },
})
