import { expect, it } from 'vitest'
import { grammars } from '#builtin'
import type { DateMention } from '#model/date'
import { apart, daysAfter, isSlip } from '#model/date-gap'

function date(text: string): DateMention {
  const [found] = grammars.dates.read(text, { anchor: 2422652, monthFirst: false }, [])
  if (!found) throw new Error(`no date in ${text}`)
  return found
}

it.each([
  ['25 ноября 1920 г.', '23 ноября 1920 г.', 2],
  ['23 ноября 1920 г.', '25 ноября 1920 г.', null],
  ['ноябрь 1920 г.', '23 ноября 1920 г.', null],
  ['около 30 ноября 1920 г.', '23 ноября 1920 г.', null],
  // Concluded to be of 1920: that is too far off to be sure of the year.
  ['28 декабря', '3 января 1920 г.', null],
])('%s lies so many days after %s: %s', (later, earlier, days) => {
  expect(daysAfter(date(later), date(earlier))).toBe(days)
})

it('takes no two dates for two days that may be one in two styles', () => {
  expect(apart(date('10 ноября 1920 г.'), date('23 ноября 1920 г.'))).toBeNull()
  expect(apart(date('11 ноября 1920 г.'), date('23 ноября 1925 г.'))).not.toBeNull()
})

it('knows a slip of the pen', () => {
  expect(isSlip(date('23 ноября 1920 г.'), date('23 октября 1920 г.'))).toBe(true)
  expect(isSlip(date('23 ноября 1920 г.'), date('21 ноября 1920 г.'))).toBe(true)
  expect(isSlip(date('23 ноября 1920 г.'), date('2 ноября 1920 г.'))).toBe(false)
})
