import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countSheets, relateSheets, sheetExtent, sheetFault } from '#model/sheets'
import { sheetsOf } from '../crossref/make-facts.js'

const relate = (a: string, b: string) => relateSheets(countSheets(sheetsOf(a)), countSheets(sheetsOf(b)))

test.each([
  ['5', '5', 'share'],
  ['5', '5–5об', 'share'],
  ['1–3об', '3', 'edge'],
  ['1–3', '3–5', 'edge'],
  ['1–3', '3', 'edge'],
  ['1–3', '1–3', 'share'],
  ['1–9', '4', 'share'],
  ['1–4', '3–9', 'share'],
  ['1–9', '4а', 'share'],
  ['5', '5об', 'adjoin'],
  ['5r', '5об', 'adjoin'],
  ['1–3', '4', 'adjoin'],
  ['5', '5а', 'adjoin'],
  ['5а', '6', 'adjoin'],
  ['12a', '12а', 'share'],
  ['5', '7', 'apart'],
  ['5, 9–11', '7', 'apart'],
  ['5, 9–11', '10', 'share'],
  ['253–54', '254', 'edge'],
  ['253–54', '200', 'apart'],
  ['9–3', '4', 'unknown'],
  ['IV', 'IV', 'share'],
  ['IV', 'V', 'unknown'],
  ['', '5', 'unknown'],
])('%s and %s: %s', (a, b, relation) => {
  expect(relate(a, b)).toBe(relation)
  expect(relate(b, a)).toBe(relation)
})

describe('extent', () => {
  const extent = (text: string) => {
    const found = sheetExtent(countSheets(sheetsOf(text)))
    return found && [found.first.number, found.first.side, found.last.number, found.last.side].join(' ')
  }
  test('goes from the first of all to the last', () => expect(extent('7–9об, 3об, 5')).toBe('3 verso 9 verso'))
  test('is not known without sheets or with one that cannot be counted', () => {
    expect(extent('')).toBeNull()
    expect(extent('3, IV')).toBeNull()
  })
})

test('any writing: sheets share with themselves, and relations are the same from both sides', () => {
  const side = fc.constantFrom(null, 'recto' as const, 'verso' as const)
  const value = fc.oneof(
    fc.nat(30).map(String),
    fc.constantFrom('5а', '5-б', 'IV', 'б/н', ''),
    fc.string({ maxLength: 4 }),
  )
  const range = fc.record({
    from: value,
    fromSide: side,
    to: fc.option(value),
    toSide: side,
    span: fc.constant({ start: 0, end: 0 }),
  })
  const ranges = fc.array(range, { maxLength: 3 }).map(countSheets)
  fc.assert(
    fc.property(ranges, ranges, (a, b) => {
      expect(relateSheets(a, b)).toBe(relateSheets(b, a))
      if (a.length > 0) expect(relateSheets(a, a)).toBe('share')
    }),
  )
})

test.each([
  ['31–30', 'falling'],
  ['8об–8', 'falling'],
  ['5об–5r', 'falling'],
  ['12б–12а', 'falling'],
  ['213–12', 'falling'],
  ['5–5', 'empty'],
  ['5об–5об', 'empty'],
  ['1–3об', 'openVerso'],
  ['5–5об', null],
  ['253–54', null],
  ['1об–3об', null],
  ['12–12а', null],
  ['30–31', null],
  ['7', null],
  ['IV–III', null],
])('%s: %s', (text, fault) => {
  expect(sheetsOf(text).map(sheetFault)).toEqual([fault])
})
