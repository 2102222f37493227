import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileLexicon } from '#grammar/lexicon'
import { readSheets, type SheetRow } from '#grammar/sheet-list'
import { SHEET_WORDS } from '#grammar/sheet-words'

const row = { language: 'de', source: 'this test', example: '' }
const words = compileLexicon<SheetRow>([
  ...SHEET_WORDS,
  { ...row, id: 'blatt', category: 'sheet', forms: ['Bl.', 'S.'] },
  { ...row, id: 'rueckseite', category: 'verso', forms: ['RS', 'R'], letterCase: 'exact' },
])

function told(text: string): string {
  const list = readSheets(text, 0, words)
  if (list === null) return 'none'
  const ranges = list.sheets.map(({ from, fromSide, to, toSide }) =>
    [from, fromSide ?? '', ...(to === null ? [] : ['to', to, toSide ?? ''])].filter(word => word !== '').join(' '),
  )
  return `${ranges.join(', ')} | ${text.slice(0, list.end)}`
}

describe('readSheets', () => {
  it.each([
    ['fol. 12v', '12 verso | fol. 12v'],
    ['fol. 12 verso, and', '12 verso | fol. 12 verso'],
    ['ff. 3–5, 7', '3 to 5, 7 | ff. 3–5, 7'],
    ['fols 12v-14r.', '12 verso to 14 recto | fols 12v-14r'],
    ['f. 12a', '12a | f. 12a'],
    ['Bl. 3 RS', '3 verso | Bl. 3 RS'],
    ['Bl. 3 u. RS, 5', '3 to 3 verso, 5 | Bl. 3 u. RS, 5'],
    ['pp. 3 and 7.', '3, 7 | pp. 3 and 7'],
    // What goes on behind the sheet is not told apart from the sheet.
    ['S. 13ff.', '13 | S. 13'],
  ])('reads %s', (text, expected) => expect(told(text)).toBe(expected))

  it.each([
    ['p. 3, 12 May 1920', '3 | p. 3'],
    ['S. 3, 12. Mai 1920', '3 | S. 3'],
    ['p. 3, 12.5.1920', '3 | p. 3'],
    ['p. 3, 1920.', '3 | p. 3'],
    ['p. 3, 12/45', '3 | p. 3'],
    ['ff. 3 and 12 others', '3 | ff. 3'],
  ])('leaves the date in %s', (text, expected) => expect(told(text)).toBe(expected))

  it.each(['12v', 'fol. X', 'p. 12x', 'f/2.8', 'fol. 1234567', 'v 12'])('reads nothing in %s', text =>
    expect(told(text)).toBe('none'),
  )

  it('never throws, and each sheet stands at its place', () => {
    const token = fc.constantFrom('fol. ', 'Bl. ', '12', '3', 'v', ' RS', '–', ', ', ' and ', 'ff.', 'a', '. ', ' ')
    const text = fc.array(token, { maxLength: 20 }).map(tokens => tokens.join(''))
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), given => {
        for (const { from, span } of readSheets(given, 0, words)?.sheets ?? []) {
          expect(given.slice(span.start, span.start + from.length)).toBe(from)
        }
      }),
    )
  })
})
