import type { Grammars } from '#grammar/tradition'
import { toDayNumber } from '#model/calendar'
import { type CalendarUse, changeAt, useOf } from '#model/calendar-change'
import type { DateMention } from '#model/date'
import type { Entry } from '#model/entry'
import { contains, shiftAll } from '#model/span'
import { startingIn } from './starting-in.js'
import { styleProblem } from './style-problem.js'

/** After this day nothing depends on where a text was written, save in the few places that a row calls doubtful. */
const SETTLED = toDayNumber('gregorian', { year: 1923, month: 3, day: 1 })

/**
 * The same dates, with the days of an entry in the calendar of the place that its dateline names: a letter from Paris of
 * 1914 has new-style days, one from Tiflis of March 1918 may have either. Ranges of days and dates whose text names a
 * style stay as they are.
 */
export function settleCalendars(
  dates: readonly DateMention[],
  entries: readonly Entry[],
  { dates: tradition, calendars }: Pick<Grammars, 'dates' | 'calendars'>,
): DateMention[] {
  const settled = [...dates]
  for (const { place, span, date: own } of entries) {
    const change = place && changeAt(place.value, calendars)
    if (!change) continue
    const calendar = useOf(change)
    for (const { item, index } of startingIn(dates, span)) {
      if (!contains(span, item.span)) continue
      const problem = index === own ? styleProblem(item, place.value, change) : null
      const read = reread(item, calendar, tradition)
      settled[index] = problem ? { ...read, problems: [...read.problems, problem] } : read
    }
  }
  return settled
}

function reread(date: DateMention, calendar: CalendarUse, tradition: Grammars['dates']): DateMention {
  const { min, max, precision, parts, double, text, span } = date
  const anchor = min ?? max
  if (anchor === null || anchor > SETTLED || double || precision !== 'day') return date
  if (parts.some(part => part.calendar !== 'unknown') || date.origin === 'inferred') return date
  const [again, other] = tradition.read(text, { anchor, monthFirst: false, calendar }, [])
  if (!again || other || again.text !== text || again.edtf === null) return date
  const { edtf, min: first, max: last, calendar: style } = shiftAll(again, span.start)
  return { ...date, edtf, min: first, max: last, calendar: style }
}
