import { expect, test } from 'vitest'
import { readCitation } from '#index'
import { levelWords, styleOf } from '#model/citation-style'

const first = (text: string) => {
  const [reference] = readCitation(text).references
  if (!reference) throw new Error(`no reference in ${text}`)
  return reference
}

test.each([
  ['РГАСПИ. Ф. 64. Оп. 1. Д. 21. Л. 252 об.', 'cyrillic abbreviated | full stop | spaced | об | plain'],
  ['РГАСПИ, ф.64, оп.1, д.21, л.252', 'cyrillic abbreviated | comma | tight | - | plain'],
  ['РГАСПИ. – Ф. 64. – Оп. 1. – Д. 21', 'cyrillic abbreviated | dash | spaced | - | plain'],
  ['РГАСПИ Ф. 64 Оп. 1 Д. 21', 'cyrillic abbreviated | none | spaced | - | plain'],
  ['РГАСПИ. Ф. 64, оп. 1. Д. 21', 'cyrillic abbreviated | - | spaced | - | plain'],
  ['РГАЛИ. Ф. 1345. Оп. 1. Ед. хр. 7. Л. 9', 'cyrillic abbreviated | full stop | spaced | - | plain'],
  ['RGASPI, f. 64, op. 1, d. 21, l. 31–31 ob.', 'latin abbreviated | comma | spaced | ob | plain'],
  ['NAA, Fund 200, Inventory 1, File 581, Sheets 41 and reverse', 'latin whole | comma | - | reverse | plain'],
  [
    'Russian State Military Archive (RGVA), Fund 109, Inventory 10, File 52, Sheet 36',
    'latin whole | comma | - | - | plain',
  ],
  ['Russian State Military Archive (hereafter RGVA), f. 109, op. 10, d. 52', 'latin abbreviated | comma | spaced | -'],
])('%s', (text, expected) => {
  const style = styleOf(first(text))
  const features = [`${style?.script} ${style?.words}`, style?.separator, style?.spacing, style?.verso]
  expect(features.map(each => each ?? '-').join(' | ') + (style?.plain ? ' | plain' : '')).toBe(expected)
})

test.each(['Там же. Оп. 1. Д. 5', 'РГАСПИ. Ф. 64'])('%s has no style to compare', text => {
  expect(styleOf(first(text))).toBeNull()
})

test('level words stand where they say', () => {
  const text = 'В деле: РГАСПИ. Ф. 64. Оп. 1. Д. 21. Лл. 252–253.'
  const words = levelWords(first(text))
  expect(words.map(({ level }) => level)).toEqual(['fund', 'inventory', 'file', 'sheet'])
  expect(words.map(({ span }) => text.slice(span.start, span.end))).toEqual(['Ф.', 'Оп.', 'Д.', 'Лл.'])
  expect(words.map(({ text }) => text)).toEqual(['Ф.', 'Оп.', 'Д.', 'Лл.'])
})
