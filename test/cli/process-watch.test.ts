import { once } from 'node:events'
import { expect, onTestFinished, test } from 'vitest'
import { deskWith } from './desk.js'
import { startProcess } from './run-process.js'

const DIARY = 'He wrote on 30 February 1921.[^1]\n\n[^1]: РГАСПИ. Ф. 64. Оп. 1. Д. 21. Л. 252.\n'
const RIGHT = DIARY.replace('30 February', '28 February')

test('--watch checks again what changes, wherever, until it is interrupted', async () => {
  const desk = deskWith({ 'diary.md': DIARY, 'sub/x.png': '' })
  const child = startProcess(['--watch', '--format', 'unix'], desk.folder)
  onTestFinished(() => void child.kill('SIGKILL'))
  child.stdin.end()
  const told = { stdout: '', stderr: '', more: () => {} }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text: string) => {
      told[name] += text
      told.more()
    })
  }
  /** Waits until both streams say what they must; the test runs out of time if they never do. */
  const changed = async (files: Parameters<typeof desk.write>[0], stdout: RegExp, stderr = /^Waiting for changes/) => {
    desk.write(files)
    while (!stdout.test(told.stdout) || !stderr.test(told.stderr)) {
      await new Promise<void>(done => {
        told.more = done
      })
    }
    Object.assign(told, { stdout: '', stderr: '' })
  }

  await changed({}, /^diary\.md:1:13: .*\n\n1 error in 1 of 1 file\n$/)
  await changed({ 'diary.md': RIGHT }, /^$/)
  await changed({ 'sub/letter.md': DIARY }, /^sub\/letter\.md:1:13: .*\n\n1 error in 1 of 2 files\n$/)
  await changed({ 'diary.md': null }, /^sub.*\n\n1 error in 1 of 1 file\n$/)
  const set = (severity: string) => ({ 'fondlint.config.yaml': `rules: { date/invalid: ${severity} }` })
  await changed(set('info'), /1 info in 1 of 1 file\n$/)
  await changed(set('inf'), /^$/, /^fondlint: fondlint\.config\.yaml:1:24: .* did you mean "info"\?\n$/)
  await changed(set('error'), /1 error in 1 of 1 file\n$/, /Waiting for changes/)
  child.kill('SIGINT')
  expect(await once(child, 'exit')).toEqual([1, null])
})
