import type { Reference } from '#model/citation'
import { byMention, type CorpusIndex } from '#model/corpus-index'
import type { Facts } from '#model/facts'
import { mayBeSlip, nearMiss } from '#model/near-shelfmarks'
import { repeatedRecords } from '#model/repeated-records'
import { fileKey, levelOf } from '#model/shelfmark'
import { corpusRule, z } from '#rule'

/** Two shelfmarks of one letter that differ in one number are one shelfmark and a slip of the pen. */
export default corpusRule({
  id: 'citation/near-miss',
  summary: 'Require one record to be cited by the same numbers everywhere',
  severity: 'warning',
  options: z.strictObject({}),
  messages: {
    near: 'Unexpected {level} {value} in `{text}`, expected {other} as in `{first}`, or a word on two copies; the file itself would settle it',
    first: 'the same record by date, author and addressee, with {level} {other}',
  },
  *check({ facts, index }) {
    const reported = new Set<string>()
    for (const { here, earlier } of [...acrossTheSet(index, facts.path), ...withinText(facts)]) {
      if (reported.has(fileKey(here.reference))) continue
      const rival = earlier.find(each => nearMiss(each.reference, here.reference) !== null)
      const level = rival && nearMiss(rival.reference, here.reference)
      if (!rival || !level) continue
      reported.add(fileKey(here.reference))
      const [value, other] = [levelOf(here.reference, level) ?? '', levelOf(rival.reference, level) ?? '']
      yield {
        message: 'near',
        data: { level, value, other, text: here.reference.text, first: rival.reference.text },
        span: here.reference.span,
        related: [{ message: 'first', data: { level, other }, path: rival.path, span: rival.reference.span }],
      }
    }
  },
})

interface Cited {
  readonly path: string
  readonly reference: Reference
}

interface Compared {
  readonly here: Cited
  readonly earlier: readonly Cited[]
}

/** What the set describes as one record. */
function acrossTheSet(index: CorpusIndex, path: string): Compared[] {
  return index
    .recordsIn(path)
    .filter(({ reason }) => reason === 'description')
    .flatMap(({ witnesses, here }) => {
      const known = new Set(here)
      const compared = [...witnesses.filter(each => !known.has(each)), ...here].sort(byMention)
      const cited = compared.flatMap(each => citedFrom(index.facts(each.path), each.record))
      return inTurn(cited, path)
    })
}

/** Records described in the same words may be two of one day; only what looks like a slip is compared. */
function withinText(facts: Facts): Compared[] {
  return repeatedRecords(facts)
    .flatMap(records =>
      inTurn(
        records.flatMap(record => citedFrom(facts, record)),
        facts.path,
      ),
    )
    .map(({ here, earlier }) => ({
      here,
      earlier: earlier.filter(each => mayBeSlip(each.reference, here.reference)),
    }))
}

/** Each shelfmark of a path with the different ones before it, so that a letter cited a thousand times meets few. */
function inTurn(cited: readonly Cited[], path: string): Compared[] {
  const earlier = new Map<string, Cited>()
  return cited.flatMap(here => {
    const compared = here.path === path ? [{ here, earlier: [...earlier.values()] }] : []
    const key = `${fileKey(here.reference)} ${here.reference.text}`
    if (!earlier.has(key)) earlier.set(key, here)
    return compared
  })
}

/** The shelfmark of a mention; nothing if there are several, for nobody knows which is the one of the record. */
function citedFrom(facts: Facts, record: number): Cited[] {
  const citation = facts.records[record]?.citation ?? null
  const [reference, another] = citation === null ? [] : (facts.citations[citation]?.references ?? [])
  return reference && !another ? [{ path: facts.path, reference }] : []
}
