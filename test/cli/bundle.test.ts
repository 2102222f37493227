import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, inject, onTestFinished, test } from 'vitest'
import { listManuscripts } from '#dev/list-manuscripts'
import { ROOT } from '#dev/rule-files'
import { BUNDLE, runProcess, SOURCES } from './run-process.js'

test.each([
  ['lint', ['lint', 'corpus/notes', 'corpus/article-ru', '--format', 'json', '--fail-on', 'never']],
  ['a bibliography in a style', ['bib', 'corpus/article-ru', '--to', 'text', '--style', 'gost']],
  ['the page of a rule', ['explain', 'citation/syntax']],
  ['the version', ['--version']],
])('%s: the bundle prints what the sources print', async (_name, argv) => {
  const sources = await runProcess(argv, ROOT, '', SOURCES)
  expect(await runProcess(argv, ROOT)).toEqual(sources)
  expect(sources.stdout + sources.stderr).not.toBe('')
})

/** The report in JSON, after which nothing was told: a thread that breaks would be. */
function reportOf(folder: string, ...options: string[]): string {
  const argv = [...BUNDLE, 'lint', '.', '--no-config', '-f', 'json', '--fail-on', 'never', ...options]
  const { stdout, stderr } = spawnSync(process.execPath, argv, { cwd: folder, encoding: 'utf8' })
  expect(stderr).toBe('')
  return stdout
}

function deskOfCorpus(): string {
  const folder = mkdtempSync(join(tmpdir(), 'fondlint-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const { path, text } of listManuscripts()) writeFileSync(join(folder, path.replaceAll('/', '-')), text)
  return folder
}

test('any number of threads gives the same report', () => {
  const folder = deskOfCorpus()
  const [one, ...more] = [1, 2, 3].map(count => reportOf(folder, '--concurrency', String(count)))
  expect(JSON.parse(one ?? '').summary.files).toBe(listManuscripts().length)
  expect(more).toEqual([one, one])
})

test('with a cache each run reports what a run without one reports', () => {
  const folder = deskOfCorpus()
  const kept = () => reportOf(folder, '--cache-location', 'kept', '--concurrency', '2')
  const cold = reportOf(folder)
  expect([kept(), kept()]).toEqual([cold, cold])

  const [first = '', second = ''] = listManuscripts().map(({ path }) => join(folder, path.replaceAll('/', '-')))
  writeFileSync(first, `${readFileSync(first, 'utf8')}\n\nRGASPI, f. 2, op. 1, d. 24582, l. 3.\n`)
  rmSync(second)
  const [changed, fromCache] = [reportOf(folder), kept()]
  expect(changed).not.toBe(cold)
  expect(fromCache).toBe(changed)

  for (const [at, file] of entriesOf(join(folder, 'kept')).entries()) {
    const content = readFileSync(file)
    if (at % 3 === 0) writeFileSync(file, content.subarray(0, at % 2 === 0 ? 0 : content.length - 9))
    if (at % 3 === 1) writeFileSync(file, content.toString('utf8').replace(/\d(?=\D*$)/, '7'))
  }
  expect(kept()).toBe(changed)
})

function entriesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name))
}

test('the bundle brings the licences of all it holds', () => {
  const notices = readFileSync(join(inject('bundle'), 'NOTICES.txt'), 'utf8')
  for (const name of ['chevrotain', 'commander', 'micromark', 'zod']) {
    expect(notices).toMatch(new RegExp(`^${name} \\d`, 'm'))
  }
})
