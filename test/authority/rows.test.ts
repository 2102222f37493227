import { describe, expect, it } from 'vitest'
import type { ArchiveRow } from '#model/authority'
import { rows } from './rows.js'

const CONFIDENCES = ['confirmed', 'partial', 'unconfirmed']

/** Values that stand more than once. */
function repeated<Value>(values: readonly Value[]): readonly Value[] {
  return values.filter((value, at) => values.indexOf(value) !== at)
}

/** Ids of the rows of which it is not true. */
function unless(isTrue: (row: ArchiveRow) => boolean): readonly string[] {
  return rows.archives.filter(row => !isTrue(row)).map(row => row.id)
}

it('is ordered by country, then id, and gives every row its own id', () => {
  const order = rows.archives.map(row => `${row.country} ${row.id}`)
  expect(order).toEqual(order.toSorted())
  expect(repeated(rows.archives.map(row => row.id))).toEqual([])
})

describe('every row', () => {
  it('has a name, a country code and levels', () => {
    const named = ({ names }: ArchiveRow) => Object.values(names).length > 0 && !Object.values(names).includes('')
    expect(unless(named)).toEqual([])
    expect(unless(row => /^[A-Z]{2}$/.test(row.country))).toEqual([])
    expect(unless(row => row.levels.length > 0)).toEqual([])
  })

  it('says where its facts come from and how sure they are', () => {
    expect(unless(row => row.source !== '')).toEqual([])
    expect(unless(row => CONFIDENCES.includes(row.confidence))).toEqual([])
  })

  it('has no abbreviation twice', () => {
    expect(rows.archives.flatMap(row => repeated([row, ...row.former].flatMap(each => each.abbreviations)))).toEqual([])
  })

  it('has no wording of one name twice', () => {
    const wordings = rows.archives.flatMap(row => [
      [...Object.values(row.names), ...(row.otherNames ?? [])],
      ...row.former.map(former => [former.name, ...(former.otherNames ?? [])]),
    ])
    expect(wordings.flatMap(repeated)).toEqual([])
  })

  it('has former names whose first year is not after the last', () => {
    const inOrder = (row: ArchiveRow) => row.former.every(({ from, to }) => from === null || to === null || from <= to)
    expect(unless(inOrder)).toEqual([])
  })

  it('has composed letters and no blank space at the ends', () => {
    const texts = rows.archives.flatMap(row => [row, ...row.former].flatMap(each => each.abbreviations))
    expect(texts.filter(text => text !== text.trim().normalize('NFC'))).toEqual([])
  })
})

describe('every rejected alias', () => {
  it('has a reason and suggests known archives', () => {
    const ids = new Set(rows.archives.map(row => row.id))
    expect(rows.rejected.filter(alias => alias.reason === '')).toEqual([])
    expect(rows.rejected.flatMap(alias => alias.suggest).filter(id => !ids.has(id))).toEqual([])
  })
})
