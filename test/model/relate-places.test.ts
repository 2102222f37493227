import { expect, test } from 'vitest'
import { createAuthority } from '#authority/create-authority'
import { relatePlaces } from '#model/relate-places'

const row = (id: string, type: 'town' | 'state', ...names: string[][]) => ({
  ...{ id, type, confidence: 'confirmed' as const, unsure: false, source: 'made up' },
  names: names.map(forms => ({ forms, from: null, to: null })),
})
const known = createAuthority({
  places: [
    row('oslo', 'town', ['Christiania', 'Христиания'], ['Oslo', 'Осло']),
    row('bergen', 'town', ['Bergen', 'Берген']),
    row('norway', 'state', ['Norway', 'Норвегия']),
    row('newtown-north', 'town', ['Newtown'], ['Northtown']),
    row('newtown-south', 'town', ['Newtown']),
  ],
})

test.each([
  ['same', 'Christiania', 'Oslo'],
  ['same', 'Осло', 'Christiania'],
  ['same', 'Fagernes', 'Fagerness'],
  ['differ', 'Oslo', 'Bergen'],
  ['differ', 'Осло', 'Bergen'],
  ['differ', 'Oslo', 'Fagernes'],
  ['unknown', 'Oslo', 'Norway'],
  ['unknown', 'Newtown', 'Northtown'],
  ['unknown', 'Kremlin', 'Oslo'],
  ['unknown', 'Ставка', 'Могилёв'],
  ['unknown', 'Fagernes', 'Лиллехаммер'],
  ['unknown', 'Oslo–Trondheim', 'Fagernes'],
  ['unknown', '', 'Oslo'],
])('%s: %s and %s', (expected, a, b) => {
  expect(relatePlaces(a, b, known)).toBe(expected)
  expect(relatePlaces(b, a, known)).toBe(expected)
})
