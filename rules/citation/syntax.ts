import { documentRule, z } from '#rule'

/** A shelfmark with a gap in it looks whole at a glance, and leads nowhere. */
export default documentRule({
  id: 'citation/syntax',
  summary: 'Require shelfmarks that can be read to their end',
  severity: 'error',
  options: z.strictObject({}),
  messages: { unread: '{problem}' },
  *check({ facts }) {
    for (const { problems } of facts.citations) {
      for (const { code, message, span } of problems) {
        if (code === 'syntax') yield { message: 'unread', data: { problem: message }, span }
      }
    }
  },
})
