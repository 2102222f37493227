import type { Reference } from '#model/citation'
import { type CorpusIndex, isBefore, type MentionRef } from '#model/corpus-index'
import { differingLevels, nearMiss } from '#model/near-shelfmarks'
import { fileKey } from '#model/shelfmark'
import { corpusRule, z } from '#rule'

/** One record under two shelfmarks is either two copies that want telling apart, or one shelfmark that is wrong. */
export default corpusRule({
  id: 'conflict/shelfmark',
  summary: 'Require one shelfmark for one record, or a legend that names both',
  severity: 'error',
  options: z.strictObject({}),
  messages: {
    second:
      'Unexpected second shelfmark `{text}` for one record, expected `{other}` or a legend that names both; a look at the two files would settle it',
    first: 'the same record by date, author and addressee, kept in `{text}`',
  },
  *check({ facts, index }) {
    for (const { here, witnesses, reason } of index.recordsIn(facts.path)) {
      if (reason !== 'description') continue
      const reported = new Set<string>()
      const kept = witnesses.flatMap(mention => keeping(index, mention))
      for (const mine of here.flatMap(mention => keeping(index, mention))) {
        const files = mine.references.map(fileKey)
        const rival = kept.find(
          each => isBefore(each.mention, mine.mention) && areApart(each.references, mine.references),
        )
        const [own, other] = [mine.references[0], rival?.references[0]]
        if (files.some(file => reported.has(file)) || !rival || !own || !other) continue
        for (const file of files) reported.add(file)
        yield {
          message: 'second',
          data: { text: own.text, other: other.text },
          span: own.span,
          related: [{ message: 'first', data: { text: other.text }, path: rival.mention.path, span: other.span }],
        }
      }
    }
  },
})

interface Keeping {
  readonly mention: MentionRef
  readonly references: readonly Reference[]
}

/** Nothing for a mention that does not say where its record is kept. */
function keeping(index: CorpusIndex, mention: MentionRef): Keeping[] {
  const facts = index.facts(mention.path)
  const citation = facts.records[mention.record]?.citation ?? null
  const references = citation === null ? [] : (facts.citations[citation]?.references ?? [])
  const complete = references.filter(each => each.levels.fund && each.levels.file)
  return complete.length > 0 ? [{ mention, references: complete }] : []
}

/** True if no shelfmark of the one can be a shelfmark of the other. A slip in one number is told by `citation/near-miss`. */
function areApart(some: readonly Reference[], others: readonly Reference[]): boolean {
  const [one, another] = [...some, ...others]
  if (one && another && some.length === 1 && others.length === 1 && nearMiss(one, another) !== null) return false
  return some.every(one => others.every(other => isAnotherFile(one, other)))
}

/** An archive that nobody knows may be the other one under another name; then only the numbers tell. */
function isAnotherFile(one: Reference, other: Reference): boolean {
  const bothKnown = Boolean(one.archive?.id && other.archive?.id)
  if (bothKnown && one.archive?.id !== other.archive?.id) return true
  return differingLevels(one, other).length > 0
}
