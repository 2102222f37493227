import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { ROOT } from '#dev/rule-files'
import type { CslItem } from '#export/csl-item'
import { cslItems } from '#export/csl-items'
import { exchange } from '#export/exchange'
import { gatherSources } from '#export/gather-sources'
import { readBibliography } from '#export/read-bibliography'
import { authority, readCitation } from '#index'
import { LEVELS } from '#model/shelfmark'
import { indexOf, manuscripts } from './manuscripts.js'

const isValid = new Ajv({ strict: false }).compile(
  JSON.parse(readFileSync(`${ROOT}fixtures/schemas/csl-data.json`, 'utf8')),
)

function itemsOf(text: string, path = 'a.md'): CslItem[] {
  return cslItems(gatherSources(indexOf([{ path, text }])), authority)
}

const all = cslItems(gatherSources(indexOf(manuscripts)), authority)

test('the schema refuses what is no item', () => {
  expect(isValid([{ id: 'a', type: 'letter' }])).toBe(false)
  expect(isValid([{ id: 'a', type: 'book', 'archive-collection': 'x' }])).toBe(false)
})

test('every item of corpus and fixtures is valid, with an id of its own', () => {
  expect(all.length).toBeGreaterThan(60)
  isValid(all)
  expect(isValid.errors).toBeNull()
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

test('a record has its description, its date, its shelfmark and where it is cited', () => {
  const text = `## Telegram from B. Legran to G. Chicherin

Erivan, November 28, 1920

The talks have begun.

Source: RGASPI, f. 64, op. 1, d. 21, ll. 252–254 ob. Certified copy. Typescript.
`
  expect(itemsOf(text)).toMatchInlineSnapshot(`
    [
      {
        "archive": "RGASPI",
        "archive-place": "Moscow",
        "archive_collection": "f. 64",
        "archive_location": "f. 64, op. 1, d. 21, ll. 252–254 ob.",
        "author": [
          {
            "family": "Legran",
            "given": "B.",
          },
        ],
        "custom": {
          "archiveId": "rgaspi",
          "authenticity": [
            "certified-copy",
          ],
          "calendar": "gregorian",
          "citedIn": [
            {
              "line": 7,
              "path": "a.md",
            },
          ],
          "date": "November 28, 1920",
          "edtf": "1920-11-28",
          "file": "21",
          "fund": "64",
          "inventory": "1",
          "reproduction": [
            "typescript",
          ],
          "sheets": [
            {
              "from": "252",
              "fromSide": null,
              "to": "254",
              "toSide": "verso",
            },
          ],
        },
        "event-place": "Erivan",
        "genre": "telegram",
        "id": "rgaspi-64-1-21-252-254-fda6fe",
        "issued": {
          "date-parts": [
            [
              1920,
              11,
              28,
            ],
          ],
        },
        "language": "en",
        "medium": "certified copy, typescript",
        "recipient": [
          {
            "family": "Chicherin",
            "given": "G.",
          },
        ],
        "title": "Telegram from B. Legran to G. Chicherin",
        "type": "personal_communication",
      },
    ]
  `)
})

test('a record is one item however often and in whatever form it is cited', () => {
  const items = itemsOf(
    'One.[^1] Two.[^2] Three.[^3]\n\n[^1]: РГАСПИ. Ф. 2. Оп. 1. Д. 5. Л. 7.\n\n[^2]: Там же. Л. 7.\n\n[^3]: RGASPI, f. 2, op. 1, d. 5, l. 7.\n',
  )
  expect(items.map(({ archive_location }) => archive_location)).toEqual(['Ф. 2. Оп. 1. Д. 5. Л. 7'])
  expect(items[0]?.custom?.citedIn).toEqual([
    { path: 'a.md', line: 3 },
    { path: 'a.md', line: 5 },
    { path: 'a.md', line: 7 },
  ])
})

test('a short form that leans on nothing is no source', () => {
  expect(itemsOf('One.[^1]\n\n[^1]: Там же. Л. 7.\n')).toEqual([])
})

test('a record and the edition that prints it point to each other', () => {
  const text = `## Letter from A. Ivanov to B. Petrov

Moscow, 3 May 1921

Text.

Source: RGASPI, f. 64, op. 1, d. 21, l. 5. Published in: Documents of the North. Moscow, 1957. Document No. 12.
`
  const [printed, kept] = [itemsOf(text).find(item => item.number === '12'), itemsOf(text).find(item => item.archive)]
  expect(printed).toMatchObject({
    type: 'chapter',
    'container-title': 'Documents of the North',
    custom: { prints: [kept?.id] },
  })
  expect(kept?.custom).toMatchObject({ printedIn: [printed?.id] })
})

test.each([
  ['Not later than 11 May 1920', { 'date-parts': [[1920, 5, 11]], circa: true }, '[..1920-05-11]'],
  [
    '6–7 May 1920',
    {
      'date-parts': [
        [1920, 5, 6],
        [1920, 5, 7],
      ],
    },
    '1920-05-06/1920-05-07',
  ],
  ['May 1920', { 'date-parts': [[1920, 5]] }, '1920-05'],
])('the date %s', (date, issued, edtf) => {
  const [item] = itemsOf(
    `## Letter from A. Ivanov to B. Petrov\n\nMoscow, ${date}\n\nText.\n\nSource: RGASPI, f. 64, op. 1, d. 21, l. 5.\n`,
  )
  expect(item?.issued).toEqual(issued)
  expect(item?.custom).toMatchObject({ edtf })
})

test('in a Russian heading a known person stands in the nominative, an unknown one as written', () => {
  const [item] = itemsOf(
    '## Телеграмма И. В. Сталина К. П. Неведомскому\n\nМосква, 3 мая 1920 г.\n\nТекст.\n\nРГАСПИ. Ф. 558. Оп. 1. Д. 5. Л. 1.\n',
  )
  expect(item?.author).toEqual([{ family: 'Сталин', given: 'И. В.' }])
  expect(item?.recipient).toEqual([{ literal: 'К. П. Неведомскому' }])
})

/** What can be compared of a shelfmark: archive row, levels, sheets. */
function shelfmark(text: string) {
  const [reference] = readCitation(text).references
  if (!reference) return null
  return {
    archive: reference.archive?.id ?? reference.archive?.text ?? null,
    levels: LEVELS.map(level => reference.levels[level]?.value ?? null),
    sheets: reference.sheets.map(({ span: _, ...range }) => range),
  }
}

describe('a shelfmark read back is the same shelfmark', () => {
  const records = gatherSources(indexOf(manuscripts)).records
  test('there are many', () => expect(records.length).toBeGreaterThan(50))

  test.each(records.map(record => [record.id, record] as const))('%s', (id, { shelfmarks }) => {
    const item = all.find(each => each.id === id)
    const [first] = shelfmarks
    const read = shelfmark([item?.archive, item?.archive_location].filter(part => part !== undefined).join('. '))
    expect(read?.levels).toEqual(LEVELS.map(level => first?.levels[level]?.value ?? null))
    expect(read?.sheets).toEqual(first?.sheets.map(({ span: _, ...range }) => range))
    expect(read?.archive).toEqual(first?.archive?.id ?? item?.archive ?? null)
  })
})

test.each(['bibtex', 'ris'] as const)('%s loses nothing but what only custom holds', format => {
  const read = readBibliography(exchange(all, format))
  const plain = ({ custom: _, ...item }: CslItem) =>
    Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
  expect(read.map(plain)).toEqual(all.map(plain))
})

test('there is nothing to write for nothing', () => {
  expect(exchange([], 'bibtex')).toBe('')
})
