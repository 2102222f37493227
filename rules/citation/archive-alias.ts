import type { ArchiveAbbreviation } from '#model/corpus-index'
import { corpusRule, z } from '#rule'

/** One archive under two abbreviations looks like two archives, and one letter cited under both like two letters. */
export default corpusRule({
  id: 'citation/archive-alias',
  summary: 'Require one abbreviation for one archive',
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    within: 'Unexpected second abbreviation `{text}` of one archive, expected `{other}` as elsewhere in this text',
    across: 'Unexpected abbreviation `{text}` of an archive that {path} calls `{other}`, expected one for all texts',
    other: 'the same archive under its other abbreviation',
  },
  *check({ facts, index }) {
    for (const { abbreviations } of index.archiveNames) {
      const [kept, ...rest] = abbreviations
        .flatMap(each => useIn(each, facts.path))
        .sort((a, b) => b.use.count - a.use.count)
      if (!kept) continue
      for (const { text, use } of rest) {
        const related = [{ message: 'other' as const, span: kept.use.span }]
        yield { message: 'within', data: { text, other: kept.text }, span: use.span, related }
      }
      const [widest] = abbreviations
      if (!widest || kept.text === widest.text) continue
      const [path, other] = firstElsewhere(widest, facts.path)
      if (path === undefined || !other) continue
      const related = [{ message: 'other' as const, path, span: other.span }]
      yield { message: 'across', data: { text: kept.text, other: widest.text, path }, span: kept.use.span, related }
    }
  },
})

function useIn({ text, uses }: ArchiveAbbreviation, path: string) {
  const use = uses.get(path)
  return use ? [{ text, use }] : []
}

function firstElsewhere({ uses }: ArchiveAbbreviation, path: string) {
  for (const use of uses) if (use[0] !== path) return use
  return []
}
