import { expect, test } from 'vitest'
import { createAuthority } from '#authority/create-authority'
import { comparePublications } from '#model/compare-publications'
import type { Publication } from '#model/publication'

const known = createAuthority({
  places: [
    {
      ...{ id: 'oslo', type: 'town', confidence: 'confirmed', unsure: false, source: 'made up' },
      names: ['Christiania', 'Oslo'].map(form => ({ forms: [form], from: null, to: null })),
    },
  ],
})

/** A book, or a periodical if it has an issue, by its fields: `place Oslo, year 1921, pages 5–9`. */
function publication(fields: string): Publication {
  const given = new Map(fields.split(', ').map(field => [field.split(' ', 1)[0], field.slice(field.indexOf(' ') + 1)]))
  const value = (name: string) => {
    const found = given.get(name)
    return found === undefined ? null : { value: found, span: { start: 0, end: 0 } }
  }
  return {
    ...{ text: fields, span: { start: 0, end: fields.length }, kind: 'unknown', container: null, publisher: null },
    ...{ author: value('author'), title: value('title'), place: value('place'), year: value('year') },
    ...{ volume: null, number: value('issue'), documentNumber: value('document'), pages: value('pages') },
  }
}

test.each([
  ['year', 'year 1921', 'year 1923'],
  ['place', 'place Moscow', 'place Leningrad'],
  ['author', 'author J. Smith', 'author P. Brown'],
  ['number', 'issue 4', 'issue 5'],
  ['documentNumber', 'document 12', 'document 13'],
  ['pages', 'pages 5–9', 'pages 40–44'],
  ['pages', 'pages 5', 'pages 44'],
  ['year', 'year 1921, pages 5', 'year 1923, pages 99'],
])('%s: %s and %s', (expected, a, b) => {
  expect(comparePublications(publication(a), publication(b), known)).toBe(expected)
  expect(comparePublications(publication(b), publication(a), known)).toBe(expected)
})

test.each([
  ['the same', 'year 1921, place Oslo', 'year 1921, place Oslo'],
  ['given on one side', 'year 1921', 'place Oslo'],
  ['a range that holds the year', 'year 1921–1923', 'year 1922'],
  ['two names of one town', 'place Christiania', 'place Oslo'],
  ['an initial for a town', 'place М.', 'place Ленинград'],
  ['two scripts', 'place Москва', 'place Leningrad'],
  ['two spellings', 'author G. Ordzhonikidze', 'author G. Orjonikidze'],
  ['pages within the extent', 'pages 5–9', 'pages 7'],
  ['a page nearby', 'pages 5', 'pages 9'],
  ['another issue of another year', 'year 1921, issue 4', 'year 1923, issue 9'],
])('may both be right: %s', (_, a, b) => {
  expect(comparePublications(publication(a), publication(b), known)).toBeNull()
  expect(comparePublications(publication(b), publication(a), known)).toBeNull()
})

test('asks for some fields only', () => {
  const [a, b] = [publication('year 1921, place Moscow'), publication('year 1923, place Leningrad')]
  expect(comparePublications(a, b, known, ['place'])).toBe('place')
  expect(comparePublications(a, b, known, ['pages'])).toBeNull()
})
