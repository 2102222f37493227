import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type CalendarDay,
  daysInMonth,
  exists,
  fromDayNumber,
  GREGORIAN_START,
  styleOffset,
  toDayNumber,
  weekdayOf,
} from '#model/calendar'

/**
 * One day in both calendars. Weekday from 0 Monday, null where no source gives it. Sources: [ES] Explanatory Supplement
 * to the Astronomical Almanac, calendar chapter; [PR] Princeton University Library, Slavic dates; [DC] decree of
 * 24 January (6 February) 1918; [UA] UNR law of 12 (25) February 1918; [GP] bull Inter gravissimas; [GB] Calendar (New
 * Style) Act 1750; [EV] weekday named in histories of the event; [AR] computed with the table of offsets in [ES].
 */
const DAYS: readonly (readonly [
  julian: string,
  gregorian: string,
  weekday: number | null,
  jdn: number | null,
  why: string,
])[] = [
  ['1582-10-05', '1582-10-15', 4, 2299161, 'first Gregorian day [GP]'],
  ['1582-10-04', '1582-10-14', 3, 2299160, 'last Julian day in Rome [GP]'],
  ['1613-02-21', '1613-03-03', null, null, 'election of Michael Romanov [AR]'],
  ['1700-01-01', '1700-01-11', null, null, 'first Russian January new year [AR]'],
  ['1700-02-28', '1700-03-10', null, null, 'offset still 10 [ES]'],
  ['1700-02-29', '1700-03-11', null, null, 'leap day in the Julian calendar only [ES]'],
  ['1700-03-01', '1700-03-12', null, null, 'offset becomes 11 [ES]'],
  ['1709-06-27', '1709-07-08', 0, null, 'Poltava [EV]'],
  ['1711-11-08', '1711-11-19', null, null, 'birth of Lomonosov [AR]'],
  ['1725-01-28', '1725-02-08', null, null, 'death of Peter I [AR]'],
  ['1731-02-11', '1731-02-22', null, null, 'birth of Washington, 1731/2 before the British reform [AR]'],
  ['1732-02-11', '1732-02-22', 4, null, 'birth of Washington, year from January [EV]'],
  ['1752-09-02', '1752-09-13', 2, null, 'last Julian day in Britain [GB]'],
  ['1752-09-03', '1752-09-14', 3, null, 'first Gregorian day in Britain [GB]'],
  ['1796-11-06', '1796-11-17', null, null, 'death of Catherine II [AR]'],
  ['1800-02-28', '1800-03-11', null, null, 'offset still 11 [ES]'],
  ['1800-02-29', '1800-03-12', null, null, 'leap day in the Julian calendar only [ES]'],
  ['1800-03-01', '1800-03-13', null, null, 'offset becomes 12 [ES]'],
  ['1812-06-10', '1812-06-22', 0, null, 'French declaration of war [AR]'],
  ['1812-08-26', '1812-09-07', 0, 2383129, 'Borodino [EV]'],
  ['1825-12-14', '1825-12-26', 0, 2387987, 'Decembrists [EV]'],
  ['1828-02-10', '1828-02-22', 4, null, 'Turkmenchay [AR]'],
  ['1837-01-29', '1837-02-10', 4, null, 'death of Pushkin [EV]'],
  ['1855-02-18', '1855-03-02', 4, 2398645, 'death of Nicholas I [EV]'],
  ['1861-02-19', '1861-03-03', 6, 2400838, 'emancipation [EV]'],
  ['1870-04-10', '1870-04-22', 4, 2404175, 'birth of Lenin [PR]'],
  ['1878-02-19', '1878-03-03', 6, null, 'San Stefano [AR]'],
  ['1881-03-01', '1881-03-13', 6, 2408153, 'death of Alexander II [EV]'],
  ['1894-10-20', '1894-11-01', 3, null, 'death of Alexander III [EV]'],
  ['1899-12-20', '1900-01-01', 0, null, 'the year begins earlier in the new style [AR]'],
  ['1900-02-28', '1900-03-12', 0, 2415091, 'offset still 12 [ES]'],
  ['1900-02-29', '1900-03-13', 1, 2415092, 'leap day in the Julian calendar only [ES]'],
  ['1900-03-01', '1900-03-14', 2, 2415093, 'offset becomes 13 [ES]'],
  ['1905-01-09', '1905-01-22', 6, 2416868, 'Bloody Sunday [EV]'],
  ['1905-10-17', '1905-10-30', 0, 2417149, 'October manifesto [EV]'],
  ['1914-06-15', '1914-06-28', 6, null, 'Sarajevo [EV]'],
  ['1914-07-19', '1914-08-01', 5, 2420346, 'German declaration of war on Russia [EV]'],
  ['1917-02-27', '1917-03-12', 0, 2421300, 'February revolution [EV]'],
  ['1917-10-25', '1917-11-07', 2, 2421540, 'October revolution [EV]'],
  ['1918-01-31', '1918-02-13', 2, 2421638, 'last old-style day in Soviet Russia [DC]'],
  ['1918-02-01', '1918-02-14', 3, 2421639, 'first new-style day in Soviet Russia [DC]'],
  ['1918-02-16', '1918-03-01', 4, 2421654, 'first new-style day in the UNR [UA]'],
  ['1918-04-18', '1918-05-01', 2, 2421715, 'first new-style day in Transcaucasia [AR]'],
  ['1920-04-15', '1920-04-28', 2, 2422443, 'Soviet power in Baku [EV]'],
  ['1920-11-10', '1920-11-23', 1, 2422652, 'Tuesday [AR]'],
  ['1921-02-11', '1921-02-24', 3, 2422745, 'Thursday [AR]'],
  ['1923-02-15', '1923-02-28', null, null, 'last Julian day in Greece [AR]'],
  ['1941-06-09', '1941-06-22', 6, 2430168, 'German attack on the Soviet Union [EV]'],
  ['1991-12-12', '1991-12-25', 2, 2448616, 'end of the Soviet Union [EV]'],
  ['2000-02-29', '2000-03-13', null, null, 'both calendars have this leap day [ES]'],
]

function day(text: string): CalendarDay {
  const [year = 0, month = 0, dayOfMonth = 0] = text.split('-').map(Number)
  return { year, month, day: dayOfMonth }
}

describe('historical days in both calendars', () => {
  test.each(DAYS)('%s O.S. is %s N.S.', (julian, gregorian, weekday, jdn) => {
    const dayNumber = toDayNumber('julian', day(julian))
    expect(toDayNumber('gregorian', day(gregorian))).toBe(dayNumber)
    expect(fromDayNumber('julian', dayNumber)).toEqual(day(julian))
    expect(fromDayNumber('gregorian', dayNumber)).toEqual(day(gregorian))
    if (weekday !== null) expect(weekdayOf(dayNumber)).toBe(weekday)
    if (jdn !== null) expect(dayNumber).toBe(jdn)
  })
})

test('the Gregorian calendar starts on 15 October 1582', () => {
  expect(GREGORIAN_START).toBe(2299161)
})

test.each([
  ['1699-12-31', 10],
  ['1700-02-29', 10],
  ['1700-03-01', 11],
  ['1800-02-29', 11],
  ['1800-03-01', 12],
  ['1900-02-29', 12],
  ['1900-03-01', 13],
  ['1918-01-31', 13],
])('the offset on %s O.S. is %i', (julian, offset) => {
  expect(styleOffset(day(julian))).toBe(offset)
})

test.each([
  ['julian', '1900-02-29', true],
  ['gregorian', '1900-02-29', false],
  ['gregorian', '2000-02-29', true],
  ['gregorian', '1920-02-29', true],
  ['julian', '1921-02-29', false],
  ['julian', '1920-02-30', false],
  ['gregorian', '1920-04-31', false],
  ['gregorian', '1920-06-30', true],
  ['gregorian', '1920-13-01', false],
  ['gregorian', '1920-00-01', false],
  ['gregorian', '1920-05-00', false],
] as const)('whether the %s calendar has %s: %s', (calendar, text, expected) => {
  expect(exists(calendar, day(text))).toBe(expected)
})

describe('for every day of five thousand years', () => {
  const dayNumbers = fc.integer({ min: 1_000_000, max: 2_900_000 })
  const calendars = fc.constantFrom('julian' as const, 'gregorian' as const)

  test('number to date and back gives the same number', () => {
    fc.assert(
      fc.property(calendars, dayNumbers, (calendar, dayNumber) => {
        const date = fromDayNumber(calendar, dayNumber)
        expect(exists(calendar, date)).toBe(true)
        expect(toDayNumber(calendar, date)).toBe(dayNumber)
      }),
    )
  })

  test('the first of a month follows the last of the month before', () => {
    fc.assert(
      fc.property(
        calendars,
        fc.integer({ min: -100, max: 3000 }),
        fc.integer({ min: 1, max: 11 }),
        (calendar, year, month) => {
          const last = toDayNumber(calendar, { year, month, day: daysInMonth(calendar, year, month) })
          expect(toDayNumber(calendar, { year, month: month + 1, day: 1 })).toBe(last + 1)
        },
      ),
    )
  })
})
