import { describe, expect, test } from 'vitest'
import { listManuscripts } from '#dev/list-manuscripts'
import { openProject, planFor, readCitation } from '#index'
import { HOUSE_STYLES, printShelfmark } from '#model/house-style'
import { LEVELS, type Shelfmark } from '#model/shelfmark'

/** Shelfmarks of every shape that the styles have words for. */
const WRITTEN = [
  'РГАСПИ. Ф. 64. Оп. 1. Д. 21. Л. 252',
  'РГАСПИ. Ф. 2. Оп. 1. Д. 16244. Л. 1–3 об.',
  'РГАСПИ. Ф. 17. Оп. 162. Д. 7. Л. 99, 101–102, 105 об.',
  'ГАРФ, ф. Р-130, оп. 4, д. 1, лл. 12, 14 об.',
  'РГВА. Ф. 4. Оп. 1. Д. 158с. Л. 169',
  'РГВА. Ф. 109. Оп. 10. Д. 52. Л. 5 об.–7 об.',
  'АВП РФ. Ф. 04. Оп. 39. П. 232. Д. 52987. Л. 47',
  'РГИА. Ф. 1276. Оп. 6. Ч. 1. Д. 115. Л. 6–6 об.',
  'РГИА. Ф. 1276. Оп. 6. Д. 115. Т. 2. Л. 5а',
  'ЦДАГО України. Ф. 1. Оп. 32. Спр. 2612. Арк. 63, 64 зв., 71',
  'RGASPI, f. 64, op. 1, d. 21, ll. 253–254',
  'RGASPI, f. 64, op. 1, d. 21, l. 31–31 ob.',
  'NAA, Fund 200, Inventory 1, File 581, Sheets 41 and reverse',
  'RGVA, Fund 6, Inventory 12, File 8, Sheet 8 verso',
  'Russian State Military Archive (RGVA), Fund 109, Inventory 10, File 52, Sheet 36',
  'Российский государственный военный архив (РГВА). Ф. 6. Оп. 12. Д. 8',
]

const project = openProject(planFor())
for (const { path, text } of listManuscripts()) project.update(path, text)
const cited = listManuscripts().flatMap(({ path }) =>
  (project.facts(path)?.citations ?? []).flatMap(({ references }) =>
    references.filter(each => each.tradition === 'fond-opis-delo' && !each.ibid && each.archive?.origin === 'written'),
  ),
)

describe.each(HOUSE_STYLES)('%s', style => {
  test.each(WRITTEN)('%s reads the same', text => {
    const [shelfmark] = readCitation(text).references
    if (!shelfmark) throw new Error('not read')
    const printed = printShelfmark(shelfmark, style, { whole: true })
    expect(readCitation(printed).references.map(values), printed).toEqual([values(shelfmark)])
  })

  test('the shelfmarks of the sample manuscripts read the same', () => {
    expect(cited.length).toBeGreaterThan(20)
    for (const shelfmark of cited) {
      const printed = printShelfmark(shelfmark, style, { whole: true })
      expect(readCitation(printed).references.map(values), printed).toEqual([values(shelfmark)])
    }
  })
})

// After a whole word, `Inventory Turkey`, a name is not told from prose.
test.each(['gost', 'gost-comma', 'english-abbreviated'] as const)(
  '%s: an inventory with a name reads the same',
  style => {
    const [shelfmark] = readCitation('РГАСПИ. Ф. 85. Оп. С/Турция. Д. 29. Л. 32–34').references
    const printed = shelfmark ? printShelfmark(shelfmark, style, { whole: true }) : ''
    expect(readCitation(printed).references.map(values), printed).toEqual(shelfmark ? [values(shelfmark)] : [])
  },
)

test.each([
  ['gost', 'АВП РФ. Ф. 04. Оп. 39. П. 232. Д. 52987. Л. 47–48 об.'],
  ['gost-comma', 'АВП РФ, ф. 04, оп. 39, п. 232, д. 52987, лл. 47–48 об.'],
  ['english-abbreviated', 'АВП РФ, f. 04, op. 39, p. 232, d. 52987, ll. 47–48 ob.'],
  ['english-full', 'АВП РФ, Fund 04, Inventory 39, Folder 232, File 52987, Sheets 47–48 verso'],
] as const)('%s', (style, expected) => {
  const [shelfmark] = readCitation('АВП РФ, ф. 04, оп. 39, п. 232, д. 52987, л. 47-48об').references
  expect(shelfmark && printShelfmark(shelfmark, style, { whole: true })).toBe(expected)
})

test('levels that are carried over are printed on demand', () => {
  const [, second] = readCitation('РГАСПИ. Ф. 64. Оп. 1. Д. 21. Л. 252; Д. 22. Л. 4').references
  expect(second && printShelfmark(second, 'gost', { whole: false })).toBe('Д. 22. Л. 4')
  expect(second && printShelfmark(second, 'gost', { whole: true })).toBe('РГАСПИ. Ф. 64. Оп. 1. Д. 22. Л. 4')
})

function values({ archive, levels, sheets }: Shelfmark) {
  return {
    archive: archive?.text ?? null,
    levels: LEVELS.flatMap(level => (levels[level] ? [[level, levels[level].value]] : [])),
    sheets: sheets.map(({ from, fromSide, to, toSide }) => [from, fromSide, to, toSide]),
  }
}
