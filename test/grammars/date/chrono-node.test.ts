import { expect, test } from 'vitest'
import { date } from '#grammars/date/date'
import { isoDay, toDayNumber } from '#model/calendar'
import suite from '../../../fixtures/dates/chrono-node.json' with { type: 'json' }

interface Case {
  readonly suite: string
  readonly text: string
  readonly monthFirst?: boolean
  readonly after?: string
  /** First day expected, null for no date. */
  readonly from: string | null
  readonly to?: string
}

/** What is not read as chrono-node reads it, and why. A case that begins to work leaves this list. */
const OTHERWISE: Readonly<Record<string, string>> = {
  '9/2012': 'the number of a paper and its year more often than a month',
  '09/2012': 'the same',
  'The event is going ahead (04/2016)': 'the same',
  'Published: 06/2004': 'the same',
  '12-30-16': 'three numbers with dashes are a number of a file or a telephone more often',
  '30-12-16': 'the same',
  '8/10/2012, order not given': 'the suite reads it as British; nothing in the text says so, and both days are kept',
  'The Deadline is August 10 2555 BE': 'the Buddhist era is not known here',
  '10 August 2555 BE': 'the same',
  '10 August 88 CE': 'years before 1000 are not read',
  '10 August 88 AD': 'the same',
}

/** The day or month that a case gives, as far as our reading is as fine. */
function expected({ from, to }: Case, length: number): string[] {
  return [from, to ?? from].map(day => (day ?? '').slice(0, length))
}

function read({ text, monthFirst = false, after }: Case): string[] | null {
  const [year = 0, month = 0, day = 0] = (after ?? '').split('-').map(Number)
  const anchor = after ? toDayNumber('gregorian', { year, month, day }) : null
  const [first] = date.read(text, { anchor, monthFirst }, [])
  if (!first || first.min === null || first.max === null) return null
  const length = first.precision === 'day' || first.precision === 'days' ? 10 : 7
  return [first.min, first.max].map(each => isoDay(each).slice(0, length))
}

function nameOf({ text, monthFirst, suite: name }: Case): string {
  return monthFirst || !name.startsWith('en') ? text : `${text}, order not given`
}

function isRead(each: Case): boolean {
  const found = read(each)
  if (each.from === null || found === null) return each.from === null && found === null
  return found.join() === expected(each, found[0]?.length ?? 10).join()
}

const cases: readonly Case[] = suite.cases

test.each(cases)('$suite: $text', each => {
  expect(isRead(each)).toBe(OTHERWISE[nameOf(each)] === undefined)
})

test('nothing is listed that is not in the suite', () => {
  const texts = new Set(cases.map(nameOf))
  expect(Object.keys(OTHERWISE).filter(text => !texts.has(text))).toEqual([])
})
