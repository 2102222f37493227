import { documentRule, z } from '#rule'

const CODES = ['double-date-mismatch', 'style-not-in-use', 'day-left-out']

/** Twelve days or thirteen: a slip in the conversion shifts everything that is compared with the date. */
export default documentRule({
  id: 'date/calendar',
  summary: 'Require dates in two styles that name one day, in a style that was in use',
  severity: 'error',
  options: z.strictObject({}),
  messages: { style: '{problem}' },
  *check({ facts }) {
    for (const { problems } of facts.dates) {
      for (const { code, message, span } of problems) {
        if (CODES.includes(code)) yield { message: 'style', data: { problem: message }, span }
      }
    }
  },
})
