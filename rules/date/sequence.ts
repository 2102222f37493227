import type { Answer } from '#model/answer'
import type { CorpusIndex, EntryRef } from '#model/corpus-index'
import type { DateMention } from '#model/date'
import { daysAfter } from '#model/date-gap'
import type { Facts } from '#model/facts'
import { overlaps } from '#model/span'
import { corpusRule, z } from '#rule'

/** An answer before its question, a resolution before the paper it stands on: one of the two dates is wrong. */
export default corpusRule({
  id: 'date/sequence',
  summary: 'Require answers, remarks and mentions of the past to be later than what they speak of',
  severity: 'error',
  options: z.strictObject({}),
  messages: {
    answer:
      'Unexpected date {date} of what is answered in a document of {own}, expected no later day; a look at both would settle it',
    linked: 'Unexpected answer of {own} to a {kind} of {date}, expected no earlier day; a look at both would settle it',
    answered: 'what it answers, by kind and persons, dated {date}',
    remark: 'Unexpected date {date} of a remark on a document of {own}, expected no earlier day',
    event: 'Unexpected date {date} of what a document of {own} speaks of as past (`{word}`), expected no later day',
    own: 'the date of the document',
  },
  *check({ facts, index }) {
    const linked = new Map(index.answersIn(facts.path).map(each => [each.answer, each.candidates]))
    for (const [at, answer] of facts.answers.entries()) {
      const own = dateOfEntry(facts, answer.entry)
      const date = dateAt(facts, answer.date)
      if (own && date && daysAfter(date, own) !== null) {
        yield { message: 'answer', data: { date: date.text, own: own.text }, span: date.span, related: [ownDate(own)] }
      } else if (own && !date) {
        const later = laterRecord(index, facts, answer, own, linked.get(at) ?? [])
        if (!later) continue
        const { path, heading: span, kind, date: other } = later
        yield {
          message: 'linked',
          data: { own: own.text, kind, date: other.text },
          span: answer.span,
          related: [{ message: 'answered', data: { date: other.text }, path, span }],
        }
      }
    }
    for (const [at, { remarks }] of facts.entries.entries()) {
      const own = dateOfEntry(facts, at)
      for (const remark of own ? remarks : []) {
        const date = dateAt(facts, remark.date)
        if (!own || !date || daysAfter(own, date) === null) continue
        yield { message: 'remark', data: { date: date.text, own: own.text }, span: date.span, related: [ownDate(own)] }
      }
    }
    for (const { entry, date: at, word } of facts.pastEvents) {
      const [own, date] = [dateOfEntry(facts, entry), dateAt(facts, at)]
      if (!own || !date || daysAfter(date, own) === null) continue
      if (facts.answers.some(answer => overlaps(answer.span, date.span))) continue
      yield {
        message: 'event',
        data: { date: date.text, own: own.text, word: word.value },
        span: date.span,
        related: [ownDate(own)],
      }
    }
  },
})

function ownDate(own: DateMention) {
  return { message: 'own' as const, span: own.span }
}

/**
 * What an answer without a date answers, if that is sure and lies after it: the one record of its number, or the only one
 * between these persons, printed right before the answer.
 */
function laterRecord(
  index: CorpusIndex,
  facts: Facts,
  answer: Answer,
  own: DateMention,
  candidates: readonly EntryRef[],
) {
  const known = candidates.filter(({ path, entry }) => {
    if (answer.number === null) return path === facts.path && entry === answer.entry - 1
    return path === facts.path && facts.entries[entry]?.number?.value === answer.number.value
  })
  const [only, ...rest] = known
  if (!only || rest.length > 0 || (answer.number === null && candidates.length > 1)) return null
  const entry = index.facts(only.path).entries[only.entry]
  const date = dateOfEntry(index.facts(only.path), only.entry)
  if (!entry || !date || daysAfter(date, own) === null) return null
  return { path: only.path, heading: entry.heading, kind: entry.kind?.value ?? 'document', date }
}

function dateOfEntry(facts: Facts, entry: number): DateMention | null {
  return dateAt(facts, facts.entries[entry]?.date ?? null)
}

function dateAt({ dates }: Facts, index: number | null): DateMention | null {
  return index === null ? null : (dates[index] ?? null)
}
