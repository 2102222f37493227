import type { Citation } from '#model/citation'
import { type CorpusIndex, isBefore, type MentionRef, type TextComparison } from '#model/corpus-index'
import { type QuotedMention, quoteMention } from '#model/record-head'
import { isTranslation, TRANSLATION_LIMITS, type TranslationLimits } from '#model/relate-wording'
import { corpusRule, z } from '#rule'

/** Two translations of one paper are taken for two papers, and what they say apart for two statements. */
export default corpusRule({
  id: 'duplicate/translation',
  summary: 'Require translations of one record to point to each other',
  severity: 'info',
  options: z.strictObject({
    /** Shorter texts show nothing. */
    minWords: z.int().min(1).default(TRANSLATION_LIMITS.minWords),
    /** Of the names and numbers of the shorter text so many must stand in the other: within one language. */
    minShared: z.number().min(0).max(1).default(TRANSLATION_LIMITS.minShared),
    /** The same between two languages, which write most names apart. */
    minSharedAcross: z.number().min(0).max(1).default(TRANSLATION_LIMITS.minSharedAcross),
  }),
  messages: {
    again:
      'Unexpected {what} of one record, "{text}"{kept}, expected a word on the other, "{other}"{otherKept}; they share {shared} of {names} names and numbers',
    other:
      'Unexpected {what} of one record, "{text}"{kept}, expected a word on the other, "{other}"{otherKept}; they share {shared} of {names} names and numbers and differ in {differences}',
    first: 'the same record: "{text}"',
    differs: '"{text}" here, "{other}" there',
  },
  *check({ facts, index, options }) {
    const reported = new Set<number>()
    for (const { here, witnesses, reason } of index.recordsIn(facts.path)) {
      if (reason === 'text') continue
      for (const mention of here) {
        if (reported.has(mention.record)) continue
        const rival = findRival(index, mention, witnesses, options)
        if (!rival) continue
        const { mine, first, texts } = rival
        reported.add(mention.record)
        const { differences } = texts
        yield {
          message: differences.length > 0 ? 'other' : 'again',
          data: {
            what: texts.isOneLanguage ? 'second translation' : 'version in another language',
            text: mine.text,
            kept: keptIn(mine),
            other: first.text,
            otherKept: keptIn(first),
            shared: Math.round(texts.sharedNames * texts.names),
            names: texts.names,
            differences: listDifferences(index, texts),
          },
          span: mine.head,
          related: [
            { message: 'first', data: { text: first.text }, path: first.path, span: first.head },
            ...differences.map(({ left, right }) => ({
              message: 'differs' as const,
              data: {
                text: index.quote({ path: texts.left.path, span: left }),
                other: index.quote({ path: texts.right.path, span: right }),
              },
              path: texts.left.path,
              span: left,
            })),
          ],
        }
      }
    }
  },
})

interface Rival {
  readonly mine: QuotedMention
  readonly first: QuotedMention
  readonly texts: TextComparison
}

function findRival(
  index: CorpusIndex,
  mention: MentionRef,
  witnesses: readonly MentionRef[],
  limits: TranslationLimits,
): Rival | null {
  const [mine] = quoteMention(index, mention)
  for (const each of witnesses) {
    if (!isBefore(each, mention)) break
    const texts = index.compareTexts(each, mention)
    const [first] = quoteMention(index, each)
    if (mine && first && texts && isTranslation(texts, limits)) return { mine, first, texts }
  }
  return null
}

function keptIn({ facts, mention }: QuotedMention): string {
  const citation: Citation | undefined = mention.citation === null ? undefined : facts.citations[mention.citation]
  const references = citation?.references.map(({ text }) => `\`${text}\``) ?? []
  return references.length > 0 ? `, kept in ${references.join(' and ')}` : ''
}

function listDifferences(index: CorpusIndex, { left, right, differences }: TextComparison): string {
  const pairs = differences.map(
    each =>
      `"${index.quote({ path: right.path, span: each.right })}" against "${index.quote({ path: left.path, span: each.left })}"`,
  )
  return pairs.join(', ')
}
