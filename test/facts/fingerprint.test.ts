import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fingerprintPassages } from '#facts/fingerprint'

const whole = (text: string) => fingerprintPassages(text, [{ start: 0, end: text.length }])

function hashes(text: string): Set<number> {
  return new Set(whole(text).filter((_, at) => at % 2 === 0))
}

const shared = (a: string, b: string) => [...hashes(a)].filter(hash => hashes(b).has(hash)).length

const word = fc.stringMatching(/^[a-zа-я]{1,9}$/)
const words = (least: number, most: number) => fc.array(word, { minLength: least, maxLength: most })

test('texts that share twelve words in a row share a fingerprint', () => {
  fc.assert(
    fc.property(words(12, 12), words(0, 30), words(0, 30), words(0, 30), words(0, 30), (run, a, b, c, d) => {
      const left = [...a, ...run, ...b].join(' ')
      const right = [...c, ...run, ...d].join(', ')
      expect(shared(left, right)).toBeGreaterThan(0)
    }),
    { numRuns: 1000 },
  )
})

test('four words are enough to get one, three are not', () => {
  expect(whole('one two three four')).toHaveLength(2)
  expect(whole('one two three')).toEqual([])
  expect(whole('')).toEqual([])
})

test('offsets are those of words, rising', () => {
  const text =
    'Die Lage — am 5. Mai 1919 — war überall dieselbe, und niemand wusste Rat; denn von Norden her kam «nichts» als Regen.'
  const offsets = whole(text).filter((_, at) => at % 2 === 1)
  expect(offsets.length).toBeGreaterThan(1)
  expect(offsets).toEqual([...offsets].sort((a, b) => a - b))
  for (const offset of offsets) expect(text.slice(offset - 1, offset + 1)).toMatch(/^[^\p{L}\d]?[\p{L}\d]/u)
})

describe('what leaves a fingerprint whole', () => {
  const text = 'Положение на фронте остается весьма тяжелым, подкреплений ждать неоткуда'
  test.each([
    ['letter case and punctuation', text.toUpperCase().replace(',', ' –')],
    ['other endings', text.replace('фронте', 'фронту').replace('тяжелым', 'тяжелымъ')],
    ['composition', text.normalize('NFD')],
    ['a broken line', text.replace('Положение', 'Поло-\nжение')],
    ['a note', text.replace('фронте', 'фронте[^3]')],
  ])('%s', (_, other) => expect([...hashes(other)]).toEqual([...hashes(text)]))
})

test('passages with other text between them share no fingerprint, neighbours do', () => {
  const text = 'one two\n\nthree four'
  const spans = [
    { start: 0, end: 7 },
    { start: 9, end: 19 },
  ]
  expect(fingerprintPassages(text, spans)).toHaveLength(2)
  expect(fingerprintPassages(text.replace('\n\n', '\nX'), spans)).toEqual([])
})
