import type { DateMention } from '#model/date'
import { contains } from '#model/span'
import { documentRule, z } from '#rule'

/** "On the 28th" leads nowhere in a letter whose own date is a guess: the editor alone can say which month is meant. */
export default documentRule({
  id: 'date/relative',
  summary: 'Require days that are told from the date of their document to be explained where that date is uncertain',
  severity: 'info',
  options: z.strictObject({}),
  messages: {
    undated: 'Unexpected `{words}` in a document without a date, expected a note with the day that is meant',
    uncertain: 'Unexpected `{words}` in a document dated `{date}`, expected a note with the day that is meant',
  },
  *check({ facts: { dates, entries } }) {
    for (const entry of entries) {
      const own = entry.date === null ? null : (dates[entry.date] ?? null)
      if (own && isCertain(own)) continue
      for (const { span, text, relation, min } of dates) {
        if (!relation || min !== null || !entry.body.some(each => contains(each, span))) continue
        // What counts from the story, not from the paper, needs no date of the paper.
        if (relation.from === 'narrative' && relation.candidates.length < 2) continue
        yield own
          ? { message: 'uncertain', data: { words: text, date: own.text }, span }
          : { message: 'undated', data: { words: text }, span }
      }
    }
  },
})

function isCertain({ origin, supplied, bound, approximate, uncertain, min, max }: DateMention): boolean {
  return (
    origin === 'written' && !supplied && !approximate && !uncertain && bound === null && min !== null && max !== null
  )
}
