import { documentRule, z } from '#rule'

/** A day that never was is a slip of the pen or of the press: one of its figures is wrong. */
export default documentRule({
  id: 'date/invalid',
  summary: 'Require days that exist in their calendar',
  severity: 'error',
  options: z.strictObject({}),
  messages: { noSuchDay: '{problem}' },
  *check({ facts }) {
    for (const { problems } of facts.dates) {
      for (const { code, message, span } of problems) {
        if (code === 'no-such-day') yield { message: 'noSuchDay', data: { problem: message }, span }
      }
    }
  },
})
