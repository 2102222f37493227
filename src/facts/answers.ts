import type { Grammars } from '#grammar/tradition'
import type { Answer } from '#model/answer'
import type { DateMention } from '#model/date'
import type { Entry } from '#model/entry'
import { type Span, shift, shiftAll } from '#model/span'
import { startingIn } from './starting-in.js'

/**
 * The earlier records that entries say they answer, in heading or text, in order of reading. A heading that calls its
 * record a reply and says no more gives one answer without kind, number and date. `date` is an index into `dates`.
 */
export function extractAnswers(
  text: string,
  entries: readonly Entry[],
  dates: readonly DateMention[],
  { records }: Pick<Grammars, 'records'>,
): Answer[] {
  return entries.flatMap((entry, index) => {
    const answersIn = (span: Span, heading: boolean): Answer[] => {
      const inside = startingIn(dates, span)
      const places = inside.map(({ item }) => shift(item.span, -span.start))
      const found = records.readAnswers(text.slice(span.start, span.end), places, heading)
      return found.map(each => {
        const { date, ...answer } = shiftAll(each, span.start)
        const day = inside.find(({ item }) => item.span.start === date?.start)
        return { ...answer, date: day?.index ?? null, entry: index }
      })
    }
    const inHeading = answersIn(entry.heading, true)
    const named = inHeading.length > 0 ? inHeading : implied(entry, index)
    return [...named, ...entry.body.flatMap(span => answersIn(span, false))]
  })
}

/** `Reply of A. Smith to B. Brown`. */
function implied({ kind, authors, addressees }: Entry, entry: number): Answer[] {
  if (kind?.id !== 'reply' || authors.length === 0 || addressees.length === 0) return []
  return [{ span: kind.span, kind: null, yours: true, authors: [], number: null, date: null, entry }]
}
