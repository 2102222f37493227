import { documentRule, z } from '#rule'

/** A date that the editor found must say how, or nobody can weigh it. */
export default documentRule({
  id: 'date/inferred',
  summary: 'Require a reason for a date that the editor concluded',
  severity: 'info',
  options: z.strictObject({}),
  messages: { ground: 'Unexpected `{date}` without a reason, expected a note that says how the date was found' },
  *check({ facts: { dates, entries } }) {
    for (const { date: index } of entries) {
      const date = index === null ? undefined : dates[index]
      if (!date || date.bound === null || date.ground !== null) continue
      yield { message: 'ground', data: { date: date.text }, span: date.span }
    }
  },
})
