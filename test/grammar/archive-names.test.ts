import { describe, expect, it } from 'vitest'
import { type ArchiveNameRow, archiveNames } from '#grammar/archive-names'
import type { ArchiveRow } from '#model/authority'

const row = { notation: 'code', language: 'en', source: 'this test', example: '' }
const rows: readonly ArchiveNameRow[] = [
  { ...row, id: 'full', category: 'archive', forms: ['State Records Office', 'Records Office'] },
  { ...row, id: 'short', category: 'archive', forms: ['SRO', 'S.R.O.', 'RO'], letterCase: 'exact' },
  { ...row, id: 'place', category: 'place', forms: ['Northtown', 'Southtown'] },
]

function archive(id: string, name: string, abbreviations: readonly string[]): ArchiveRow {
  return {
    id,
    country: 'XX',
    names: { en: name },
    abbreviations,
    place: null,
    former: [],
    levels: [],
    confidence: 'unconfirmed',
    unsure: false,
    source: 'this test',
  }
}

const archives = [
  archive('north', 'State Records Office', ['SRO', 'NRO']),
  archive('south', 'Southern Records Office', ['RO']),
  archive('other', 'Records Office', ['RO', 'S RO']),
]
const { nameAt } = archiveNames(rows, { code: ['north'] }, archives)

function told(text: string): unknown {
  const name = nameAt(text, 0)
  return name && [text.slice(name.span.start, name.span.end), name.id, text.slice(name.span.end, name.end)]
}

describe('archiveNames', () => {
  it.each([
    ['SRO, 12', ['SRO', 'north', '']],
    ['State Records Office, 12', ['State Records Office', 'north', '']],
    ['State Records Office (SRO), 12', ['State Records Office (SRO)', 'north', '']],
    ['State Records Office (hereafter “SRO”), 12', ['State Records Office (hereafter “SRO”)', 'north', '']],
    ['SRO Northtown, 12', ['SRO Northtown', 'north', '']],
    ['SRO, Northtown, Southtown, 12', ['SRO', 'north', ', Northtown, Southtown']],
    ['SRO (Northtown, Southtown), 12', ['SRO', 'north', ' (Northtown, Southtown)']],
    ['NRO, 12', ['NRO', 'north', '']],
  ])('reads %s', (text, expected) => expect(told(text)).toEqual(expected))

  it('claims no row where two have the name, or where name and short name are of two archives', () => {
    expect(told('RO, 12')).toEqual(['RO', null, ''])
    expect(told('S.R.O., 12')).toEqual(['S.R.O.', null, ''])
    expect(told('Records Office (SRO), 12')).toEqual(['Records Office (SRO)', null, ''])
  })

  it('leaves a bracket that holds neither name nor place', () => {
    expect(told('SRO (see above), 12')).toEqual(['SRO', 'north', ''])
  })

  it.each(['sro, 12', 'SROs', 'state records office', 'Office'])('knows no archive in %s', text =>
    expect(told(text)).toBeNull(),
  )
})
