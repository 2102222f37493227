import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { deskWith } from './desk.js'

vi.mock('#index', () => import('./fake-index.js'))

const files = { 'a.md': 'here twin:x', 'volumes/b.md': 'wrong there twin:x', 'volumes/c.md': 'wrong' }

test('a corpus is checked against and not reported on, and its places are shown', async () => {
  const { stdout, code } = await deskWith(files).fondlint(['a.md', '--corpus', 'volumes'])
  expect(code).toBe(1)
  expect(stdout).toMatchInlineSnapshot(`
    "a.md
      1:6  error  Unexpected "twin:x"  word/wrong
         1 │ here twin:x
           │      ^^^^^^
         volumes/b.md:1:13  the twin
         1 │ wrong there twin:x
           │             ^^^^^^

    1 error in 1 of 1 file
    "
  `)
})

test('html shows both sides', async () => {
  const { stdout } = await deskWith(files).fondlint(['a.md', '--corpus', 'volumes/*.md', '-f', 'html'])
  expect(stdout).toContain('wrong there <mark>')
})

test('what is asked for and in the corpus is checked, also under another name', async () => {
  const desk = deskWith(files)
  const { stdout } = await desk.fondlint(['volumes/b.md', '--corpus', '.', '-f', 'unix'])
  expect(stdout).toMatch(/^volumes\/b\.md:1:1: .*\nvolumes\/b\.md:1:13: .*\n\n2 errors in 1 of 1 file\n$/)
  symlinkSync('a.md', join(desk.folder, 'z.md'))
  expect((await desk.fondlint(['a.md', '--corpus', 'z.md'])).stdout).toBe('No problems in 1 file\n')
})

test('several are several; one that finds nothing is told', async () => {
  const argv = ['a.md', '--corpus', 'volumes/b.md', '--corpus', 'volumes/no.md']
  const { stderr, code } = await deskWith(files).fondlint(argv)
  expect({ stderr, code }).toEqual({ stderr: 'fondlint: volumes/no.md: no such file or folder\n', code: 2 })
})

test('is never fixed', async () => {
  const desk = deskWith({ 'a.md': 'typpo', 'b.md': 'typpo' })
  expect((await desk.fondlint(['a.md', '--corpus', '.', '--fix-dry-run'])).stdout).not.toContain('b.md')
})
