import { expect, test, vi } from 'vitest'
import { deskWith } from './desk.js'

vi.mock('#index', () => import('./fake-index.js'))

const lines = (output: string) =>
  output
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line))

test('parse reads its arguments, each whole', async () => {
  const { stdout, code } = await deskWith({}).fondlint(['parse', 'Ф. 2', 'one\ntwo'])
  expect(code).toBe(0)
  expect(lines(stdout).map(({ text }) => text)).toEqual(['Ф. 2', 'one\ntwo'])
})

test('parse reads lines, torn apart by the pipe, empty, or without an end', async () => {
  const stdin = '\uFEFFРГВА. Ф. 04.\r\n\nпо\u2028сле 👩‍👩‍👧\n\r\nlast'
  const { stdout, code } = await deskWith({}).fondlint(['parse'], { stdin })
  expect(code).toBe(0)
  expect(lines(stdout).map(({ text }) => text)).toEqual(['\uFEFFРГВА. Ф. 04.', '', 'по\u2028сле 👩‍👩‍👧', '', 'last'])
  expect(lines(stdout)[1]).toMatchObject({ references: [] })
})

test('parse of nothing is nothing', async () => {
  expect(await deskWith({}).fondlint(['parse'], { stdin: '' })).toEqual({ code: 0, stdout: '', stderr: '' })
})

test('parse keeps a line of output for a line that is not UTF-8, and claims nothing from it', async () => {
  const stdin = Buffer.concat([Buffer.from('one\n'), Buffer.from([0xd4, 0x2e, 0x0a]), Buffer.from('three\n')])
  const { stdout, stderr, code } = await deskWith({}).fondlint(['parse'], { stdin })
  expect(code).toBe(2)
  expect(stderr).toBe('fondlint: standard input, line 2: is not UTF-8\n')
  expect(lines(stdout)).toHaveLength(3)
  expect(lines(stdout)[1]).toMatchObject({ references: [], problems: [{ code: 'not-utf-8' }] })
})

test.each([
  ['citations', {}, { citations: [] }],
  [
    'facts',
    { version: 1 },
    { length: 4, genre: 'article', citations: [], dates: [], entries: [], fingerprintCount: 1 },
  ],
])('%s prints one JSON object, also when a file cannot be read', async (command, head, each) => {
  const desk = deskWith({ 'b.md': 'text', 'a.md': 'text', 'c.md': 'explode' })
  const { stdout, stderr, code } = await desk.fondlint([command, 'b.md', 'c.md', 'a.md', 'no.md'])
  expect(code).toBe(2)
  expect(stderr).toMatch(/^fondlint: no\.md: no such file or folder\nfondlint: c\.md: internal error: Error: reading/)
  const object = {
    ...head,
    files: [
      { path: 'a.md', ...each },
      { path: 'b.md', ...each },
    ],
  }
  expect(JSON.parse(stdout)).toEqual(object)
  expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`)
})

test('no file leaves an empty list', async () => {
  const { stdout } = await deskWith({}).fondlint(['facts', 'no.md'])
  expect(stdout).toBe(`${JSON.stringify({ version: 1, files: [] }, null, 2)}\n`)
})
