import { expect, test } from 'vitest'
import { linesOf } from '#model/lines'

const show = (text: string, offset: number) => {
  const { line, column, offset: at } = linesOf(text).point(offset)
  return `${line}:${column} @${at}`
}

test('lines and columns count from 1, offsets from 0', () => {
  expect(show('ab\ncd', 0)).toBe('1:1 @0')
  expect(show('ab\ncd', 3)).toBe('2:1 @3')
  expect(show('ab\ncd', 5)).toBe('2:3 @5')
})

test('a line ends at LF, CRLF or a lone CR', () => {
  expect(show('a\r\nb', 3)).toBe('2:1 @3')
  expect(show('a\rb', 2)).toBe('2:1 @2')
  expect(show('a\r\rb', 3)).toBe('3:1 @3')
})

test('a byte-order mark and a surrogate pair count as they are stored', () => {
  expect(show('\uFEFFa', 1)).toBe('1:2 @1')
  expect(show('📻 b', 3)).toBe('1:4 @3')
})

test('an offset outside is taken for the nearest end', () => {
  expect(show('ab', -1)).toBe('1:1 @0')
  expect(show('ab', 99)).toBe('1:3 @2')
  expect(show('', 0)).toBe('1:1 @0')
})
