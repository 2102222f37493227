import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArchiveNameRow } from '#grammar/archive-names'
import type { LexiconRow } from '#grammar/lexicon'
import type { ShelfmarkTradition } from '#grammar/tradition'
import { boa } from '#grammars/boa/boa'
import * as boaLexicon from '#grammars/boa/lexicon'
import { bundesarchiv } from '#grammars/bundesarchiv/bundesarchiv'
import * as bundesarchivLexicon from '#grammars/bundesarchiv/lexicon'
import { france } from '#grammars/france/france'
import * as franceLexicon from '#grammars/france/lexicon'
import { hoover } from '#grammars/hoover/hoover'
import * as hooverLexicon from '#grammars/hoover/lexicon'
import * as naraLexicon from '#grammars/nara/lexicon'
import { nara } from '#grammars/nara/nara'
import * as tnaLexicon from '#grammars/tna/lexicon'
import { tna } from '#grammars/tna/tna'
import type { ArchiveRow } from '#model/authority'
import type { Reference } from '#model/citation'
import { LEVELS } from '#model/shelfmark'
import { contains } from '#model/span'
import archives from '../../../corpus/authority/archives.json' with { type: 'json' }
import { readSamples } from '../legend/read-samples.js'
import { toldBy } from './told.js'

const rows = archives.archives as unknown as readonly ArchiveRow[]

interface Case {
  readonly tradition: ShelfmarkTradition
  readonly names: readonly ArchiveNameRow[]
  readonly words: readonly LexiconRow[]
}

const CASES: readonly Case[] = [
  {
    tradition: tna(rows),
    names: tnaLexicon.names,
    words: [...tnaLexicon.departments, ...tnaLexicon.sheets],
  },
  { tradition: nara(rows), names: naraLexicon.names, words: [...naraLexicon.words, ...naraLexicon.sheets] },
  {
    tradition: bundesarchiv(rows),
    names: bundesarchivLexicon.names,
    words: [...bundesarchivLexicon.groups, ...bundesarchivLexicon.sheets],
  },
  { tradition: france(rows), names: franceLexicon.names, words: [...franceLexicon.words, ...franceLexicon.sheets] },
  { tradition: hoover(rows), names: hooverLexicon.names, words: [...hooverLexicon.words, ...hooverLexicon.sheets] },
  { tradition: boa(rows), names: boaLexicon.names, words: [...boaLexicon.words, ...boaLexicon.sheets] },
]

function samplesOf(id: string) {
  return readSamples(readFileSync(new URL(`../../../grammars/${id}/samples.md`, import.meta.url), 'utf8'))
}

/** Every value with its place, as it is told and as it stands. */
function valuesOf({ archive, levels, sheets, text, span }: Reference) {
  return [
    { value: text, span },
    ...(archive ? [{ value: archive.text, span: archive.span }] : []),
    ...LEVELS.flatMap(level => levels[level] ?? []),
    ...sheets.map(sheet => ({ value: sheet.from, span: { ...sheet.span, end: sheet.span.start + sheet.from.length } })),
  ]
}

describe.each(CASES.map(each => [each.tradition.id, each] as const))('%s', (id, { tradition, names, words }) => {
  const samples = samplesOf(id)
  const read = (text: string) => tradition.read(text).references

  describe('samples', () => {
    it('has shelfmarks and look-alikes', () => {
      expect(samples.filter(sample => sample.fields.length > 0).length).toBeGreaterThanOrEqual(12)
      expect(samples.filter(sample => sample.fields.length === 0).length).toBeGreaterThanOrEqual(6)
    })

    it.each(samples)('$text', ({ text, fields }) => {
      expect(toldBy(tradition, text)).toEqual(fields.map(([key, value]) => `${key}: ${value}`))
    })
  })

  describe('lexicon', () => {
    const own = words.filter(row => !['folio', 'page', 'verso', 'recto'].includes(row.id))

    it('has each row once', () => {
      expect(new Set(names.map(row => row.id)).size).toBe(names.length)
      expect(new Set(words.map(row => row.id)).size).toBe(words.length)
    })

    it.each([...names, ...own])('reads the example of $id', ({ example, forms }) => {
      const [reference] = read(example)
      expect(forms.some(form => example.includes(form))).toBe(true)
      expect(reference?.span.end).toBe(example.length)
    })

    it.each(names.filter(row => row.category === 'archive'))('knows $id by every form', ({ example, forms }) => {
      const rest = example.slice(forms.find(form => example.startsWith(form))?.length)
      for (const form of forms) {
        const [reference] = read(form + rest)
        expect([form, reference?.archive?.text, reference?.text]).toEqual([form, form, form + rest])
      }
    })
  })

  describe('any text', () => {
    const token = fc.constantFrom(
      ...samples.flatMap(({ text }) => text.split(/(?<=[ ,;/()])/)),
      ...names.flatMap(row => row.forms),
      ...words.flatMap(row => row.forms),
      ...['12', '/', ', ', '; ', '. ', '\n', '(', ')', '3–5', ' and '],
    )
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(token, { maxLength: 30 }).map(tokens => tokens.join('')),
    )

    it('does not throw; values stand at their places, references in order and apart', () => {
      fc.assert(
        fc.property(text, given => {
          let end = 0
          for (const reference of read(given)) {
            expect(reference.span.start).toBeGreaterThanOrEqual(end)
            end = reference.span.end
            for (const { value, span } of valuesOf(reference)) expect(given.slice(span.start, span.end)).toBe(value)
            for (const level of LEVELS) {
              const value = reference.levels[level]
              if (value?.origin === 'written') expect(contains(reference.span, value.span)).toBe(true)
            }
          }
        }),
        { numRuns: 300 },
      )
    })

    it('reads the same behind prose, before prose and with no-break spaces', () => {
      for (const { text: sample } of samples.filter(each => each.fields.length > 0)) {
        const told = toldBy(tradition, sample)
        expect(toldBy(tradition, `Er schrieb 1919, see also: ${sample}`)).toEqual(told)
        expect(toldBy(tradition, sample.replaceAll(' ', '\u00a0')).map(line => line.replaceAll('\u00a0', ' '))).toEqual(
          told,
        )
        expect(toldBy(tradition, sample.normalize('NFD')).map(line => line.normalize('NFC'))).toEqual(told)
      }
    })
  })
})

describe('together', () => {
  it('never read one place twice as whole shelfmarks of different archives', () => {
    for (const { tradition } of CASES) {
      for (const { text } of samplesOf(tradition.id)) {
        const others = CASES.filter(each => each.tradition !== tradition)
        const claimed = others.flatMap(other => other.tradition.read(text).references)
        const own = tradition.read(text).references
        for (const reference of claimed) {
          const rival = own.find(each => contains(each.span, reference.span) || contains(reference.span, each.span))
          expect([text, rival?.archive?.text]).toEqual([text, undefined])
        }
      }
    }
  })
})
