import { contains } from '#model/span'
import { documentRule, z } from '#rule'

/** A text taken from print has passed through another editor's hands; the reader wants to know where the original lies. */
export default documentRule({
  id: 'provenance/secondary-only',
  summary: 'Require an archive behind a document that is known from print',
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    printOnly: 'Unexpected legend with a printed source only, expected the shelfmark of the document that it prints',
  },
  *check({ facts }) {
    for (const { legend } of facts.entries) {
      if (!legend) continue
      const citations = facts.citations.filter(({ place, span }) => place === 'legend' && contains(legend, span))
      const archival = citations.some(({ references, archives }) => references.length + archives.length > 0)
      if (!archival && citations.some(({ publications }) => publications.length > 0)) {
        yield { message: 'printOnly', span: legend }
      }
    }
  },
})
