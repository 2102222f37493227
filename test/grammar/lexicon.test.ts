import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileLexicon, type LexiconRow } from '#grammar/lexicon'

function row(id: string, category: string, forms: string[], extra: Partial<LexiconRow> = {}): LexiconRow {
  return { id, category, forms, language: 'ru', source: 'test', example: forms[0] ?? '', ...extra }
}

const lexicon = compileLexicon([
  row('fond', 'fund', ['ф.', 'ф', 'фонд']),
  row('delo', 'file', ['д.', 'д', 'дело']),
  row('village', 'village', ['д.']),
  row('unit', 'file', ['ед. хр.', 'ед. хр', 'ед. хранения']),
  row('opis', 'inventory', ["opis'", 'opis', 'опись', 'оп.', 'оп']),
  row('garf', 'archive', ['ГАРФ'], { letterCase: 'exact' }),
  row('archive', 'noun', ['архив', 'архів']),
])

function found(text: string): string[] {
  return [...lexicon.scan(text)].map(
    match => `${text.slice(match.start, match.end)}: ${match.rows.map(({ id }) => id).join(' ')}`,
  )
}

describe('a compiled lexicon', () => {
  test('takes the longest form', () => {
    expect(found('фонд 5')).toEqual(['фонд: fond'])
    expect(found('ед. хр. 5')).toEqual(['ед. хр.: unit'])
  })

  test('gives every row of a form, in order of the table', () => {
    expect(found('Д. 5')).toEqual(['Д.: delo village'])
  })

  test('keeps to word boundaries in every script', () => {
    expect(found('дом, рыбфонд, фондовый, архивы')).toEqual([])
    expect(found("d'opisal opis'1")).toEqual(["opis': opis"])
    expect(found('ֆարխիվ გархив')).toEqual([])
  })

  test('takes a digit for a boundary, so that glued shelfmarks are read', () => {
    expect(found('ф201оп4')).toEqual(['ф: fond', 'оп: opis'])
  })

  test('takes any blank for a blank, and after a point none', () => {
    expect(found('ед.\u00a0хр. ед.хр. ед.\n хр.')).toEqual(['ед.\u00a0хр.: unit', 'ед.хр.: unit', 'ед.\n хр.: unit'])
  })

  test('keeps letter case only where the row says so', () => {
    expect(found('ГАРФ Фонд Архив')).toEqual(['ГАРФ: garf', 'Фонд: fond', 'Архив: archive'])
    expect(found('гарф ГАрф')).toEqual([])
  })

  test('compares with every form of a row that folds alike', () => {
    const exact = compileLexicon([row('month', 'month', ['МАЯ', 'мая'], { letterCase: 'exact' })])
    expect([...exact.scan('МАЯ мая Мая')].map(({ start }) => start)).toEqual([0, 4])
  })

  test('reads decomposed text and any apostrophe', () => {
    expect(found('архи\u0306в opis’ opis′')).toEqual(['архи\u0306в: archive', 'opis’: opis', 'opis′: opis'])
  })

  test('finds spans inside any text, in order and apart', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('ф.', 'ед', '. ', 'хр', 'ГАРФ', '\u0306', '5', 'д', "'", 'x')), parts => {
        const text = parts.join('')
        let last = 0
        for (const { start, end } of lexicon.scan(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
    )
  })
})
