import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { cacheFolder } from '#cli/cache-folder'
import { openFactsCache } from '#cli/facts-cache'

function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fondlint-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
}

const packed = new Uint8Array([7, 0, 255, 10])
const text = 'Ф. 2. 😀'

test('what is kept is found again by text and kind of file', () => {
  const folder = emptyFolder()
  const cache = openFactsCache(folder, 'v1')
  expect(cache.read({ path: 'a.md', text })).toBeNull()
  cache.write({ path: 'a.md', text }, packed)
  expect(cache.close()).toBeNull()
  const later = openFactsCache(folder, 'v1')
  expect([...(later.read({ path: 'a.md', text }) ?? [])]).toEqual([...packed])
  expect([...(later.read({ path: 'b/c.MD', text }) ?? [])]).toEqual([...packed])
  expect(later.read({ path: 'a.txt', text })).toBeNull()
  expect(later.read({ path: 'a.md', text: `${text} ` })).toBeNull()
  expect(openFactsCache(folder, 'v2').read({ path: 'a.md', text })).toBeNull()
})

test('what is damaged in any way is as good as not kept', () => {
  const folder = emptyFolder()
  const cache = openFactsCache(folder, 'v1')
  cache.write({ path: 'a.md', text }, packed)
  const [file = ''] = filesIn(folder)
  const whole = readFileSync(file)
  for (let at = 0; at < whole.length; at++) {
    const bent = Buffer.from(whole)
    bent[at] = (bent[at] ?? 0) ^ 1
    for (const damaged of [whole.subarray(0, at), bent]) {
      writeFileSync(file, damaged)
      expect(cache.read({ path: 'a.md', text })).toBeNull()
    }
  }
})

test('two runs at the same time keep the same file', () => {
  const folder = emptyFolder()
  const [one, other] = [openFactsCache(folder, 'v1'), openFactsCache(folder, 'v1')]
  one.write({ path: 'a.md', text }, packed)
  other.write({ path: 'a.md', text }, packed)
  expect([one.close(), other.close()]).toEqual([null, null])
  expect([...(one.read({ path: 'a.md', text }) ?? [])]).toEqual([...packed])
})

test('a folder that cannot be written is told, and no harm', () => {
  const file = join(emptyFolder(), 'file')
  writeFileSync(file, '')
  const cache = openFactsCache(file, 'v1')
  cache.write({ path: 'a.md', text }, packed)
  expect(cache.read({ path: 'a.md', text })).toBeNull()
  expect(cache.close()).toEqual({ path: file, reason: expect.stringContaining('nothing was kept') })
})

test('what was long of no use is thrown out, and nothing else', () => {
  const folder = emptyFolder()
  const first = openFactsCache(folder, 'v1')
  for (const path of ['old.md', 'used.md', 'new.md']) first.write({ path, text: path }, packed)
  first.close()
  const files = filesIn(folder)
  const past = new Date(Date.now() - 100 * 24 * 60 * 60 * 1000)
  for (const file of files) utimesSync(file, past, past)
  const [draft, other, foreign] = [
    join(dirname(files[0] ?? ''), 'x.tmp'),
    join(folder, '0123456789abcdef'),
    join(folder, 'mine'),
  ]
  writeFileSync(draft, '')
  for (const each of [other, foreign]) mkdirSync(each)
  for (const each of [draft, other, foreign]) utimesSync(each, past, past)

  const second = openFactsCache(folder, 'v1')
  second.read({ path: 'used.md', text: 'used.md' })
  second.write({ path: 'new.md', text: 'new.md' }, packed)
  second.close()
  const third = openFactsCache(folder, 'v1')
  const isKept = (path: string) => third.read({ path, text: path }) !== null
  expect(['old.md', 'used.md', 'new.md'].map(isKept)).toEqual([false, true, true])
  expect([draft, other, foreign].map(each => existsSync(each))).toEqual([false, false, true])
})

test('facts are kept where the user says, in the package around, or among his own things', () => {
  const folder = emptyFolder()
  mkdirSync(join(folder, 'notes'))
  const cwd = join(folder, 'notes')
  expect(cacheFolder('x', { cwd, env: {} })).toBe(join(cwd, 'x'))
  expect(cacheFolder(undefined, { cwd, env: { XDG_CACHE_HOME: '/var/kept' } })).toBe(join('/var/kept', 'fondlint'))
  mkdirSync(join(folder, 'node_modules'))
  writeFileSync(join(folder, 'package.json'), '{}')
  expect(cacheFolder(undefined, { cwd, env: {} })).toBe(join(folder, 'node_modules', '.cache', 'fondlint'))
})
