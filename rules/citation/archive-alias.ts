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
      const here = abbreviations.filter(each => placeIn(each, facts.path))
      const [kept] = [...here].sort((a, b) => countIn(b, facts.path) - countIn(a, facts.path))
      for (const each of here) {
        const place = placeIn(each, facts.path)
        const home = kept && placeIn(kept, facts.path)
        if (!place || !home || each === kept) continue
        const related = [{ message: 'other' as const, span: home.span }]
        yield { message: 'within', data: { text: each.text, other: kept.text }, span: place.span, related }
      }
      const [widest] = abbreviations
      const place = kept && placeIn(kept, facts.path)
      const other = widest?.places.find(each => each.path !== facts.path)
      if (!widest || !place || !other || kept === widest) continue
      const data = { text: kept.text, other: widest.text, path: other.path }
      const related = [{ message: 'other' as const, path: other.path, span: other.span }]
      yield { message: 'across', data, span: place.span, related }
    }
  },
})

function placeIn({ places }: ArchiveAbbreviation, path: string) {
  return places.find(each => each.path === path)
}

function countIn(abbreviation: ArchiveAbbreviation, path: string): number {
  return placeIn(abbreviation, path)?.count ?? 0
}
