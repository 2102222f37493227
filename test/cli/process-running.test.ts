import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deskWith } from './desk.js'
import { runProcess } from './run-process.js'

// Fixes, a corpus, changes and statistics through the real process and with the real rules.

const NOTE = 'The appeal.[^1]\n\n[^1]: РГАСПИ. Ф. 64. On. 1. Д. 158c. Л. 252.\n'
const FIXED = NOTE.replace('On. 1', 'Оп. 1').replace('158c', '158с')

test('--fix writes, --fix-dry-run only says what it would write', async () => {
  const { folder } = deskWith({ 'a.md': NOTE })
  const tried = await runProcess(['--fix-dry-run'], folder)
  expect(tried).toMatchObject({ code: 0, stdout: expect.stringContaining('+[^1]: РГАСПИ. Ф. 64. Оп. 1. Д. 158с.') })
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(NOTE)
  const done = await runProcess(['--fix'], folder)
  expect(done).toEqual({ code: 0, stderr: '', stdout: 'No problems in 1 file\nFixed: 2 findings\n' })
  expect(readFileSync(join(folder, 'a.md'), 'utf8')).toBe(FIXED)
})

test('--stats tells on standard error what took how long', async () => {
  const { stdout, stderr, code } = await runProcess(['--stats', '-f', 'json'], deskWith({ 'a.md': FIXED }).folder)
  expect(code).toBe(0)
  expect(Object.keys(JSON.parse(stdout))).toEqual(['version', 'files', 'summary'])
  const phases = [...stderr.matchAll(/^ {2}(\S.*?) +\d+ ms$/gm)].map(([, phase]) => phase)
  expect(phases).toEqual(['set-up', 'reading', 'extracting', 'indexing', 'checking', 'fixing', 'reporting', 'all'])
  expect(stderr).toMatch(/^ {4}\S.* +\d+ ms$/m)
})

const ARTICLE = 'Legran’s telegram of 4 March 1921.[^1]\n\n[^1]: РГАСПИ. Ф. 64. Оп. 1. Д. 21. Л. 252.\n'

test('--staged in a hook of Git checks what will be committed, against the rest', async () => {
  const desk = deskWith({ 'a.md': ARTICLE, 'b.md': 'He wrote on 30 February 1921.\n' })
  const git = (...argv: readonly string[]) => execFileSync('git', argv, { cwd: desk.folder, stdio: 'pipe' })
  git('init', '-q')
  git('add', '-A')
  git('-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '-qm', 'first')
  expect(await runProcess(['--staged', '--fail-on', 'info'], desk.folder)).toMatchObject({ code: 0, stderr: '' })
  desk.write({ 'письмо.md': 'She answered on 31 April 1921.\n' })
  git('add', '-A')
  const { stdout, code } = await runProcess(['--staged', '-f', 'unix'], desk.folder)
  expect(code).toBe(1)
  expect(stdout).toContain('письмо.md:1:17: Unexpected day 31')
  expect(stdout).not.toContain('b.md')
  expect((await runProcess(['--since', 'HEAD', '-f', 'unix'], desk.folder)).stdout).toBe(stdout)
})

test('--corpus tells of a passage that another edition prints, though its path comes later', async () => {
  const text =
    'The delegation asks the government to send at once to the frontier every train that can be spared, with grain and oil for the refugees.'
  const cited = (folder: string) =>
    `He telegraphed: «${text}»[^1]\n\n[^1]: РГАСПИ. Ф. 64. Оп. 1. Д. 21. Л. ${folder}.\n`
  const { folder } = deskWith({ 'a.md': cited('252'), 'edition/b.md': cited('17') })
  const argv = ['a.md', '--corpus', 'edition', '--rule', 'duplicate/excerpt:error', '-f', 'json']
  const { files, summary } = JSON.parse((await runProcess(argv, folder)).stdout)
  expect(summary.files).toBe(1)
  const related = files.flatMap((file: { diagnostics: { related?: { path: string }[] }[] }) =>
    file.diagnostics.flatMap(each => (each.related ?? []).map(({ path }) => path)),
  )
  expect(related).toContain('edition/b.md')
})
