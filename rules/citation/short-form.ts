import type { Unresolved } from '#model/citation'
import { documentRule, z } from '#rule'

/** A short form that leans on nothing, or on two things at once, sends the reader to the wrong file. */
export default documentRule({
  id: 'citation/short-form',
  summary: 'Require one source before every Ibid. or Там же',
  severity: 'error',
  options: z.strictObject({}),
  messages: {
    noAntecedent: 'Unexpected `{text}` with no citation before it, expected the full shelfmark',
    severalSources:
      'Unexpected `{text}` after a citation of several sources, expected the shelfmark of the one that is meant',
    notArchival: 'Unexpected `{text}` after a source without a shelfmark, expected the full shelfmark',
    previous: 'the citation before it',
  },
  *check({ facts }) {
    for (const [index, citation] of facts.citations.entries()) {
      for (const { unresolved, text, span } of citation.references) {
        if (!unresolved) continue
        const message = MESSAGES[unresolved]
        if (!message) {
          yield { notChecked: REASON }
          continue
        }
        const before = facts.citations.findLast(
          (each, i) => i < index && (each.place === 'note') === (citation.place === 'note'),
        )
        const related = before ? [{ message: 'previous' as const, span: before.span }] : []
        yield { message, data: { text }, span, related }
      }
    }
  },
})

const REASON = 'a short form leans on a citation that could not be read or resolved'

const MESSAGES: Partial<Record<Unresolved, 'noAntecedent' | 'severalSources' | 'notArchival'>> = {
  'no-earlier-citation': 'noAntecedent',
  'several-sources': 'severalSources',
  'not-archival': 'notArchival',
}
