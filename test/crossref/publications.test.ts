import { expect, test } from 'vitest'
import { indexCorpus } from '#crossref/index-corpus'
import { noAuthority, publicationFacts } from './make-facts.js'

function groups(files: Readonly<Record<string, string>>) {
  const facts = Object.entries(files).map(([path, lines]) => publicationFacts(path, lines))
  return indexCorpus(facts, noAuthority, () => '')
}

test('one title and volume is one publication, whatever else is said of it', () => {
  const index = groups({
    a: 'Документы внешней политики / М. / 1957 / 1 № 3',
    b: 'Документы внешней  политики / Москва / 1959 / 1 № 4\nДокументы внешней политики / М. / 1957 / 2 № 4',
  })
  expect(index.publications.map(({ uses }) => uses.map(({ path }) => path).join(' '))).toEqual(['a b'])
  expect([...(index.publications[0]?.years ?? [])]).toEqual([
    ['1957', 1],
    ['1959', 1],
  ])
})

test('a title of one word is that of many books', () => {
  expect(groups({ a: 'Сочинения / М. / 1957 / 1 № 3', b: 'Сочинения / М. / 1958 / 1 № 3' }).publications).toEqual([])
})

test('a manuscript is given its own uses, and the witnesses of all', () => {
  const same = 'Документы внешней политики / М. / 1957 / 1 № 3'
  const [group] = groups({ a: same, b: same, c: same.replace('1957', '1958') }).publicationsIn('b')
  expect(group?.uses.map(({ path }) => path)).toEqual(['b'])
  expect(group?.witnesses.map(({ path }) => path)).toEqual(['a', 'c'])
})
