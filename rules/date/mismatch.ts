import type { Answer } from '#model/answer'
import type { CorpusIndex, EntryRef } from '#model/corpus-index'
import type { DateMention } from '#model/date'
import { apart, apartInOneStyle, daysAfter, isSlip } from '#model/date-gap'
import type { Dating, Entry } from '#model/entry'
import type { Facts } from '#model/facts'
import { compare } from '#model/interval'
import { corpusRule, z } from '#rule'

/** One record was written on one day; of two dates for it one is wrong, and nobody can tell which by looking at it. */
export default corpusRule({
  id: 'date/mismatch',
  summary: 'Require one date for one document wherever an edition gives it',
  severity: 'error',
  options: z.strictObject({}),
  messages: {
    dating:
      'Unexpected second date {date} for a document of {other}, expected one; a look at the document would settle it',
    first: 'the date in its {place}',
    letter:
      'Unexpected date {date} of what this document of {own} answers, expected {other}, the date of the {kind} that it fits; a look at both would settle it',
    answered: 'the document that is answered by its kind and persons, dated {other}',
  },
  *check({ facts, index }) {
    for (const entry of facts.entries) yield* datings(facts, entry)
    for (const { answer: at, candidates } of index.answersIn(facts.path)) {
      const answer = facts.answers[at]
      const entry = answer && facts.entries[answer.entry]
      const [date, own] = [dateAt(facts, answer?.date ?? null), dateAt(facts, entry?.date ?? null)]
      const meant = answer && date && own && meantBy(index, facts, answer, date, own, candidates)
      if (!meant) continue
      yield {
        message: 'letter',
        data: { date: date.text, own: own.text, other: meant.date.text, kind: meant.entry.kind?.value ?? 'document' },
        span: date.span,
        related: [
          { message: 'answered', data: { other: meant.date.text }, path: meant.path, span: meant.entry.heading },
        ],
      }
    }
  },
})

/** Dates of one entry that cannot be one day. */
function* datings(facts: Facts, { datings: [first, ...others] }: Entry) {
  const date = dateAt(facts, first?.date ?? null)
  if (!first || !date) return
  for (const dating of others) {
    const other = dateAt(facts, dating.date)
    if (!other || apartInOneStyle(date, other) === null) continue
    yield {
      message: 'dating' as const,
      data: { date: other.text, other: date.text },
      span: other.span,
      related: [{ message: 'first' as const, data: { place: NAMES[first.place] }, span: date.span }],
    }
    return
  }
}

const NAMES: Readonly<Record<Dating['place'], string>> = {
  heading: 'heading',
  dateline: 'dateline',
  closing: 'closing lines',
  legend: 'legend',
  note: 'note',
}

function areApart(a: DateMention, b: DateMention): boolean {
  return apart(a, b) !== null
}

interface Meant {
  readonly path: string
  readonly entry: Entry
  readonly date: DateMention
}

/**
 * The one earlier record that the answer must mean though it names another day: the only one of its kind between these
 * persons, and printed right before the answer, or dated so nearly alike that a slip explains it.
 */
function meantBy(
  index: CorpusIndex,
  facts: Facts,
  answer: Answer,
  date: DateMention,
  own: DateMention,
  candidates: readonly EntryRef[],
): Meant | null {
  if (daysAfter(date, own) !== null) return null
  const dated = candidates.flatMap(ref => dateOfEntry(index, ref))
  if (dated.length < candidates.length || dated.some(each => !areApart(each.date, date))) return null
  const earlier = dated.filter(each => compare(each.date, own) === 'before' || compare(each.date, own) === 'same')
  const [only, ...rest] = earlier
  if (!only || rest.some(each => compare(each.date, only.date) !== 'same')) return null
  const beside = only.path === facts.path && only.position === answer.entry - 1
  return beside || isSlip(only.date, date) ? only : null
}

function dateOfEntry(index: CorpusIndex, { path, entry: position }: EntryRef): (Meant & { position: number })[] {
  const facts = index.facts(path)
  const entry = facts.entries[position]
  const date = dateAt(facts, entry?.date ?? null)
  return entry && date ? [{ path, entry, date, position }] : []
}

function dateAt({ dates }: Facts, index: number | null): DateMention | null {
  return index === null ? null : (dates[index] ?? null)
}
