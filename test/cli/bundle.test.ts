import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT } from '#dev/rule-files'
import { runProcess } from './run-process.js'

/** What users run is a bundle; the other tests run the sources. */
const OUT = join('dist', `bundle-test-${process.pid}`)

beforeAll(() => {
  execFileSync(process.execPath, ['--conditions=source', '--import', 'tsx', 'src/dev/bundle.ts', OUT], { cwd: ROOT })
})

afterAll(() => rmSync(join(ROOT, OUT), { recursive: true, force: true }))

test.each([
  ['lint', ['lint', 'corpus/notes', 'corpus/article-ru', '--format', 'json', '--fail-on', 'never']],
  ['lint with colours', ['lint', 'corpus/notes', '--color', '--fail-on', 'never']],
  ['lint into a page', ['lint', 'corpus/notes', '--format', 'html', '--fail-on', 'never']],
  ['parse', ['parse', 'РГАСПИ. Ф. 2. Оп. 1. Д. 16244. Л. 1–3 об.']],
  ['a bibliography in a style', ['bib', 'corpus/article-ru', '--to', 'text', '--style', 'gost']],
  ['the page of a rule', ['explain', 'citation/syntax']],
  ['the version', ['--version']],
  ['wrong usage', ['lint', '--format', 'prety']],
])('%s: the bundle prints what the sources print', async (_name, argv) => {
  const sources = await runProcess(argv, ROOT)
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(OUT, 'main.js'), ...argv], {
    cwd: ROOT,
    encoding: 'utf8',
  })
  expect({ stdout, stderr, code: status }).toEqual(sources)
  expect(sources.stdout + sources.stderr).not.toBe('')
})

test('the bundle brings the licences of all it holds', () => {
  const notices = readFileSync(join(ROOT, OUT, 'NOTICES.txt'), 'utf8')
  for (const name of ['chevrotain', 'commander', 'micromark', 'zod']) {
    expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
  }
})
