import { describe, expect, test } from 'vitest'
import { createAuthority } from '#authority/create-authority'
import type { Party } from '#model/entry'
import { bodyKey, familyKey } from '#model/name-key'
import { relateParties } from '#model/relate-parties'

/** Persons by name; `=` before a body, `?` before an office without its holder. */
function parties(names: string): Party[] {
  return names.split(', ').map(name => {
    const value = name.replace(/^[=?]/, '')
    const key = name.startsWith('?')
      ? ''
      : name.startsWith('=')
        ? bodyKey(value)
        : familyKey(value.split(' ').at(-1) ?? '')
    return { value, key, span: { start: 0, end: 0 } }
  })
}

const person = (id: string, ...names: { forms: string[]; given: string[][] }[]) => ({
  ...{ id, names, born: null, died: null, confidence: 'confirmed' as const, unsure: false, source: 'made up' },
})
const known = createAuthority({
  people: [
    person(
      'lenin',
      { forms: ['Lenin', 'Ленин'], given: [['V.', 'N.'], ['I.']] },
      { forms: ['Ulyanov'], given: [['V.'], ['I.']] },
    ),
    person('ulyanov', { forms: ['Ulyanov'], given: [['A.'], ['I.']] }),
  ],
})

describe('two lists of persons', () => {
  test.each([
    ['same', 'V. Lenin', 'В. И. Ленину'],
    ['same', 'V. Lenin, I. Stalin', 'Сталин, Ленин'],
    ['same', '?Minister of War', '?Minister of War'],
    ['same', 'Sergo Ordzhonikidze', 'G. Ordzhonikidze'],
    ['same', 'Чичерин', 'Chicherine'],
    ['share', 'V. Lenin', 'V. Lenin, I. Stalin'],
    ['differ', 'V. Lenin', 'L. Trotsky'],
    ['differ', 'L. Kamenev', 'S. Kamenev'],
    ['same', 'В. И. Ленин', 'V. Ulyanov'],
    ['differ', 'В. И. Ленин', 'A. Ulyanov'],
    ['unknown', 'В. И. Ленин', 'Ulyanov'],
    ['unknown', '?Minister of War', 'A. Ivanov'],
    ['unknown', '=Government of Armenia', 'A. Ivanov'],
  ])('%s: %s and %s', (expected, a, b) => {
    expect(relateParties(parties(a), parties(b), known)).toBe(expected)
    expect(relateParties(parties(b), parties(a), known)).toBe(expected)
  })

  test('nobody is compared with nobody', () => expect(relateParties([], parties('V. Lenin'), known)).toBe('unknown'))
})
