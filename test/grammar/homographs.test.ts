import fc from 'fast-check'
import { expect, test } from 'vitest'
import { homographs } from '#grammar/homographs'
import { compileLexicon, type LexiconRow } from '#grammar/lexicon'

const form = fc
  .string({ unit: fc.constantFrom(...'дДлЛй. '), minLength: 1, maxLength: 4 })
  .map(each => each.normalize('NFC'))
  .filter(each => each.trim() === each && /[дл]/i.test(each.charAt(0)))
const row = fc.record({
  category: fc.constantFrom('file', 'sheet', 'village'),
  forms: fc.array(form, { minLength: 1, maxLength: 3 }),
  letterCase: fc.constantFrom<'any' | 'exact'>('any', 'exact'),
})

test('lists the rows of everything that a lexicon finds', () => {
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 6 }), drafts => {
      const rows = drafts.map(
        (each, index): LexiconRow => ({ ...each, id: `${index}`, language: 'ru', source: 'test', example: '' }),
      )
      const lexicon = compileLexicon(rows)
      const listed = homographs(rows).map(each => each.rows.map(({ id }) => id).join())
      for (const each of rows.flatMap(({ forms }) => forms)) {
        const found = lexicon.match(each, 0)
        expect(listed).toContain(found?.rows.map(({ id }) => id).join())
      }
    }),
  )
})

test('tells apart by letter case only where a row does', () => {
  const rows = [
    { id: 'village', category: 'village', forms: ['Д.'], letterCase: 'exact' },
    { id: 'file', category: 'file', forms: ['д.'] },
  ].map(each => ({ language: 'ru', source: 'test', example: '', ...each }) as LexiconRow)
  expect(homographs(rows).map(({ form, rows }) => `${form} ${rows.map(({ id }) => id).join(' ')}`)).toEqual([
    'Д. village file',
    'д. file',
  ])
})
