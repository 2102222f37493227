import { describe, expect, test } from 'vitest'
import type { DatedName } from '#model/authority'
import offices from '../../corpus/authority/offices.json' with { type: 'json' }
import organisations from '../../corpus/authority/organisations.json' with { type: 'json' }
import people from '../../corpus/authority/people.json' with { type: 'json' }
import places from '../../corpus/authority/places.json' with { type: 'json' }

const CONFIDENCES = ['confirmed', 'partial', 'unconfirmed']
const lists = [
  { list: 'people', rows: people.people },
  { list: 'places', rows: places.places },
  { list: 'organisations', rows: organisations.organisations },
  { list: 'offices', rows: offices.offices },
]
const dated: readonly (readonly [string, readonly DatedName[]])[] = [
  ...places.places,
  ...organisations.organisations,
  ...offices.offices,
].map(row => [row.id, row.names as readonly DatedName[]] as const)

function repeated<Value>(values: readonly Value[]): readonly Value[] {
  return values.filter((value, at) => values.indexOf(value) !== at)
}

describe.each(lists)('$list', ({ rows }) => {
  test('are ordered by id, and each has its own', () => {
    const ids = rows.map(row => row.id)
    expect(repeated(ids)).toEqual([])
    expect(ids).toEqual([...ids].sort((a, b) => (a < b ? -1 : 1)))
  })

  test('say where their facts come from and how sure they are', () => {
    expect(rows.filter(row => row.source === '' || !CONFIDENCES.includes(row.confidence)).map(row => row.id)).toEqual(
      [],
    )
    expect(rows.filter(row => row.confidence === 'unconfirmed' && !row.unsure).map(row => row.id)).toEqual([])
  })

  test('have names, none twice in one row, in composed letters without blanks at the ends', () => {
    expect(rows.filter(row => row.names.length === 0).map(row => row.id)).toEqual([])
    for (const row of rows) expect(repeated(row.names.flatMap(name => name.forms)), row.id).toEqual([])
    const forms = rows.flatMap(row => row.names.flatMap(name => name.forms))
    expect(forms.filter(form => form === '' || form !== form.trim().normalize('NFC'))).toEqual([])
  })
})

test('years run forward, and a name made by decree has its first one', () => {
  const wrong = dated.filter(([, names]) =>
    names.some(({ from, to, coined }) => (from !== null && to !== null && from > to) || (coined && from === null)),
  )
  expect(wrong.map(([id]) => id)).toEqual([])
  expect(people.people.filter(({ born, died }) => born !== null && died !== null && born >= died)).toEqual([])
})
