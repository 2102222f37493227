import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileLexicon } from '#grammar/lexicon'
import type { RecordReading } from '#grammar/tradition'
import { kinds } from '#grammars/record/kinds'
import { places } from '#grammars/record/places'
import { record } from '#grammars/record/record'
import { words } from '#grammars/record/words'
import { readSamples } from '../legend/read-samples.js'
import { told } from './told.js'

const samples = readSamples(readFileSync(new URL('../../../grammars/record/samples.md', import.meta.url), 'utf8'))

function expectSound(text: string, reading: RecordReading): void {
  const { span, kind, authors, addressees, subject, place, number, excerpt } = reading
  const written = [kind, subject, place, number, ...authors, ...addressees].filter(value => value !== null)
  for (const { value, span } of written) expect(text.slice(span.start, span.end)).toBe(value)
  for (const { start, end } of [span, ...(excerpt ? [excerpt] : [])]) {
    expect(start).toBeLessThanOrEqual(end)
    expect(end).toBeLessThanOrEqual(text.length)
  }
}

describe('samples', () => {
  it('has samples', () => expect(samples.length).toBeGreaterThan(50))

  it.each(samples)('$text', ({ text, fields }) => {
    expect(told(text)).toEqual(fields.map(([key, value]) => `${key}: ${value}`))
  })
})

describe('one description', () => {
  it('is read over the lines of heading and subtitle', () => {
    const text = 'Radiogram from Envoy in Tiflis B. Reed\n\nTo Commissar H. Grey On the Harvest\n\nThe harvest is in.'
    expect(told(text)).toEqual([
      'kind: radiogram',
      'author: Envoy in Tiflis B. Reed = reed',
      'addressee: Commissar H. Grey = grei',
      'subject: On the Harvest',
    ])
  })

  it('is read through pictures and signs of emphasis', () => {
    expect(told('📻 **Radiogram** from *B. Reed* to H. Grey')).toEqual([
      'kind: radiogram',
      'author: B. Reed = reed',
      'addressee: H. Grey = grei',
    ])
  })

  it('has no key for a party with two names', () => {
    expect(told('Letter from the Consul A. Reed H. Grey to K. Brown')[1]).toBe(
      'author: Consul A. Reed H. Grey = nobody',
    )
  })
})

describe('lexicon', () => {
  const rows = [...kinds, ...words, ...places]

  it('has each row once', () => {
    expect(new Set(rows.map(row => row.id)).size).toBe(rows.length)
  })

  it.each(rows)('has an example with a form of $id', row => {
    const lexicon = compileLexicon([row])
    expect([...lexicon.scan(row.example)]).not.toEqual([])
  })

  it.each(kinds)('reads the example of $id', row => {
    expect(told(row.example)[0]).toBe(`kind: ${row.term}`)
  })
})

describe('any text', () => {
  const piece = fc.constantFrom(
    ...[...kinds, ...words].flatMap(row => row.forms.slice(0, 3)),
    ...[
      'В. И.',
      'Ленину',
      'A.',
      'Smith',
      '№',
      '12',
      '.',
      ',',
      '—',
      '(',
      ')',
      '[',
      '\n\n',
      '\n',
      '’s',
      '5 мая 1920 г.',
      '**',
      '📻',
    ],
  )
  const text = fc.oneof(
    fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(' ')),
    fc.string({ unit: 'grapheme', maxLength: 200 }),
  )

  it('is read without an error, and what is read stands there', () => {
    fc.assert(
      fc.property(text, fc.array(fc.tuple(fc.nat(200), fc.nat(20)), { maxLength: 3 }), (text, cuts) => {
        const dates = cuts
          .map(([start, length]) => ({ start, end: start + length + 1 }))
          .filter(date => date.end <= text.length)
        const reading = record.read(text, dates)
        if (reading) expectSound(text, reading)
      }),
      { numRuns: 2000 },
    )
  })

  it('costs no more for being long', () => {
    const long = `Letter from ${'A. Smith, '.repeat(20_000)}`
    const reading = record.read(long, [])
    expect(reading?.kind?.id).toBe('letter')
    expect(reading?.span.end).toBeLessThan(2000)
  })
})
