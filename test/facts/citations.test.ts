import { expect, test } from 'vitest'
import { grammars } from '#builtin'
import { extractCitations } from '#facts/citations'
import { readManuscript } from '#manuscript/read-manuscript'

function definitionsOf(text: string): string[] {
  const { definitions } = extractCitations(readManuscript({ path: 'a.md', text }), grammars)
  return definitions.map(
    ({ span, expansionSpan }) =>
      `${text.slice(span.start, span.end)} := ${text.slice(expansionSpan.start, expansionSpan.end)}`,
  )
}

test('two cells of a row define an abbreviation', () => {
  const table =
    '| Short | Long |\n| --- | --- |\n| ГАБО | Государственный архив Брянской области |\n| ТОЗ | Товарищество |\n'
  expect(definitionsOf(table)).toEqual(['ГАБО := Государственный архив Брянской области'])
})

test('cells of two rows define nothing together', () => {
  expect(
    definitionsOf('| A | B |\n| --- | --- |\n| x | ГАБО |\n| Государственный архив Брянской области | y |\n'),
  ).toEqual([])
})
