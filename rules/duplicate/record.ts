import { type CorpusIndex, isBefore, type LinkReason, type MentionRef } from '#model/corpus-index'
import { quoteMention } from '#model/record-head'
import { isTranslation } from '#model/relate-wording'
import { corpusRule, z } from '#rule'

/** One paper printed as two documents is counted twice by every reader. */
export default corpusRule({
  id: 'duplicate/record',
  summary: 'Require every record to be printed as one entry',
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    again: 'Unexpected second entry for one record, "{text}", expected one; {reason} as in "{other}"',
    first: 'the same record: "{text}"',
  },
  *check({ facts, index }) {
    for (const [here, reasons] of entriesTwice(index, facts.path)) {
      const [mine] = quoteMention(index, here)
      const [first] = [...reasons.keys()]
        .sort((a, b) => (isBefore(a, b) ? -1 : 1))
        .flatMap(each => quoteMention(index, each))
      if (!mine || !first) continue
      const reason = reasonFor([...reasons.values()].flatMap(each => [...each]))
      yield {
        message: 'again',
        data: { text: mine.text, other: first.text, reason },
        span: mine.head,
        related: [{ message: 'first', data: { text: first.text }, path: first.path, span: first.head }],
      }
    }
  },
})

function reasonFor(reasons: readonly LinkReason[]): string {
  if (reasons.includes('text')) return 'the same text'
  return `the same day, persons and ${reasons.includes('shelfmark') ? 'sheets' : 'words'}`
}

type Rivals = ReadonlyMap<MentionRef, ReadonlySet<LinkReason>>

/** The entries of a manuscript that an earlier entry prints: in the same words, or by description and sheets together. */
function entriesTwice(index: CorpusIndex, path: string): Map<MentionRef, Rivals> {
  const found = new Map<MentionRef, Map<MentionRef, Set<LinkReason>>>()
  for (const { here, witnesses, reason } of index.recordsIn(path)) {
    const printed = witnesses.filter(each => isEntry(index, each))
    for (const mention of here) {
      if (!isEntry(index, mention)) continue
      const rivals = found.get(mention) ?? new Map<MentionRef, Set<LinkReason>>()
      for (const each of printed) {
        if (isBefore(each, mention)) rivals.set(each, (rivals.get(each) ?? new Set()).add(reason))
      }
      found.set(mention, rivals)
    }
  }
  return new Map(
    [...found].flatMap(([mention, rivals]): [MentionRef, Rivals][] => {
      const sure = [...rivals].filter(([rival, reasons]) => isSure(index, mention, rival, reasons))
      return sure.length > 0 ? [[mention, new Map(sure)]] : []
    }),
  )
}

/** Description and sheets, or description and words: one alone may be that of two. Translations are told by `duplicate/translation`. */
function isSure(index: CorpusIndex, mention: MentionRef, rival: MentionRef, reasons: ReadonlySet<LinkReason>): boolean {
  if (reasons.has('text')) return true
  if (!reasons.has('description')) return false
  const texts = index.compareTexts(rival, mention)
  if (!reasons.has('shelfmark')) return texts !== null && texts.sharedWords > MOST_WORDS
  return texts === null || (texts.isOneLanguage && !isTranslation(texts))
}

/** Of the shorter text so much must stand in the other one. */
const MOST_WORDS = 0.5

function isEntry(index: CorpusIndex, { path, record }: MentionRef): boolean {
  return index.facts(path).records[record]?.entry !== null
}
