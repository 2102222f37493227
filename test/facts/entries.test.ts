import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { grammars } from '#builtin'
import { extract } from '#facts/extract'
import { readManuscript } from '#manuscript/read-manuscript'
import type { Facts } from '#model/facts'
import { contains, type Span } from '#model/span'

const folder = new URL('../../fixtures/editions/', import.meta.url)
const editions = readdirSync(folder)
  .filter(name => /\.(?:md|txt)$/.test(name) && !name.endsWith('.facts.txt'))
  .map(name => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }))

function read(name: string, text: string): Facts {
  return extract(readManuscript({ path: name, text }), grammars)
}

/** Entries and records, one line a field; what is not given has no line. */
function told(text: string, { entries, records, dates, citations }: Facts): string {
  const quote = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : '')
  const lines = entries.flatMap((entry, index) => [
    `entry ${index + 1}: ${entry.kind?.id ?? 'unknown'}`,
    `  heading: ${quote(entry.heading)}`,
    `  number: ${entry.number?.value ?? ''}`,
    ...entry.authors.map(party => `  author: ${quote(party.span)} = ${party.key || 'nobody'}`),
    ...entry.addressees.map(party => `  addressee: ${quote(party.span)} = ${party.key || 'nobody'}`),
    `  subject: ${quote(entry.subject?.span)}`,
    `  date: ${entry.date === null ? '' : quote(dates[entry.date]?.span)}`,
    `  place: ${entry.place?.value ?? ''}`,
    `  excerpt: ${quote(entry.excerpt)}`,
    ...entry.body.map(span => `  body: ${quote(span)}`),
    `  signature: ${quote(entry.signature?.span)}`,
    `  legend: ${quote(entry.legend)}`,
    `  cited: ${quote(citations[records.find(record => record.entry === index)?.citation ?? -1]?.references[0]?.span)}`,
  ])
  const ofNotes = records.flatMap(record => {
    if (record.entry !== null) return []
    const parties = [record.authors, record.addressees].map(each => each.map(party => party.key).join(', '))
    const date = record.date === null ? 'undated' : quote(dates[record.date]?.span)
    const cited = quote(citations[record.citation ?? -1]?.references[0]?.span)
    return [`record: ${record.kind?.id ?? 'unknown'}; ${parties.join(' to ')}; ${date}; ${cited}`]
  })
  return `${[...lines, ...ofNotes].filter(line => !/: $/.test(line)).join('\n')}\n`
}

describe('editions', () => {
  it.each(editions)('$name', async ({ name, text }) => {
    await expect(told(text, read(name, text))).toMatchFileSnapshot(`../../fixtures/editions/${name}.facts.txt`)
  })

  it.each(editions)('$name is read alike with other line ends', ({ name, text }) => {
    const windows = text.replace(/\n/g, '\r\n')
    expect(told(windows, read(name, windows))).toBe(told(text, read(name, text)))
  })
})

describe('any text', () => {
  const lines = editions.flatMap(({ text }) => text.split('\n'))
  const text = fc.array(fc.constantFrom(...lines), { maxLength: 60 }).map(each => each.join('\n'))

  it('is cut into entries that follow each other and hold their parts', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('a.md', 'a.txt'), (text, name) => {
        const { entries, records, dates } = read(name, text)
        for (const [index, entry] of entries.entries()) {
          const next = entries[index + 1]
          if (next) expect(entry.span.end).toBeLessThanOrEqual(next.span.start)
          for (const part of [entry.heading, ...entry.body]) expect(contains(entry.span, part)).toBe(true)
          for (const part of [entry.number, entry.subject, entry.place, entry.signature, ...entry.authors]) {
            if (part) expect(text.slice(part.span.start, part.span.end)).toBe(part.value)
          }
          if (entry.date !== null) expect(dates[entry.date]).toBeDefined()
        }
        expect(records.filter(record => record.entry !== null)).toHaveLength(entries.length)
      }),
      { numRuns: 300 },
    )
  })
})
