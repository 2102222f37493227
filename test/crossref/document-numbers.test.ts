import { expect, test } from 'vitest'
import { indexCorpus } from '#crossref/index-corpus'
import { noAuthority, publicationFacts } from './make-facts.js'

function groups(files: Readonly<Record<string, string>>): string[] {
  const facts = Object.entries(files).map(([path, lines]) => publicationFacts(path, lines))
  return indexCorpus(facts, noAuthority, () => '').documentNumbers.map(({ uses }) =>
    uses.map(({ path, citation }) => `${path}${citation + 1}`).join(' '),
  )
}

test.each([
  [
    'title and year, however written',
    '«Borders of the South», / York / 1992 № 319',
    'BORDERS of the South / / 1992 № 319',
  ],
  ['title and place if there is no year', 'Borders / York / № 12а', 'Borders / York / № 12а'],
  ['within a volume', 'Borders / York / 1958 / II № 4', 'Borders / York / 1958 / II № 4'],
])('one document: %s', (_, a, b) => expect(groups({ b, a })).toEqual(['a1 b1']))

test.each([
  ['number', 'Borders / York / 1992 № 319', 'Borders / York / 1992 № 318'],
  ['year', 'Borders / York / 1992 № 319', 'Borders / York / 1993 № 319'],
  ['volume', 'Borders / York / 1958 / II № 4', 'Borders / York / 1958 / III № 4'],
  ['year on one side only', 'Borders / York / 1958 № 4', 'Borders / York / № 4'],
  ['nothing but the title', 'Borders № 4', 'Borders № 4'],
  ['no number', 'Borders / York / 1958', 'Borders / York / 1958'],
])('not one document: %s', (_, a, b) => expect(groups({ a, b })).toEqual([]))

test('within one manuscript too', () => {
  expect(groups({ a: 'Borders / York / 1992 № 319\nOther / York / 1992 № 319\nBorders / York / 1992 № 319' })).toEqual([
    'a1 a3',
  ])
})
