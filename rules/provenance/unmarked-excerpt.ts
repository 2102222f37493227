import { documentRule, z } from '#rule'

/** Kinds that are parts of another paper by their nature: an extract from minutes is a document of its own. */
const EXTRACTS: ReadonlySet<string> = new Set(['extract', 'excerpt'])

/** A document printed in part without a word about it is taken for the whole. */
export default documentRule({
  id: 'provenance/unmarked-excerpt',
  summary: 'Require a document from which text was cut to be declared an excerpt',
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    ellipsis:
      'Unexpected cut `{sign}` in a document that is not declared an excerpt, expected “Excerpt” or «Из» in its heading',
    numbering:
      'Unexpected item `{sign}` without item {missing} before it in a document that is not declared an excerpt, expected the missing text or “Excerpt” in its heading',
    heading: 'the document',
  },
  *check({ facts }) {
    const seen = new Set<number>()
    for (const { entry, span, text, missing } of facts.provenance.cuts) {
      const document = facts.entries[entry]
      if (!document || seen.has(entry) || document.excerpt || EXTRACTS.has(document.kind?.id ?? '')) continue
      seen.add(entry)
      const related = [{ message: 'heading', span: document.heading } as const]
      if (missing === null) yield { message: 'ellipsis', data: { sign: text }, span, related }
      else yield { message: 'numbering', data: { sign: text, missing }, span, related }
    }
  },
})
