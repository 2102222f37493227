import { expect, test } from 'vitest'
import { FURNITURE } from '../../src/manuscript/furniture.js'
import { plain } from './read.js'

test.each(FURNITURE.map(row => [row.language, row.example, row] as const))('%s: %s', (_, example, row) => {
  expect(plain(`Text of the letter.\n\n${example}\n`)).toBe(`\nparagraph: Text of the letter.\nfurniture: ${example}\n`)
  expect(FURNITURE.filter(other => other.example === example)).toEqual([row])
})
