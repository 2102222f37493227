import { documentRule, z } from '#rule'

/** A shelfmark is read from the wide to the narrow; a level out of its place was mistyped or belongs to another one. */
export default documentRule({
  id: 'citation/level-order',
  summary: 'Require the levels of a shelfmark in their order',
  severity: 'warning',
  options: z.strictObject({}),
  messages: { outOfPlace: '{problem}' },
  *check({ facts }) {
    for (const { problems } of facts.citations) {
      for (const { code, message, span } of problems) {
        if (code === 'level-order') yield { message: 'outOfPlace', data: { problem: message }, span }
      }
    }
  },
})
