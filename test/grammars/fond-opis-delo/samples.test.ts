import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { ShelfmarkReading } from '#grammar/tradition'
import type { Reference } from '#model/citation'
import { FIELDS, fieldsOfReference } from '../../../src/dev/labelled-item.js'
import { builtIn } from './built-in.js'

/** What was read, in the form of samples.md. */
function print(text: string, reading: ShelfmarkReading): string[] {
  return [
    ...reading.references.map(printReference),
    ...reading.problems.map(({ code, span, meant }) => {
      const found = text.slice(span.start, span.end)
      return `! ${code}: \`${found}\`${meant === undefined ? '' : ` for \`${meant}\``}`
    }),
    ...reading.definitions.map(({ abbreviation, expansion }) => `${abbreviation} := ${expansion}`),
    ...reading.archives.map(archive => `~ ${archive.text}${archive.id === null ? '' : ` = ${archive.id}`}`),
  ]
}

function printReference(reference: Reference): string {
  const fields = fieldsOfReference(reference)
  const id = reference.archive?.id ? ` = ${reference.archive.id}` : ''
  return FIELDS.filter(field => fields[field] !== '')
    .map(field => (field === 'ibid' ? 'ibid' : `${field} ${fields[field]}${field === 'archive' ? id : ''}`))
    .join(' | ')
}

interface Sample {
  readonly text: string
  readonly expected: string[]
}

function loadSamples(): Map<string, Sample[]> {
  const sections = new Map<string, Sample[]>()
  let samples: Sample[] = []
  for (const line of readFileSync('grammars/fond-opis-delo/samples.md', 'utf8').split('\n')) {
    const heading = /^## (.+)$/.exec(line)?.[1]
    const text = /^- `(.+)`$/.exec(line)?.[1]
    const expected = /^ {2}- (.+)$/.exec(line)?.[1]
    if (heading !== undefined) {
      samples = []
      sections.set(heading, samples)
    } else if (text !== undefined) samples.push({ text, expected: [] })
    else if (expected !== undefined) samples.at(-1)?.expected.push(expected)
  }
  return sections
}

for (const [section, samples] of loadSamples()) {
  describe(section, () => {
    test.each(samples)('$text', ({ text, expected }) => {
      expect(print(text, builtIn.read(text))).toEqual(expected)
    })
  })
}

test('the place of a reference goes from its archive to its last sheet', () => {
  const text = 'См. письмо (РГАСПИ. Ф. 17. Оп. 3. Д. 84. Л. 1–3 об. Подлинник) и там же.'
  const places = builtIn.read(text).references.map(({ span }) => text.slice(span.start, span.end))
  expect(places).toEqual(['РГАСПИ. Ф. 17. Оп. 3. Д. 84. Л. 1–3 об.'])
})

test('values have the place that they were first written at', () => {
  const text = 'РГАСПИ. Ф. 17. Оп. 3. Д. 84; Д. 85.'
  const [, second] = builtIn.read(text).references
  expect(second?.levels.fund).toEqual({ value: '17', origin: 'inherited', span: { start: 11, end: 13 } })
  expect(second?.levels.file).toEqual({ value: '85', origin: 'written', span: { start: 32, end: 34 } })
  expect(second?.archive?.origin).toBe('inherited')
})
