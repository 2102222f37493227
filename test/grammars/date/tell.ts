import { date } from '#grammars/date/date'
import { toDayNumber } from '#model/calendar'
import type { DateMention } from '#model/date'

/** The dates of a text as the samples write them. `after` is the last full date before it, `1920-05-03`, or null. */
export function tell(text: string, after: string | null): string[] {
  const [year = 0, month = 0, day = 0] = (after ?? '').split('-').map(Number)
  const anchor = after === null ? null : toDayNumber('gregorian', { year, month, day })
  return date.read(text, { anchor, monthFirst: false }, []).map(line)
}

function line(mention: DateMention): string {
  const { edtf, text, calendar, bound, approximate, uncertain, supplied, double, origin, problems } = mention
  const marks = [
    calendar === 'gregorian' ? null : calendar,
    double ? 'double' : null,
    bound,
    approximate ? 'approximate' : null,
    uncertain ? 'uncertain' : null,
    supplied ? 'supplied' : null,
    origin === 'written' ? null : origin,
    ...problems.map(({ code }) => code),
  ].filter(mark => mark !== null)
  return `${edtf ?? 'none'} = ${text}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`
}
