import { corpusRule, z } from '#rule'

/** A reader who meets `Legran` and `Legrand` looks for two people, and an index of names makes two of them. */
export default corpusRule({
  id: 'conflict/name-spelling',
  summary: 'Require one spelling of each name',
  severity: 'warning',
  options: z.strictObject({
    /** Whether names are compared across the manuscripts of a set; such findings are of severity `info`. */
    acrossManuscripts: z.boolean().default(true),
  }),
  messages: {
    here: 'Unexpected spelling `{text}`, expected `{usual}` as elsewhere in this manuscript',
    set: 'Unexpected spelling `{text}`, expected `{usual}` as in {count} of the set',
    usual: 'spelled `{usual}` here',
  },
  *check({ facts, index, options }) {
    for (const { here, usual, manuscripts } of index.nameVariantsIn(facts.path)) {
      const across = usual.path !== facts.path
      if (across && !options.acrossManuscripts) continue
      const data = { text: here.text, usual: usual.text }
      const related = [{ message: 'usual' as const, data: { usual: usual.text }, path: usual.path, span: usual.span }]
      if (!across) yield { message: 'here', data, span: here.span, related }
      else {
        const count = manuscripts === 1 ? 'another manuscript' : `${manuscripts} manuscripts`
        yield { message: 'set', data: { ...data, count }, span: here.span, related, severity: 'info' }
      }
    }
  },
})
