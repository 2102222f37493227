import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileLexicon } from '#grammar/lexicon'
import { lexicon } from '#grammars/publication/lexicon'
import { publication } from '#grammars/publication/publication'
import { PUBLICATION_FIELDS, type Publication } from '#model/publication'
import { overlaps } from '#model/span'
import { readSamples } from '../legend/read-samples.js'

const markdown = readFileSync(new URL('../../../grammars/publication/samples.md', import.meta.url), 'utf8')
const samples = readSamples(markdown)

function told(sources: readonly Publication[]): string[] {
  return sources.flatMap(source => [
    `kind: ${source.kind}`,
    ...PUBLICATION_FIELDS.flatMap(field => (source[field] ? [`${field}: ${source[field].value}`] : [])),
  ])
}

function expectSound(text: string, sources: readonly Publication[]): void {
  for (const source of sources) {
    expect(text.slice(source.span.start, source.span.end)).toBe(source.text)
    for (const field of PUBLICATION_FIELDS) {
      const written = source[field]
      if (written) expect(text.slice(written.span.start, written.span.end)).toBe(written.value)
    }
  }
}

describe('samples', () => {
  it('has samples', () => expect(samples.length).toBeGreaterThan(40))

  it.each(samples)('$text', ({ text, fields }) => {
    const sources = publication.read(text, [])
    expect(told(sources)).toEqual(fields.map(([key, value]) => `${key}: ${value}`))
    expectSound(text, sources)
  })
})

describe('what is taken', () => {
  const text = 'РГВА. Ф. 6. Оп. 12. Д. 8. Опубл.: Сборник договоров. М., 1958. С. 12; ГАРФ. Ф. 1. Л. 5.'
  const shelfmarks = ['РГВА. Ф. 6. Оп. 12. Д. 8', 'ГАРФ. Ф. 1. Л. 5'].map(mark => {
    const start = text.indexOf(mark)
    return { start, end: start + mark.length }
  })

  it('is never overlapped', () => {
    const sources = publication.read(text, shelfmarks)
    expect(told(sources)).toEqual(['kind: book', 'title: Сборник договоров', 'place: М.', 'year: 1958', 'pages: 12'])
    expectSound(text, sources)
  })

  it('leaves no source where all is taken', () => {
    expect(publication.read(text, [{ start: 0, end: text.length }])).toEqual([])
  })

  it('cuts no title short before a shelfmark', () => {
    const legend = 'Published in: Asian РГАСПИ. Ф. 2. Л. 5'
    const start = legend.indexOf('РГАСПИ')
    expect(publication.read(legend, [{ start, end: legend.length }])).toEqual([])
  })
})

describe('lexicon', () => {
  it('has each row once', () => {
    expect(new Set(lexicon.map(row => row.id)).size).toBe(lexicon.length)
  })

  it.each(lexicon)('the example of $id is read by its row', row => {
    const found = [...compileLexicon([row]).scan(row.example)]
    expect(found).not.toEqual([])
    const without = found.reduceRight(
      (text, { start, end }) => `${text.slice(0, start)}${'ъ'.repeat(end - start)}${text.slice(end)}`,
      row.example,
    )
    expect(told(publication.read(row.example, []))).not.toEqual(told(publication.read(without, [])))
  })
})

describe('any text', () => {
  const word = fc.constantFrom(
    ...lexicon.flatMap(row => row.forms.slice(0, 3)),
    ...['1958', '5', '7–9', 'II', '.', ',', ';', ':', '(', ')', '//', '«', '»', '—', '\n\n', 'Петров А. Б.', 'Сборник'],
  )
  const phrase = fc.array(word, { maxLength: 40 }).map(words => words.join(' '))

  it('does not throw, values are what stands at their spans, and nothing taken is overlapped', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), phrase), fc.nat(60), fc.nat(40), (text, start, length) => {
        const taken = { start: Math.min(start, text.length), end: Math.min(start + length, text.length) }
        const sources = publication.read(text, [taken])
        expectSound(text, sources)
        expect(sources.filter(source => overlaps(source.span, taken))).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  it('reads the same whatever the blanks and the form of letters', () => {
    const text = 'Петров Й. Й. Історія. Київ, 1958. С. 12; Вестник. 1967. № 3. С. 76.'
    const values = (given: string) =>
      told(publication.read(given, [])).map(value => value.normalize('NFC').replace(/\s+/g, ' '))
    expect(values(text)).toHaveLength(11)
    expect(values(text.replaceAll(' ', '\u00a0'))).toEqual(values(text))
    expect(values(text.replaceAll(' ', '\r\n'))).toEqual(values(text))
    expect(values(text.normalize('NFD'))).toEqual(values(text))
  })
})
