import { expect, test } from 'vitest'
import { anchorScan, joinAnchors } from '#grammar/island'

const rows = ['ф.', 'оп.', 'ед. хр.', 'fond'].map(form => ({
  id: form,
  category: 'level',
  forms: [form],
  language: 'ru',
  source: 'test',
  example: form,
}))
const scan = anchorScan(rows)

function anchors(text: string): string[] {
  return scan(text).map(({ start, end }) => text.slice(start, end))
}

test('an anchor is a level word beside a number', () => {
  expect(anchors('В фонде 5 страниц; ф. 17, оп.\u00a03, ед. хр. № 12')).toEqual(['ф. 17', 'оп.\u00a03', 'хр. № 12'])
})

test('a prefix may stand before the number, and nothing between word and number', () => {
  expect(anchors('Ф. Р-130, ф201оп4, Fond R-25')).toEqual(['Ф. Р-130', 'ф201', 'оп4', 'Fond R-25'])
})

test('prose with numbers has no anchor', () => {
  expect(anchors('12 мая 1920 г., в 5 верстах, рис. 7, № 3; грф. 1')).toEqual([])
})

test('anchors near each other make one island', () => {
  const text = 'ф. 1, оп. 2 ............................ ф. 3'
  expect(joinAnchors(scan(text), 10).map(({ start, end }) => text.slice(start, end))).toEqual(['ф. 1, оп. 2', 'ф. 3'])
})
