import { expect, test } from 'vitest'
import { date } from '#grammars/date/date'
import { isoDay, toDayNumber, weekdayOf } from '#model/calendar'
import table from '../../../fixtures/dates/historical-dates.json' with { type: 'json' }

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

function dayOf(calendar: 'julian' | 'gregorian', iso: string): number {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return toDayNumber(calendar, { year, month, day })
}

test('the table is large enough, and every row has a source', () => {
  expect(table.dates.length).toBeGreaterThanOrEqual(40)
  for (const { source } of table.dates) expect(table.sources).toHaveProperty(source)
})

test.each(table.dates)('$event: $julian is $gregorian, a $weekday', ({ julian, gregorian, weekday }) => {
  expect(isoDay(dayOf('julian', julian))).toBe(gregorian)
  expect(WEEKDAYS[weekdayOf(dayOf('gregorian', gregorian))]).toBe(weekday)
})

test.each(table.dates)('reads `$written`', ({ written, gregorian }) => {
  const [mention, other] = date.read(written, { anchor: null, monthFirst: false }, [])
  expect([mention?.edtf, other]).toEqual([gregorian, undefined])
  expect([mention?.min, mention?.max].map(day => isoDay(day ?? 0))).toEqual([gregorian, gregorian])
})
