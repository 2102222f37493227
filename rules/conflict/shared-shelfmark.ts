import { compareRecords, type KnownNames } from '#model/compare-records'
import { isBefore } from '#model/corpus-index'
import { type QuotedMention, quoteMention } from '#model/record-head'
import { corpusRule, z } from '#rule'

/** One sheet cited for two letters: one of the two shelfmarks was copied from the other. */
export default corpusRule({
  id: 'conflict/shared-shelfmark',
  summary: 'Require one sheet of one file to be given for one record',
  severity: 'warning',
  options: z.strictObject({
    /** A sheet on which more different records stand is a register or a page of short telegrams, and is left alone. */
    most: z.int().min(2).default(3),
  }),
  messages: {
    taken:
      'Unexpected shelfmark `{shelfmark}` for "{text}", expected one of its own: it is given for "{other}" as well; the sheet itself would settle it',
    first: 'given for "{text}"',
  },
  *check({ facts, index, options, authority }) {
    for (const { here, witnesses } of index.sharedSheetsIn(facts.path)) {
      const known = witnesses.flatMap(each => quoteMention(index, each))
      if (known.length < 2) continue
      if (areMoreThan(options.most, known, authority)) {
        yield { notChecked: 'many records are cited from one sheet' }
        continue
      }
      for (const ref of here) {
        const [mine] = quoteMention(index, ref)
        const rival = known.find((each, at) => {
          const witness = witnesses[at]
          return mine && witness && isBefore(witness, ref) && areTwo(each, mine, authority)
        })
        if (!mine || !rival) continue
        yield {
          message: 'taken',
          data: { shelfmark: shelfmarkOf(mine, rival), text: mine.text, other: rival.text },
          span: mine.head,
          related: [{ message: 'first', data: { text: rival.text }, path: rival.path, span: rival.head }],
        }
      }
    }
  },
})

/** Other days, or other persons on both sides. An answer may stand on the sheet of what it answers. */
function areTwo(a: QuotedMention, b: QuotedMention, known: KnownNames): boolean {
  const { date, kind, authors, addressees, isAnswer } = compareRecords(a, b, known)
  if (isAnswer) return false
  return date === 'differ' || (authors === 'differ' && (addressees === 'differ' || kind === 'differ'))
}

/** True if there are more different records among these; ends as soon as that is certain. */
function areMoreThan(most: number, mentions: readonly QuotedMention[], known: KnownNames): boolean {
  const apart: QuotedMention[] = []
  for (const mention of mentions) {
    if (apart.every(each => areTwo(each, mention, known))) apart.push(mention)
    if (apart.length > most) return true
  }
  return false
}

/** Of several shelfmarks of a legend the one that the other has too. */
function shelfmarkOf(mine: QuotedMention, rival: QuotedMention): string {
  const [own, others] = [mine, rival].map(({ facts, mention }) =>
    mention.citation === null ? [] : (facts.citations[mention.citation]?.references ?? []),
  )
  const shared = own?.find(each => others?.some(other => sheetsOf(each) === sheetsOf(other)))
  return (shared ?? own?.[0])?.text ?? ''
}

function sheetsOf({ levels, sheets }: { levels: object; sheets: readonly object[] }): string {
  const values = Object.values(levels).map(each => each.value)
  return JSON.stringify([values, sheets.map(each => ({ ...each, span: null }))])
}
