import { documentRule, z } from '#rule'

/** `On.` looks like `Оп.` to the eye and to nothing else: no search finds it, and no reader of another script knows it. */
export default documentRule({
  id: 'citation/mixed-script',
  summary: 'Require each word of a shelfmark in the letters of one script',
  severity: 'warning',
  options: z.strictObject({}),
  messages: { mixed: '{problem}' },
  *check({ facts }) {
    for (const { problems } of facts.citations) {
      for (const { code, message, span, meant } of problems) {
        if (code !== 'mixed-script') continue
        const fix = meant === undefined ? {} : { fix: { span, text: meant } }
        yield { message: 'mixed', data: { problem: message }, span, ...fix }
      }
    }
  },
})
