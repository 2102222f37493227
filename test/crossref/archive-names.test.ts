import { expect, test } from 'vitest'
import { authority } from '#builtin'
import { findArchiveNames } from '#crossref/archive-names'
import { openProject, planFor } from '#index'

/** Abbreviations of one archive by the files that use them, the leading one first. */
const names = (...texts: readonly string[]) => {
  const project = openProject(planFor())
  const paths = texts.map((_, at) => `${at + 1}.md`)
  for (const [at, path] of paths.entries()) project.update(path, texts[at] ?? '')
  const facts = paths.flatMap(path => project.facts(path) ?? [])
  return findArchiveNames(facts, authority).map(({ archive, abbreviations }) =>
    [archive.id, ...abbreviations.map(({ text, uses }) => `${text} ${[...uses.keys()]}`)].join(', '),
  )
}

const note = (archive: string) => `Word.[^1]\n\n[^1]: ${archive}, f. 64, op. 1, d. 21, l. 252.\n`

test('the abbreviation that most texts use leads', () => {
  expect(names(note('RSASPH'), note('RGASPI'), note('RGASPI'))).toEqual(['rgaspi, RGASPI 2.md,3.md, RSASPH 1.md'])
})

test('of two in equal use the usual one leads', () => {
  expect(names(note('RSASPH'), note('RGASPI'))).toEqual(['rgaspi, RGASPI 2.md, RSASPH 1.md'])
})

test('an abbreviation that is defined counts where it is defined', () => {
  const defined = note('Russian State Archive of Socio-Political History (hereafter RSASPH)')
  expect(names(note('RGASPI'), defined)).toEqual(['rgaspi, RGASPI 1.md, RSASPH 2.md'])
})

test.each([
  ['full names', note('Russian State Archive of Socio-Political History'), note('RGASPI')],
  ['scripts', note('РГАСПИ'), note('RGASPI')],
  ['blanks and stops', note('GA RF'), note('GARF')],
  ['names without their country', note('ЦАМО'), note('ЦАМО РФ')],
  ['former names', note('TsPA IML'), note('RGASPI')],
])('%s are no alias', (_, a, b) => {
  expect(names(a, b)).toEqual([])
})
