import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cutLine } from '#report/cut-line'
import { cells, columnsOf, printable } from '#report/display'

const line = fc.string({
  unit: fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('щ', ' ', '\t', '日', '\u0301', '👩‍👩‍👧')),
})

test('takes any text apart without gaps', () => {
  fc.assert(
    fc.property(line, text => {
      const parts = cells(text)
      expect(parts.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
      expect(columnsOf(text)).toBe(parts.reduce((sum, { width }) => sum + width, 0))
      expect(printable(text)).not.toMatch(/[\p{Cc}\p{Zl}\p{Zp}]/u)
    }),
  )
})

test('keeps any line within the width and the carets within the line', () => {
  fc.assert(
    fc.property(line, fc.nat(), fc.nat(), fc.integer({ min: 16, max: 120 }), (text, a, b, width) => {
      const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y)
      const { code, marks } = cutLine(text, { start: 0, end: text.length }, { start, end }, width)
      expect(columnsOf(code)).toBeLessThanOrEqual(width)
      expect(marks).toMatch(/^ *\^+$/)
      expect(marks.length).toBeLessThanOrEqual(columnsOf(code) + 1)
    }),
  )
})
