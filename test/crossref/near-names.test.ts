import { expect, test } from 'vitest'
import { areNearNames } from '#crossref/near-names'

test.each([
  ['terterian', 'teterian', true],
  ['legran', 'legrand', true],
  ['bekzadian', 'begzadian', true],
  ['chicherin', 'chihcerin', true],
  ['ivanov', 'ivanova', false],
  ['makarov', 'makanov', false],
  ['solovi', 'solove', false],
  ['ivanov', 'ivanov', false],
])('%s and %s: %s', (a, b, near) => {
  expect(areNearNames(a, b)).toBe(near)
  expect(areNearNames(b, a)).toBe(near)
})
