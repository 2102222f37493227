import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { claim } from '#grammars/claim/claim'
import { eventRows } from '#grammars/claim/token'
import { date } from '#grammars/date/date'
import { told } from './told.js'

const page = readFileSync(new URL('../../../grammars/claim/samples.md', import.meta.url), 'utf8')
const samples = [...page.matchAll(/^- `(.*)`\n((?: {2}- .*\n)*)/gm)].map(([, text = '', lines = '']) => ({
  text,
  claims: lines.split('\n').flatMap(line => (line === '' ? [] : [line.slice('  - '.length)])),
}))

describe('samples', () => {
  it('has samples', () => expect(samples.length).toBeGreaterThan(30))
  it.each(samples)('$text', ({ text, claims }) => expect(told(text)).toEqual(claims))
})

describe('lexicon', () => {
  it.each(eventRows)('$id is read in its example', ({ example, means }) => {
    expect(told(example).join('\n')).toContain(means)
  })
})

describe('any text', () => {
  const words = samples.flatMap(({ text }) => text.split(/(?<=\s)/))
  const mixed = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4, unit: 'binary' })), {
    maxLength: 60,
  })

  it('gives claims whose spans lie in it and are what they quote', () => {
    fc.assert(
      fc.property(mixed, parts => {
        const text = parts.join('')
        const dates = date.read(text, { anchor: null, monthFirst: false }, []).map(each => each.span)
        for (const reading of claim.read(text, dates)) {
          const { span, places, claimant } = reading
          expect(span.start).toBeLessThan(span.end)
          expect(span.end).toBeLessThanOrEqual(text.length)
          const parties = reading.type === 'event' ? [reading.who, reading.to] : [reading.number]
          for (const written of [...places, claimant, ...parties]) {
            if (written) expect(text.slice(written.span.start, written.span.end)).toBe(written.value)
          }
        }
      }),
    )
  })
})
