import { expect, test } from 'vitest'
import { readCitation } from '#index'
import { differingLevels, mayBeSlip, nearMiss } from '#model/near-shelfmarks'

const pair = (a: string, b: string) => {
  const [left, right] = [a, b].map(text => readCitation(text).references[0])
  if (!left || !right) throw new Error('not read')
  return [left, right] as const
}

test.each([
  ['RGASPI, f. 85, op. 14, d. 29, l. 1', 'RGASPI, f. 85, op. 18, d. 29, l. 1', 'inventory'],
  ['RGASPI, f. 85, op. 14, d. 29', 'РГАСПИ. Ф. 85. Оп. 14. Д. 28', 'file'],
  ['RGASPI, f. 85, op. 14, d. 29, l. 1', 'RGASPI, f. 85, op. 14, d. 29, l. 1', null],
  ['RGASPI, f. 85, op. 14, d. 29, l. 1', 'RGASPI, f. 85, op. 18, d. 29, l. 7', null],
  ['RGASPI, f. 85, op. 14, d. 29, l. 1', 'RGASPI, f. 85, op. 18, d. 28, l. 1', null],
  ['RGASPI, f. 85, op. 14, d. 29, l. 1', 'RGVA, f. 85, op. 18, d. 29, l. 1', null],
  ['RGASPI, f. 85, op. 14', 'RGASPI, f. 85, op. 18', null],
])('%s and %s: %s', (a, b, level) => {
  expect(nearMiss(...pair(a, b))).toBe(level)
})

test.each([
  ['RGASPI, f. 2, op. 1, d. 16244, l. 1', 'RGASPI, f. 2, op. 1, d. 16424, l. 1', true],
  ['RGASPI, f. 85, op. 14, d. 29, l. 1', 'RGASPI, f. 85, op. 18, d. 29, l. 1', true],
  ['RGASPI, f. 85, op. 14, d. 29', 'RGASPI, f. 85, op. 18, d. 29', false],
  ['RGASPI, f. 85, op. 14, d. 29, l. 1', 'RGASPI, f. 85, op. 14, d. 305, l. 1', false],
  ['RGASPI, f. 85, op. 1, d. 29, l. 1', 'RGASPI, f. 85, op. 2, d. 29, l. 1', false],
])('%s for %s, a slip: %s', (a, b, slip) => {
  expect(mayBeSlip(...pair(a, b))).toBe(slip)
})

test('levels that only one gives do not differ', () => {
  expect(differingLevels(...pair('RGASPI, f. 85, op. 14, d. 29', 'RGASPI, f. 86, d. 29'))).toEqual(['fund'])
})
