import { expect, test } from 'vitest'
import { exists, type KnownCalendar, toDayNumber } from '#model/calendar'
import type { CalendarChange } from '#model/calendar-change'
import calendars from '../../corpus/authority/calendars.json' with { type: 'json' }

const changes = calendars.changes as readonly CalendarChange[]

function dayNumber(calendar: KnownCalendar, text: string): number {
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  expect(exists(calendar, { year, month, day })).toBe(true)
  return toDayNumber(calendar, { year, month, day })
}

const complete = changes.filter(({ lastJulian, firstGregorian }) => lastJulian !== null && firstGregorian !== null)

test.each(complete)('in $id no day is lost at the change', ({ lastJulian, firstGregorian }) => {
  expect(dayNumber('gregorian', firstGregorian ?? '')).toBe(dayNumber('julian', lastJulian ?? '') + 1)
})

test('every row says where it is from and has an id of its own', () => {
  expect(new Set(changes.map(({ id }) => id)).size).toBe(changes.length)
  for (const { source, confidence, territory } of changes) {
    expect(source).not.toBe('')
    expect(['confirmed', 'partial', 'unconfirmed']).toContain(confidence)
    expect(Object.keys(territory)).toEqual(['en', 'ru'])
  }
})
