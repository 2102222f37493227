import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Span } from '#model/span'
import { builtIn } from './built-in.js'

const PIECES = [
  'РГАСПИ',
  'ГАРФ',
  'Архив ',
  'archive of the ',
  'Там же',
  'Ibid.',
  'ф.',
  'Ф. ',
  'оп. ',
  'д. ',
  'л. ',
  'лл.',
  'f. ',
  'op. ',
  'd. ',
  'l. ',
  'Fund ',
  'Sheets ',
  '17',
  '3',
  '84',
  'Р-130',
  '1920',
  ' об.',
  ' verso',
  ' and reverse',
  '–',
  '-',
  '/',
  ', ',
  '; ',
  '. ',
  '(',
  ')',
  '«',
  '»',
  '"',
  '\n',
  '\n\n',
  '\u00a0',
  '№ ',
  'On. ',
  'JI. ',
  '<b>',
  '**',
  '](http://x.y/z)',
  '\\text{',
  'далее – ',
  'г.',
  'мая ',
  'й',
  '\u0301',
  '😀',
  '\r\n',
  '\ufeff',
  '|',
  'И-138-2-5',
  '315-1-159',
  'X',
]
const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map(parts => parts.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
)

function expectInside(span: Span, length: number): void {
  expect(span.start).toBeGreaterThanOrEqual(0)
  expect(span.end).toBeGreaterThanOrEqual(span.start)
  expect(span.end).toBeLessThanOrEqual(length)
}

test('any text is read without a throw, and every place is in it and is what it says', () => {
  fc.assert(
    fc.property(text, given => {
      const { references, archives, definitions, problems } = builtIn.read(given)
      for (const reference of references) {
        expectInside(reference.span, given.length)
        expect(given.slice(reference.span.start, reference.span.end)).toBe(reference.text)
        for (const level of Object.values(reference.levels)) {
          expect(given.slice(level.span.start, level.span.end)).toBe(level.value)
        }
        for (const sheet of reference.sheets)
          expect(given.slice(sheet.span.start, sheet.span.end)).toContain(sheet.from)
        if (reference.archive) {
          expect(given.slice(reference.archive.span.start, reference.archive.span.end)).toBe(reference.archive.text)
        }
      }
      for (const { span } of [...archives, ...problems]) expectInside(span, given.length)
      for (const { abbreviation, span } of definitions) expect(given.slice(span.start, span.end)).toBe(abbreviation)
      for (const [index, { span }] of references.entries()) {
        expect(span.start).toBeGreaterThanOrEqual(references[index - 1]?.span.end ?? 0)
      }
    }),
    { numRuns: 3000 },
  )
})

test('the same text gives the same reading, whatever was read before', () => {
  fc.assert(
    fc.property(text, text, (first, second) => {
      const alone = builtIn.read(first)
      builtIn.read(second)
      expect(builtIn.read(first)).toEqual(alone)
    }),
    { numRuns: 200 },
  )
})

test('decomposed letters and other blanks change no value', () => {
  for (const sample of readFileSync('grammars/fond-opis-delo/samples.md', 'utf8').matchAll(/^- `(.+)`$/gm)) {
    const given = sample[1] ?? ''
    const values = (source: string) =>
      builtIn
        .read(source)
        .references.map(({ levels }) =>
          Object.values(levels).map(level => level.value.normalize('NFC').replace(/\s/g, ' ')),
        )
    expect(values(given.normalize('NFD')), given).toEqual(values(given))
    expect(values(given.replaceAll(' ', '\u00a0')), given).toEqual(values(given))
  }
})
