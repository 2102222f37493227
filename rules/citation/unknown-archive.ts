import { type ArchiveUse, archiveUses, isAcronym, scriptOf } from '#model/archive-use'
import type { Authority, RejectedAlias } from '#model/authority'
import { overlaps } from '#model/span'
import { documentRule, z } from '#rule'

/** An acronym that nobody knows and nobody explains leads to no reading room; often it is a slip for one that leads there. */
export default documentRule({
  id: 'citation/unknown-archive',
  summary: 'Require acronyms of archives that are known or explained',
  severity: 'warning',
  options: z.strictObject({
    /** Acronyms that the readers of this text know, as they are written. */
    known: z.array(z.string()).default([]),
  }),
  messages: {
    unknown: 'Unexpected archive `{text}` that no authority knows, expected its full name where it first stands',
    rejected: 'Unexpected archive `{text}`, expected {expected}. {reason}',
  },
  *check({ facts, authority, options }) {
    const judged = new Set(options.known)
    const misread = facts.citations.flatMap(({ problems }) => problems.filter(({ code }) => code === 'mixed-script'))
    for (const use of archiveUses(facts, authority)) {
      const { text, span, cited, match, definition } = use
      if (!cited || judged.has(text) || definition || !isAcronym(text)) continue
      judged.add(text)
      // Letters of another alphabet are told by themselves; put right, the acronym may well be known.
      if (misread.some(problem => overlaps(problem.span, span))) continue
      if (match.kind === 'ambiguous') yield { notChecked: 'several archives share an acronym' }
      else if (match.kind === 'unknown') yield { message: 'unknown', data: { text }, span }
      else if (match.kind === 'rejected') {
        const data = { text, expected: suggestion(use, match.alias, authority), reason: match.alias.reason }
        yield { message: 'rejected', data, span }
      }
    }
  },
})

/** The archives that may be meant, in the script of the text. */
function suggestion({ text }: ArchiveUse, { suggest, unsure }: RejectedAlias, authority: Authority): string {
  const names = suggest.flatMap(id => {
    const abbreviations = authority.archive(id)?.abbreviations ?? []
    return abbreviations.find(each => scriptOf(each) === scriptOf(text)) ?? abbreviations[0] ?? []
  })
  if (names.length === 0) return 'its full name'
  return `${unsure ? 'perhaps ' : ''}${names.map(name => `\`${name}\``).join(' or ')}`
}
