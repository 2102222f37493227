import type { Reference } from '#model/citation'
import type { CorpusIndex, MentionRef } from '#model/corpus-index'
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
    for (const { mentions, reason } of index.recordsIn(facts.path)) {
      if (reason !== 'description') continue
      const reported = new Set<string>()
      // One for each file, so that a letter cited a thousand times is compared with few.
      const earlier = new Map<string, Keeping>()
      for (const here of mentions.flatMap(mention => keeping(index, mention))) {
        const files = here.references.map(fileKey)
        const rival = [...earlier.values()].find(each => areApart(each.references, here.references))
        if (!earlier.has(files.join())) earlier.set(files.join(), here)
        const [mine, theirs] = [here.references[0], rival?.references[0]]
        if (here.path !== facts.path || files.some(file => reported.has(file)) || !rival || !mine || !theirs) continue
        for (const file of files) reported.add(file)
        yield {
          message: 'second',
          data: { text: mine.text, other: theirs.text },
          span: mine.span,
          related: [{ message: 'first', data: { text: theirs.text }, path: rival.path, span: theirs.span }],
        }
      }
    }
  },
})

interface Keeping extends MentionRef {
  readonly references: readonly Reference[]
}

/** Nothing for a mention that does not say where its record is kept. */
function keeping(index: CorpusIndex, mention: MentionRef): Keeping[] {
  const facts = index.facts(mention.path)
  const citation = facts.records[mention.record]?.citation ?? null
  const references = citation === null ? [] : (facts.citations[citation]?.references ?? [])
  const complete = references.filter(each => each.levels.fund && each.levels.file)
  return complete.length > 0 ? [{ ...mention, references: complete }] : []
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
