import { expect, test } from 'vitest'
import { grammars } from '#builtin'
import { extractCitations } from '#facts/citations'
import { extractDates } from '#facts/dates'
import { readManuscript } from '#manuscript/read-manuscript'

function datesOf(text: string): string[] {
  const manuscript = readManuscript({ path: 'a.txt', text })
  return extractDates(manuscript, extractCitations(manuscript, grammars).citations, grammars).map(
    ({ span, edtf, origin }) => `${text.slice(span.start, span.end)} = ${edtf} ${origin}`,
  )
}

test('a day without a year takes it from the last date written in full', () => {
  expect(datesOf('They met on November 15, 1920.\n\nOn November 18 they parted.\n')).toEqual([
    'November 15, 1920 = 1920-11-15 written',
    'November 18 = 1920-11-18 inferred',
  ])
})

test('a year that was concluded is no ground for the next', () => {
  expect(
    datesOf('It was May 3, 1920.\n\nThe pact of August 22 of last year held.\n\nOn March 20 of this year it broke.\n'),
  ).toEqual([
    'May 3, 1920 = 1920-05-03 written',
    'August 22 of last year = 1919-08-22 inferred',
    'March 20 of this year = 1920-03-20 inferred',
  ])
})

test('a number within a shelfmark is no date', () => {
  expect(datesOf('See RGASPI, f. 64, op. 1, d. 1920, l. 5 of November 15, 1920.\n')).toEqual([
    'November 15, 1920 = 1920-11-15 written',
  ])
})
