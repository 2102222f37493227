import { describe, expect, test } from 'vitest'
import { createAuthority } from '#authority/create-authority'
import { authority } from '#builtin'
import type { Match } from '#model/authority'
import { initialsOf } from '#model/initials'
import { familyKey } from '#model/name-key'

function shown(match: Match<{ readonly id: string }>): string {
  if (match.kind === 'one') return match.row.id
  return match.kind === 'ambiguous' ? match.rows.map(row => row.id).join(' | ') : 'unknown'
}

function person(given: string, family: string): string {
  return shown(authority.findPerson({ key: familyKey(family), initials: initialsOf(given) }))
}

describe('a person is found by', () => {
  test.each([
    ['', 'Чичериным', 'chicherin'],
    ['G.', 'Tchitcherin', 'chicherin'],
    ['Г. В.', 'Чичерину', 'chicherin'],
    ['S.', 'Ordzhonikidze', 'ordzhonikidze'],
    ['G. K.', 'Ordzhonikidze', 'ordzhonikidze'],
    ['L.', 'Qarakhan', 'karakhan'],
    ['', 'Троцкого', 'trotsky'],
    ['С. С.', 'Каменеву', 'kamenev-sergei'],
    ['', 'Kamenev', 'kamenev-lev | kamenev-sergei'],
    ['Z.', 'Chicherin', 'unknown'],
    ['', 'Nobodyev', 'unknown'],
  ])('%s %s: %s', (given, family, id) => expect(person(given, family)).toBe(id))
})

describe('a place, body or office is found by', () => {
  test.each([
    ['Эривани', 'yerevan'],
    ['Erevan', 'yerevan'],
    ['Ленинакана', 'alexandropol'],
    ['Nakhijevan', 'nakhichevan-town'],
    ['Nowhere', 'unknown'],
  ])('%s: %s', (name, id) => expect(shown(authority.findPlace(name))).toBe(id))

  test.each([
    ['НКИД', 'nkid'],
    ['Народного комиссариата иностранных дел', 'nkid'],
    ['нкид', 'unknown'],
    ['OGPU', 'ogpu'],
  ])('%s: %s', (name, id) => expect(shown(authority.findOrganisation(name))).toBe(id))

  test.each([
    ['People’s Commissar for Foreign Affairs', 'commissar-foreign'],
    ['наркома иностранных дел', 'commissar-foreign'],
    ['заместителю наркома иностранных дел', 'deputy-commissar-foreign'],
  ])('%s: %s', (name, id) => expect(shown(authority.findOffice(name))).toBe(id))
})

test('rows of a user join the others, and take the place of those with their id', () => {
  const row = { confidence: 'partial' as const, unsure: false, source: 'test', born: null, died: null }
  const first = { ...row, id: 'a', names: [{ forms: ['Alberti'], given: [] }] }
  const second = { ...row, id: 'a', names: [{ forms: ['Bernardi'], given: [] }] }
  const joined = createAuthority({ people: [first] }, { people: [second] })
  expect(shown(joined.findPerson({ key: familyKey('Bernardi'), initials: '' }))).toBe('a')
  expect(shown(joined.findPerson({ key: familyKey('Alberti'), initials: '' }))).toBe('unknown')
})
