import { describe, expect, test } from 'vitest'
import { lexicon } from '#grammars/fond-opis-delo/lexicon'
import { createTokens } from '#grammars/fond-opis-delo/tokens'
import { LEVEL_CATEGORIES, OTHER_CATEGORIES, type Word } from '#grammars/fond-opis-delo/word'
import { unaided } from './built-in.js'

const tokens = createTokens([])
/** Rows that show that something is no citation. */
const AGAINST = new Set(['lookalike', 'address'])
/** Rows that are compared by shape, not as words. */
const SHAPES = new Set([
  ...['acronym', 'legal-form', 'department', 'institution', 'archive', 'connector', 'country', 'function'],
])

describe('every row', () => {
  test.each(lexicon.map(row => [row.id, row] as const))('%s has an example that is read by it', (_, row) => {
    if (!SHAPES.has(row.category)) expect(rowsIn(row.example)).toContain(row)
    else expect(row.forms.some(form => row.example.toLowerCase().includes(form.toLowerCase()))).toBe(true)
    expect(unaided.read(row.example).references.length > 0).toBe(!AGAINST.has(row.category))
  })

  test.each(lexicon.map(row => [row.id, row] as const))('%s is well formed', (_, row) => {
    expect([...LEVEL_CATEGORIES, ...OTHER_CATEGORIES]).toContain(row.category)
    expect(row.source).not.toBe('')
    expect(row.forms).toEqual(row.forms.map(form => form.normalize('NFC').trim()))
    expect(new Set(row.forms).size).toBe(row.forms.length)
  })
})

test('ids are unique, and every category has a row', () => {
  const ids = lexicon.map(row => row.id)
  expect(new Set(ids).size).toBe(ids.length)
  const used = new Set<string>(lexicon.map(row => row.category))
  const unused = [...LEVEL_CATEGORIES, ...OTHER_CATEGORIES].filter(category => !used.has(category))
  // A numbered piece within a file has a sign before it, not a word.
  expect(unused).toEqual(['item'])
})

function rowsIn(text: string): Word[] {
  return tokens.tokenize(text).flatMap(token => (token.payload as { rows?: Word[] } | undefined)?.rows ?? [])
}
