import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare, type Interval, intersect, move, widen } from '#model/interval'

/** `5` one day, `5-9` both limits, `5-` and `-9` one limit, `-` none. */
function interval(text: string): Interval {
  const [min = '', max = min] = text.split('-')
  return { min: min === '' ? null : Number(min), max: max === '' ? null : Number(max) }
}

test.each([
  ['5', '6', 'before'],
  ['6', '5', 'after'],
  ['5', '5', 'same'],
  ['5-7', '8-9', 'before'],
  ['5-8', '8-9', 'maybe'],
  ['5-7', '5-7', 'maybe'],
  ['5', '1-9', 'maybe'],
  ['-4', '5-', 'before'],
  ['5-', '-4', 'after'],
  ['-5', '5-', 'maybe'],
  ['-5', '-9', 'maybe'],
  ['-', '5', 'unknown'],
  ['5', '-', 'unknown'],
])('%s against %s: %s', (a, b, expected) => {
  expect(compare(interval(a), interval(b))).toBe(expected)
})

test.each([
  ['1-5', '4-9', '4-5'],
  ['1-', '-9', '1-9'],
  ['-', '3-4', '3-4'],
  ['5', '5', '5-5'],
])('%s and %s have %s in common', (a, b, expected) => {
  expect(intersect(interval(a), interval(b))).toEqual(interval(expected))
})

test('days apart have nothing in common', () => {
  expect(intersect(interval('1-3'), interval('4-9'))).toBeNull()
})

test('room and shift leave an open end open', () => {
  expect(widen(interval('5-'), 2)).toEqual(interval('3-'))
  expect(move(interval('-9'), 14)).toEqual(interval('-23'))
})

describe('for any two intervals', () => {
  const limit = fc.option(fc.integer({ min: -20, max: 20 }))
  const intervals = fc
    .tuple(limit, limit)
    .map(([a, b]) => (a !== null && b !== null && a > b ? { min: b, max: a } : { min: a, max: b }))

  test('turning them round turns the answer round', () => {
    const turned = { before: 'after', after: 'before', same: 'same', maybe: 'maybe', unknown: 'unknown' }
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        expect(compare(b, a)).toBe(turned[compare(a, b)])
      }),
    )
  })

  test('one before the other have no day in common', () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        expect(intersect(a, b) === null).toBe(['before', 'after'].includes(compare(a, b)))
      }),
    )
  })
})
