import type { RecordReading } from '#grammar/tradition'
import { date } from '#grammars/date/date'
import { record } from '#grammars/record/record'

/** The description that stands in a text, its dates taken by the date grammar. */
export function readRecord(text: string): RecordReading | null {
  const dates = date.read(text, { anchor: null, monthFirst: false }, [])
  return record.read(
    text,
    dates.map(mention => mention.span),
  )
}

/** What is read, one line a field. */
export function told(text: string): string[] {
  const reading = readRecord(text)
  if (!reading) return []
  const { kind, number, excerpt, authors, addressees, subject, place, span } = reading
  const rest = text.slice(span.end)
  return [
    ...(kind ? [`kind: ${kind.id}`] : []),
    ...(number ? [`number: ${number.value}`] : []),
    ...(excerpt ? [`excerpt: ${text.slice(excerpt.start, excerpt.end)}`] : []),
    ...authors.map(party => `author: ${party.value} = ${party.key || 'nobody'}`),
    ...addressees.map(party => `addressee: ${party.value} = ${party.key || 'nobody'}`),
    ...(subject ? [`subject: ${subject.value}`] : []),
    ...(place ? [`place: ${place.value}`] : []),
    ...((rest.match(/(?<!\p{L})\p{Ll}{3,}/gu)?.length ?? 0) > 1 ? [`read: ${text.slice(span.start, span.end)}`] : []),
  ]
}
