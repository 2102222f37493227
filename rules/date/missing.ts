import { documentRule, z } from '#rule'

/** A document without a date cannot be placed among events, and the reader cannot tell whether it was ever sent. */
export default documentRule({
  id: 'date/missing',
  summary: 'Require a date for every document of an edition',
  severity: 'warning',
  options: z.strictObject({
    /** Whether a document that the edition itself calls undated is reported too. */
    declared: z.boolean().default(false),
  }),
  messages: {
    missing: 'Unexpected document without a date, expected one, if need be in square brackets or as `not later than`',
    declared:
      'Unexpected `{text}`, expected a date that the editor concludes, in square brackets or as `not later than`',
  },
  *check({ facts, options }) {
    for (const { date, datings, undated, heading } of facts.entries) {
      if (date !== null || datings.length > 0) continue
      if (undated?.reason === 'unread') yield { notChecked: 'a date of a document could not be read' }
      else if (!undated) yield { message: 'missing', span: heading }
      else if (options.declared) yield { message: 'declared', data: { text: 'undated' }, span: undated.span }
    }
  },
})
