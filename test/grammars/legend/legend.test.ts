import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { legend } from '#grammars/legend/legend'
import { lexicon } from '#grammars/legend/lexicon'
import { readSamples } from './read-samples.js'

const samples = readSamples(readFileSync(new URL('../../../grammars/legend/samples.md', import.meta.url), 'utf8'))

function told(text: string): string[] {
  const { authenticity, reproduction } = legend.read(text)
  return [
    ...authenticity.map(term => `authenticity: ${term.id} = ${term.value}`),
    ...reproduction.map(term => `reproduction: ${term.id} = ${term.value}`),
  ]
}

describe('samples', () => {
  it('has samples', () => expect(samples.length).toBeGreaterThan(20))

  it.each(samples)('$text', ({ text, fields }) => {
    expect(told(text)).toEqual(fields.map(([key, value]) => `${key}: ${value}`))
  })
})

describe('lexicon', () => {
  it('has each row once', () => {
    expect(new Set(lexicon.map(row => row.id)).size).toBe(lexicon.length)
  })

  it.each(lexicon)('reads the example of $id', row => {
    const { authenticity, reproduction } = legend.read(row.example)
    const terms = [...authenticity, ...reproduction]
    const uses = (text: string) => row.forms.some(form => text.toLowerCase().includes(form.toLowerCase()))
    expect(uses(row.example)).toBe(true)
    if (row.term === null) expect(terms).not.toEqual([])
    else expect(terms.filter(term => term.id === row.term && uses(term.value))).not.toEqual([])
  })

  it.each(lexicon.filter(row => ['status', 'copying', 'making'].includes(row.category)))(
    'reads every form of $id',
    row => {
      for (const form of row.forms) {
        const { authenticity, reproduction } = legend.read(`Л. 5, ${form}.`)
        expect([form, ...[...authenticity, ...reproduction].map(term => term.id)]).toContain(row.term)
      }
    },
  )
})

describe('any text', () => {
  const word = fc.constantFrom(
    ...lexicon.flatMap(row => row.forms),
    'Л.',
    '5',
    'об.',
    'Чичерин',
    'была',
    '\n',
    ',',
    '(',
    ')',
  )
  const phrase = fc.array(word, { maxLength: 30 }).map(words => words.join(' '))

  it('does not throw, and values are what stands at their spans', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), phrase), text => {
        const { authenticity, reproduction } = legend.read(text)
        for (const { value, span } of [...authenticity, ...reproduction]) {
          expect(value).not.toBe('')
          expect(text.slice(span.start, span.end)).toBe(value)
        }
      }),
    )
  })

  it('reads the same whatever the line ends and blanks', () => {
    const text = 'Л. 5. Заверенная копия. Телеграфный бланк.'
    const ids = (given: string) => Object.values(legend.read(given)).map(terms => terms.map(term => term.id))
    expect(ids(text.replaceAll(' ', '\u00a0'))).toEqual(ids(text))
    expect(ids(text.normalize('NFD'))).toEqual(ids(text))
    expect(ids('Л. 5. Заверенная\r\nкопия.\r\nТелеграфный\r\nбланк.\r\n')).toEqual(ids(text))
  })
})
