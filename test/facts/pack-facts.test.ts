import fc from 'fast-check'
import { expect, test } from 'vitest'
import { listManuscripts } from '#dev/list-manuscripts'
import { openPacked } from '#facts/open-packed'
import { packFacts } from '#facts/pack-facts'
import { planFor, readFacts } from '#index'
import type { Facts } from '#model/facts'

function packAndOpen(facts: Facts, text: string): unknown {
  const packed = openPacked(packFacts(facts, text), text)
  return Object.fromEntries(packed.fields.map(field => [field, packed.read(field)]))
}

test('facts come out of a pack as they went in, their keys in the same order, in less room than their text', () => {
  const { grammars } = planFor()
  const manuscripts = listManuscripts().filter(({ text }) => text.length > 4000)
  expect(manuscripts.length).toBeGreaterThan(0)
  for (const source of manuscripts) {
    const facts = readFacts(source, grammars)
    expect(JSON.stringify(packAndOpen(facts, source.text))).toBe(JSON.stringify(facts))
    expect(packFacts(facts, source.text).length).toBeLessThan(new TextEncoder().encode(source.text).length * 1.5)
  }
})

test('any plain data comes out of a pack as it went in', () => {
  const text = 'РГАСПИ. Ф. 2. Оп. 1 \uD800'
  const span = fc.tuple(fc.nat(text.length), fc.nat(40)).map(([start, length]) => ({ start, end: start + length }))
  const key = fc.string().filter(each => each !== '__proto__')
  const { tree } = fc.letrec(tie => ({
    tree: fc.oneof(
      { maxDepth: 6 },
      fc.constantFrom(null, true, false, -0, 0.5, Number.NaN, -(2 ** 31), 2 ** 31, 2 ** 53, 'written', 'РГАСПИ', ''),
      fc.integer(),
      fc.string({ unit: 'binary' }),
      span,
      fc.array(fc.integer(), { maxLength: 40 }),
      fc.array(tie('tree'), { maxLength: 40 }),
      fc.dictionary(key, tie('tree'), { noNullPrototype: true }),
      span.map(each => ({
        value: text.slice(each.start, each.end),
        span: each,
        text: text.slice(each.start, each.end),
      })),
      span.map(({ start, end }) => ({ end, start })),
    ),
  }))
  fc.assert(
    fc.property(fc.dictionary(key, tree, { noNullPrototype: true }), data => {
      expect(packAndOpen(data as unknown as Facts, text)).toEqual(data)
    }),
  )
})
