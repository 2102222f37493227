import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { lexicon } from '#grammars/fond-opis-delo/lexicon'
import type { Category, Word } from '#grammars/fond-opis-delo/word'
import type { Level } from '#model/shelfmark'
import { unaided } from './built-in.js'

/**
 * Walks the grammar with words of the lexicon and reads what it says back. Words of one language go together; those
 * that mean two levels are the business of samples.md.
 */
const MAIN: readonly Level[] = ['fund', 'inventory', 'file']
const LANGUAGES = ['ru', 'ru-Latn'] as const

function formsOf(category: Category, language: string): string[] {
  const rows: readonly Word[] = lexicon
  const own = rows.filter(
    row => row.category === category && row.language === language && row.short && !row.plural && !row.after,
  )
  const elsewhere = new Set(
    rows.filter(row => row.category !== category).flatMap(row => row.forms.map(form => form.toLowerCase())),
  )
  return own.flatMap(row => row.forms).filter(form => form.endsWith('.') && !elsewhere.has(form.toLowerCase()))
}

const number = fc.integer({ min: 1, max: 99_999 }).map(String)
const value = fc.oneof(
  number,
  number.map(digits => `0${digits}`),
  number.map(digits => `${digits}а`),
  number.map(digits => `Р-${digits}`),
)
const sheet = fc.record({
  from: fc.integer({ min: 1, max: 400 }),
  length: fc.integer({ min: 0, max: 9 }),
  verso: fc.boolean(),
})

/** A shelfmark said in one language and one style of punctuation, with what it must be read as. */
function shelfmark(language: (typeof LANGUAGES)[number]) {
  const words = MAIN.map(level => fc.constantFrom(...formsOf(level, language)))
  return fc.record({
    archive: fc.constantFrom(...(language === 'ru' ? ['ГАНО', 'ЦГАНТД', 'РГАНХ'] : ['TsGANTD', 'GANO', 'RGANKh'])),
    words: fc.tuple(...words),
    values: fc.tuple(value, number, value),
    sheets: fc.array(sheet, { minLength: 1, maxLength: 4 }),
    separator: fc.constantFrom(', ', '. ', ' ', '. – ', ',\u00a0', ' / '),
    blank: fc.constantFrom('', ' ', '\u00a0'),
    dash: fc.constantFrom('–', '-', '—', '‒'),
    capital: fc.boolean(),
  })
}

type Said = typeof shelfmark extends (language: never) => fc.Arbitrary<infer Value> ? Value : never

function say(said: Said, language: (typeof LANGUAGES)[number]): string {
  const [sheetWord, verso] = language === 'ru' ? ['л.', ' об.'] : ['l.', 'ob.']
  const raise = (word: string) => (said.capital ? word.charAt(0).toUpperCase() + word.slice(1) : word)
  const levels = said.words.map((word, index) => `${raise(word)}${said.blank}${said.values[index]}`)
  const sheets = said.sheets.map(each => `${each.from}${tail(each, said.dash)}${each.verso ? verso : ''}`)
  return [said.archive, ...levels, `${raise(sheetWord)}${said.blank}${sheets.join(', ')}`].join(said.separator)
}

function tail({ from, length }: Said['sheets'][number], dash: string): string {
  return length === 0 ? '' : `${dash}${from + length}`
}

describe.each(LANGUAGES)('generated shelfmarks, %s', language => {
  test('are read back level by level', () => {
    fc.assert(
      fc.property(shelfmark(language), said => {
        const text = say(said, language)
        const [reference, ...more] = unaided.read(text).references
        expect(more, text).toEqual([])
        expect(reference?.archive?.text, text).toBe(said.archive)
        expect(
          MAIN.map(level => reference?.levels[level]?.value),
          text,
        ).toEqual(said.values)
        expect(
          reference?.sheets.map(({ span: _, ...rest }) => rest),
          text,
        ).toEqual(said.sheets.map(expectedSheet))
        expect(reference?.span, text).toEqual({ start: 0, end: text.length })
      }),
      { numRuns: 400 },
    )
  })
})

function expectedSheet({ from, length, verso }: Said['sheets'][number]) {
  const side = verso ? 'verso' : null
  return length === 0
    ? { from: String(from), fromSide: side, to: null, toSide: null }
    : { from: String(from), fromSide: null, to: String(from + length), toSide: side }
}
