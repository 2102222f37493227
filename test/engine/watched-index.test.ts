import { expect, test } from 'vitest'
import { indexCorpus } from '#crossref/index-corpus'
import { openComparison } from '#engine/same-value'
import { watchIndex } from '#engine/watched-index'
import type { CorpusIndex } from '#model/corpus-index'
import { articleFacts, noAuthority } from '../crossref/make-facts.js'

const words = 'the guests came late and went early for the snow had closed the pass over the hills again that year'

function index(texts: Readonly<Record<string, string>>): CorpusIndex {
  const facts = Object.entries(texts).map(([path, text]) => articleFacts(path, text))
  return indexCorpus(facts, noAuthority, path => texts[path] ?? '')
}

/** True if what was asked of the first set has the same answer in the second. */
function holds(
  ask: (index: CorpusIndex) => unknown,
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): boolean {
  const watched = watchIndex(index(before))
  ask(watched.index)
  return watched.holdsFor(index(after), openComparison())
}

test('tells what the index tells', () => {
  const plain = index({ a: words, b: words })
  const { index: watched } = watchIndex(plain)
  expect(watched.paths).toEqual(['a', 'b'])
  expect(watched.samePassagesIn('a')).toEqual(plain.samePassagesIn('a'))
  expect(watched.quote({ path: 'a', span: { start: 4, end: 10 } })).toBe('guests')
})

test('holds as long as nothing was asked', () => {
  expect(holds(() => null, { a: words }, { b: 'Nothing is left of it.' })).toBe(true)
})

test('holds if another manuscript changes in what was not asked for', () => {
  const ask = ({ samePassagesIn }: CorpusIndex) => samePassagesIn('a')
  expect(holds(ask, { a: words, b: 'It rained.' }, { a: words, b: 'It snowed.' })).toBe(true)
})

test('falls if the answer to a method changes', () => {
  const ask = ({ samePassagesIn }: CorpusIndex) => samePassagesIn('a')
  expect(holds(ask, { a: words, b: 'It rained.' }, { a: words, b: words })).toBe(false)
})

test('falls if a property changes', () => {
  const ask = ({ samePassages }: CorpusIndex) => samePassages.length
  expect(holds(ask, { a: words, b: words }, { a: words, b: 'It rained.' })).toBe(false)
})

test('keeps questions with other arguments apart', () => {
  const ask = ({ quote }: CorpusIndex) => [
    quote({ path: 'a', span: { start: 0, end: 3 } }),
    quote({ path: 'a', span: { start: 4, end: 10 } }),
  ]
  expect(holds(ask, { a: 'the guests' }, { a: 'the guests' })).toBe(true)
  expect(holds(ask, { a: 'the guests' }, { a: 'the ghosts' })).toBe(false)
})

test('falls if a manuscript that was asked for is gone', () => {
  expect(holds(({ facts }) => facts('b'), { a: words, b: words }, { a: words })).toBe(false)
})
