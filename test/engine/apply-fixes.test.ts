import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { applyFixes } from '#engine/apply-fixes'
import { moveSpan } from '#engine/move-span'

const fix = (start: number, end: number, text: string) => ({ start, end, text })

describe('fixes', () => {
  test('are applied in order of place, whatever order they come in', () => {
    const { text, count } = applyFixes('On. 1. JI. 5', [fix(7, 10, 'Л.'), fix(0, 3, 'Оп.')])
    expect({ text, count }).toEqual({ text: 'Оп. 1. Л. 5', count: 2 })
  })

  test.each([
    ['overlap', fix(2, 4, 'Y')],
    ['touch', fix(3, 5, 'Y')],
    ['lie in each other', fix(1, 2, 'Y')],
    ['insert where the other ends', fix(3, 3, 'Y')],
  ])('of two that %s the first is applied', (_, second) => {
    expect(applyFixes('abcdef', [second, fix(1, 3, 'X')])).toMatchObject({ text: 'aXdef', count: 1 })
  })

  test('two that want the same are both done by one edit', () => {
    expect(applyFixes('abc', [fix(0, 1, 'X'), fix(0, 1, 'X')])).toMatchObject({ text: 'Xbc', count: 2 })
  })

  test.each([
    ['change nothing', fix(0, 1, 'a')],
    ['lie outside of the text', fix(2, 9, 'X')],
    ['end before they begin', fix(2, 1, 'X')],
  ])('that %s are passed over', (_, odd) => {
    expect(applyFixes('abc', [odd])).toEqual({ text: 'abc', edits: [], count: 0 })
  })
})

/** A text of letters and fixes in it that write digits, so that what was there and what was put there are told apart. */
const edited = fc.string({ unit: fc.constantFrom('a', 'é', '🜚', '\n'), maxLength: 40 }).chain(text =>
  fc.record({
    text: fc.constant(text),
    fixes: fc.array(
      fc
        .tuple(fc.nat(text.length), fc.nat(text.length), fc.stringMatching(/^\d{0,4}$/))
        .map(([a, b, digits]) => fix(Math.min(a, b), Math.max(a, b), digits)),
    ),
  }),
)

test('nothing but the applied edits changes, and what is left over is taken in the next passes', () => {
  fc.assert(
    fc.property(edited, ({ text, fixes }) => {
      const result = applyFixes(text, fixes)
      const ends = [0, ...result.edits.map(({ end }) => end)]
      const between = ends.map((end, index) => text.slice(end, result.edits[index]?.start ?? text.length))
      expect(result.text).toBe(between.map((kept, index) => kept + (result.edits[index]?.text ?? '')).join(''))
      expect(applyFixes(text, result.edits)).toMatchObject({ text: result.text, edits: result.edits })
    }),
  )
})

test('a place that no edit reaches is moved with its words, any other one to where they were', () => {
  fc.assert(
    fc.property(edited, fc.nat(40), fc.nat(40), ({ text, fixes }, a, b) => {
      const result = applyFixes(text, fixes)
      const span = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) }
      const moved = moveSpan(result.edits)(span)
      expect(0 <= moved.start && moved.start <= moved.end && moved.end <= result.text.length).toBe(true)
      const isClear = result.edits.every(({ start, end }) => end < span.start || start > span.end)
      if (isClear) expect(result.text.slice(moved.start, moved.end)).toBe(text.slice(span.start, span.end))
      else {
        const inside = result.edits.filter(({ start, end }) => span.start <= start && end <= span.end)
        for (const each of inside) expect(result.text.slice(moved.start, moved.end)).toContain(each.text)
      }
    }),
  )
})
