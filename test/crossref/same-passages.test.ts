import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { indexCorpus } from '#crossref/index-corpus'
import { openIndexMemory } from '#crossref/index-memory'
import type { CorpusIndex, Place } from '#model/corpus-index'
import { contains } from '#model/span'
import { articleFacts, makeFacts, noAuthority } from './make-facts.js'

type Files = Readonly<Record<string, string>>

function indexOf(files: Files, memory = openIndexMemory()): CorpusIndex {
  const facts = Object.entries(files).map(([path, text]) => articleFacts(path, text))
  return indexCorpus(facts, noAuthority, path => files[path] ?? '', memory)
}

/** Passages as `a 12 words: first two … last two | b: ...`, then each difference as `left ≠ right`, a dash for nothing. */
function print(index: CorpusIndex): string[] {
  const ends = (place: Place) => {
    const words = index.quote(place).split(/\s+/)
    return `${place.path}: ${words.slice(0, 2).join(' ')} … ${words.slice(-2).join(' ')}`
  }
  return index.samePassages.flatMap(({ left, right, words, differences }) => [
    `${words} words, ${ends(left)} | ${ends(right)}`,
    ...differences.map(each => {
      const [one, other] = [index.quote({ ...left, span: each.left }), index.quote({ ...right, span: each.right })]
      return `  ${one || '–'} ≠ ${other || '–'}`
    }),
  ])
}

const passage =
  'The bridge at the mill was burnt before dawn, and the two companies that held it went back along the river road; ' +
  'nobody could say who had given the order, for the wire had been cut since Tuesday.'
const before = 'Several people wrote about that night afterwards, each of them in another way.'
const after = 'What came of it later is told elsewhere by those who were present.'

describe('found', () => {
  test('within other text, with exact ends', () => {
    const index = indexOf({ a: `${before} ${passage} ${after}`, b: `Quite another beginning here. ${passage}` })
    expect(print(index)).toEqual(['38 words, a: The bridge … since Tuesday | b: The bridge … since Tuesday'])
  })

  test('whatever the letter case, the points and the line breaks', () => {
    const other = passage
      .toUpperCase()
      .replace(/[,;]/g, ' —')
      .replace(/ALONG THE/, 'ALONG\n\nTHE')
    expect(print(indexOf({ a: passage, b: other }))).toHaveLength(1)
  })

  test('over words that differ, are left out or put in, and says which', () => {
    const other = passage
      .replace('two companies', 'three companies')
      .replace('nobody could say', 'nobody could ever say')
      .replace(' river', '')
      .replace('Tuesday', 'Thursday')
    expect(print(indexOf({ a: passage, b: other }))).toEqual([
      '36 words, a: The bridge … since Tuesday | b: The bridge … since Thursday',
      '  two ≠ three',
      '  river ≠ –',
      '  – ≠ ever',
      '  Tuesday ≠ Thursday',
    ])
  })

  test('in old spelling, misread and hyphenated', () => {
    const modern =
      'В ночь на среду мост у мельницы был сожжен, и обе роты, стоявшие при нем, ушли назад по речной дороге на север'
    const old =
      'Въ ночь на среду мостъ у мельницы былъ сожженъ, и обѣ роты, стояв-\nшія при немъ, ушли назадъ по рѣчной дорогѣ на сѣверъ'
    const misread = modern.replace('мельницы', 'мслъницы').replace('стоявшие', 'стоявщис').replace('дороге', 'дopоге')
    expect(print(indexOf({ a: modern, b: old }))).toEqual([
      '22 words, a: В ночь … на север | b: Въ ночь … на сѣверъ',
      '  стоявшие ≠ стояв-\nшія',
    ])
    expect(print(indexOf({ a: modern, b: misread }))[0]).toBe('22 words, a: В ночь … на север | b: В ночь … на север')
  })

  test('twice in one manuscript', () => {
    expect(print(indexOf({ a: `${passage} ${before} ${after} ${passage}` }))).toEqual([
      '38 words, a: The bridge … since Tuesday | a: The bridge … since Tuesday',
    ])
  })

  test('three times in one manuscript, each with each', () => {
    const index = indexOf({ a: [passage, passage, passage].join('\n\n') })
    const at = (place: Place) => place.span.start / (passage.length + 2)
    expect(index.samePassages.map(({ left, right }) => [at(left), at(right)])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
    ])
  })

  test('in each pair of several manuscripts', () => {
    const found = print(indexOf({ c: passage, a: passage, b: passage }))
    expect(found.map(line => line.replace(/[^abc|]*(?:^|\b)([abc]):[^|]*/g, '$1'))).toEqual(['a|b', 'a|c', 'b|c'])
  })
})

describe('not found', () => {
  test('a formula of a few words', () => {
    const formula = 'I request that you inform me soon'
    expect(
      print(indexOf({ a: `${before} ${formula} ${after}`, b: `Of no matter what. ${formula} Nothing else.` })),
    ).toEqual([])
  })

  test('formulas one after the other, where the whole set has them', () => {
    const [one, two] = [
      'in reply to your telegram of the day before yesterday we report that',
      'please accept the assurances of our highest consideration and deepest respect',
    ]
    const letters = Array.from({ length: 40 }, (_, n) => [`l${n}`, `w${n}a w${n}b ${one} w${n}c ${two} w${n}d`])
    const both = { x: `alpha ${one} ${two} beta`, y: `gamma ${one} ${two} delta` }
    expect(
      indexOf({ ...Object.fromEntries(letters), ...both }).samePassages.filter(({ words }) => words >= 16),
    ).toEqual([])
    expect(print(indexOf(both))).toHaveLength(1)
  })

  test('headings', () => {
    expect(print(indexOf({ a: `# ${passage}`, b: `# ${passage}` }))).toEqual([])
  })

  test('a passage in itself', () => {
    expect(print(indexOf({ a: passage }))).toEqual([])
    expect(indexOf({ a: 'on and '.repeat(60) }).samePassages).toEqual([])
  })

  test('other words with the same beginnings', () => {
    const [one, other] = ['alpha beta gamma delta '.repeat(4), 'aloe bean gate desk '.repeat(4)]
    expect(print(indexOf({ a: one, b: one }))).toHaveLength(1)
    expect(print(indexOf({ a: one, b: other }))).toEqual([])
  })
})

test('of an edition only the bodies of its entries are compared', () => {
  const text = `${before}\n\n${passage}`
  const body = [{ start: before.length + 2, end: text.length }]
  const entry = { body } as unknown as ReturnType<typeof makeFacts>['entries'][number]
  const prints = articleFacts('b', text)
  const files: Files = { a: text, b: text }
  const edition = makeFacts('a', { ...prints, path: 'a', entries: [entry] })
  const index = indexCorpus([edition, prints], noAuthority, path => files[path] ?? '')
  expect(print(index)).toEqual(['38 words, a: The bridge … since Tuesday | b: The bridge … since Tuesday'])
})

const sentence = fc.constantFrom(
  passage,
  before,
  after,
  passage.slice(0, 90),
  'Short one.',
  'one two three four five six seven eight nine ten eleven twelve thirteen',
)
const text = fc.array(sentence, { maxLength: 4 }).map(parts => parts.join('\n\n'))
const files = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), text)

test('any set: places lie within their files, do not overlap, and the order of files changes nothing', () => {
  fc.assert(
    fc.property(files, set => {
      const { samePassages } = indexOf(set)
      const turned = Object.fromEntries(Object.entries(set).reverse())
      expect(indexOf(turned).samePassages).toEqual(samePassages)
      for (const { left, right, words, differences } of samePassages) {
        expect(words).toBeGreaterThanOrEqual(8)
        for (const { path, span } of [left, right]) {
          expect(contains({ start: 0, end: set[path]?.length ?? 0 }, span)).toBe(true)
        }
        for (const each of differences) {
          expect(contains(left.span, each.left) && contains(right.span, each.right)).toBe(true)
        }
        if (left.path === right.path) expect(left.span.end).toBeLessThanOrEqual(right.span.start)
        else expect(left.path < right.path).toBe(true)
      }
    }),
  )
})

test('an index that is kept gives the answer of a fresh one after every change', () => {
  fc.assert(
    fc.property(fc.array(files, { minLength: 2, maxLength: 4 }), states => {
      const kept = openIndexMemory()
      for (const set of states) expect(indexOf(set, kept).samePassages).toEqual(indexOf(set).samePassages)
    }),
  )
})

test('so it does when a phrase becomes a formula and ceases to be one', () => {
  const kept = openIndexMemory()
  const many = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`f${n}`, `start${n} ${passage} end${n}`]))
  const states = [many(2), many(40), many(31), many(34), many(33), many(32), many(3)]
  const counts = states.map(set => {
    const found = indexOf(set, kept).samePassages
    expect(found).toEqual(indexOf(set).samePassages)
    return found.length
  })
  expect(counts).toEqual([1, 0, 465, 0, 0, 496, 3])
})
