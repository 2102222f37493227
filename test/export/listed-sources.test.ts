import { expect, test } from 'vitest'
import { exchange } from '#export/exchange'
import { listedSources } from '#export/listed-sources'
import { readBibliography } from '#export/read-bibliography'
import { readCitation } from '#index'
import { levelOf } from '#model/shelfmark'

const read = (text: string) => listedSources(readBibliography(text), readCitation)

test.each([
  ['in the archive and its location', { archive: 'РГАСПИ', archive_location: 'Ф. 64. Оп. 1. Д. 21' }],
  ['in the collection', { archive: 'РГАСПИ', archive_collection: 'Ф. 64', archive_location: 'Оп. 1. Д. 21' }],
  ['in the location alone', { archive_location: 'РГАСПИ. Ф. 64. Оп. 1. Д. 21' }],
  ['in the call number', { 'call-number': 'РГАСПИ. Ф. 64. Оп. 1. Д. 21' }],
  ['in the note', { note: 'РГАСПИ. Ф. 64. Оп. 1. Д. 21' }],
])('a shelfmark is found %s', (_where, fields) => {
  const [source] = read(JSON.stringify([{ id: 'a', type: 'document', ...fields }]))
  expect(source?.shelfmark?.archive?.id).toBe('rgaspi')
  const levels = (['fund', 'inventory', 'file'] as const).map(
    level => source?.shelfmark && levelOf(source.shelfmark, level),
  )
  expect(levels).toEqual(['64', '1', '21'])
})

test('a printed source has its titles, year and volume', () => {
  const text = '@book{a, title = {История края}, year = {1957}, volume = {2}, publisher = {Наука}}'
  expect(read(text)).toEqual([
    { id: 'a', label: 'История края', shelfmark: null, titles: ['История края'], year: '1957', volume: '2' },
  ])
})

test('what was written by ourselves is found again', () => {
  const item = { id: 'a', type: 'document', archive: 'RGVA', archive_location: 'f. 6, op. 12, d. 8, l. 8' }
  for (const format of ['bibtex', 'ris'] as const) {
    expect(read(exchange([item], format))[0]?.shelfmark?.archive?.id, format).toBe('rgva')
  }
})

test.each(['', '{"name": "x", "type": "module"}', 'no bibliography at all', '[]'])('%j is refused', text => {
  expect(() => readBibliography(text)).toThrow()
})
