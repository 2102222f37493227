import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { date } from '#grammars/date/date'
import { lexicon } from '#grammars/date/lexicon'
import { fromDayNumber } from '#model/calendar'
import { type CalendarChange, changeAt, useOf } from '#model/calendar-change'
import calendars from '../../../corpus/authority/calendars.json' with { type: 'json' }
import { tell } from './tell.js'

const samples = readSamples(readFileSync(new URL('../../../grammars/date/samples.md', import.meta.url), 'utf8'))

interface Sample {
  readonly text: string
  readonly after: string | null
  readonly dates: string[]
}

function readSamples(page: string): Sample[] {
  const found: Sample[] = []
  let after: string | null = null
  for (const line of page.split('\n')) {
    if (line.startsWith('## ')) after = /\(after (.*)\)$/.exec(line)?.[1] ?? null
    const text = /^- `(.*)`$/.exec(line)?.[1]
    if (text !== undefined) found.push({ text, after, dates: [] })
    else if (line.startsWith('  - ')) found.at(-1)?.dates.push(line.slice(4))
  }
  return found
}

const plain = { anchor: null, monthFirst: false }

describe('samples', () => {
  it('has samples', () => expect(samples.length).toBeGreaterThan(150))

  it.each(samples)('$text', ({ text, after, dates }) => {
    expect(tell(text, after)).toEqual(dates)
  })
})

describe('lexicon', () => {
  it('has each row once', () => {
    expect(new Set(lexicon.map(row => row.id)).size).toBe(lexicon.length)
  })

  it.each(lexicon)('reads the example of $id', ({ example, forms }) => {
    expect(forms.some(form => example.toLowerCase().includes(form.toLowerCase()))).toBe(true)
    expect(date.read(example, { anchor: 2422448, monthFirst: false }, [])).toHaveLength(
      example.includes(' того ж') || example.includes('same year') ? 2 : 1,
    )
  })

  it.each(lexicon.filter(({ category }) => category === 'month'))(
    'reads every form of $id with a day and a year',
    row => {
      for (const form of row.forms) {
        const [mention] = date.read(`5 ${form} 1920 г. вышел приказ`, plain, [])
        expect([form, mention?.parts[0]?.day, mention?.parts[0]?.month]).toEqual([form, 5, row.value])
      }
    },
  )
})

describe('surroundings', () => {
  it('leaves alone what a citation has taken', () => {
    const text = 'Ф. 5. Оп. 1. Д. 7 мая. Л. 3, 5 мая 1920 г.'
    const taken = [{ start: 0, end: text.indexOf(', 5') }]
    expect(date.read(text, plain, taken).map(mention => mention.text)).toEqual(['5 мая 1920 г.'])
  })

  it('puts the month first where the language does', () => {
    const [mention] = date.read('on 03/04/1920', { anchor: null, monthFirst: true }, [])
    expect([mention?.edtf, mention?.problems]).toEqual(['1920-03-04', []])
  })

  it('gives a weekday its place', () => {
    const text = 'Во вторник, 5 мая 1920 г.'
    const [mention] = date.read(text, plain, [])
    const span = mention?.weekday?.span ?? { start: 0, end: 0 }
    expect([mention?.weekday?.day, text.slice(span.start, span.end)]).toEqual([1, 'вторник'])
  })

  it('gives each style of a double date its place', () => {
    const text = 'Отправлено 25 октября (7 ноября) 1917 г.'
    const [mention] = date.read(text, plain, [])
    const parts = mention?.parts.map(({ calendar, span }) => [calendar, text.slice(span.start, span.end)])
    expect(parts).toEqual([
      ['julian', '25 октября'],
      ['gregorian', '7 ноября'],
    ])
  })

  it('covers both styles where none is given', () => {
    const [mention] = date.read('14 December 1825', plain, [])
    const days = [mention?.min, mention?.max].map(day => fromDayNumber('gregorian', day ?? 0).day)
    expect([mention?.calendar, ...days]).toEqual(['unknown', 14, 26])
  })

  it.each([
    ['Париж', '28 июня 1914 г.', '1914-06-28'],
    ['Москва', '28 июня 1914 г.', '1914-07-11'],
    ['Moscow', '5 March 1917', '1917-03-18'],
    ['г. Москва', '5 марта 1918 г.', '1918-03-05'],
    ['Тифлис', '5 марта 1918 г.', '[1918-03-05,1918-03-18]'],
    ['Ростов-на-Дону', '5 марта 1919 г.', '[1919-03-05,1919-03-18]'],
    ['London', '5 March 1752', '1752-03-16'],
  ])('in %s dates %s as the table of calendars says', (place, text, edtf) => {
    const change = changeAt(place, calendars.changes as readonly CalendarChange[])
    const calendar = change ? useOf(change) : undefined
    expect(date.read(text, { ...plain, ...(calendar && { calendar }) }, [])[0]?.edtf).toBe(edtf)
  })

  it('claims neither order of two numbers', () => {
    const [mention] = date.read('03/04/1920', plain, [])
    expect(mention?.parts).toMatchObject([{ year: 1920, month: null, day: null }])
  })
})

describe('any text', () => {
  const word = fc.constantFrom(
    ...lexicon.flatMap(row => row.forms),
    ...['1920', '1812', '5', '28', '31', '32', '28.11.1920', '03/04/1920', '22/II', '1919/20', '1920-е', 'XIX', '7:10'],
    ...['-', '–', '/', ',', '(', ')', '[', ']', '?', '.', '\n', '\n\n', '№', 'Ленин', 'the', '\u0306', '😀'],
  )
  const texts = fc.array(word, { maxLength: 24 }).map(words => words.join(' '))
  const anchors = fc.option(fc.integer({ min: 2_300_000, max: 2_450_000 }))

  it('gives dates in order, apart, and with the words they stand on', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'binary' })), anchors, fc.boolean(), (text, anchor, monthFirst) => {
        const mentions = date.read(text, { anchor, monthFirst }, [])
        let end = 0
        for (const mention of mentions) {
          expect(mention.span.start).toBeGreaterThanOrEqual(end)
          expect(text.slice(mention.span.start, mention.span.end)).toBe(mention.text)
          expect(mention.text.trim()).toBe(mention.text)
          if (mention.min !== null && mention.max !== null) expect(mention.min).toBeLessThanOrEqual(mention.max)
          for (const { span } of mention.parts) expect(span.end).toBeLessThanOrEqual(mention.span.end)
          end = mention.span.end
        }
      }),
      { numRuns: 2000 },
    )
  })

  it('reads the same dates wherever the text stands', () => {
    fc.assert(
      fc.property(texts, text => {
        const offset = '... '.length
        const alone = date.read(text, plain, []).map(({ edtf, span }) => [edtf, span.start])
        const moved = date.read(`... ${text}`, plain, []).map(({ edtf, span }) => [edtf, span.start - offset])
        expect(moved).toEqual(alone)
      }),
      { numRuns: 500 },
    )
  })
})
