import { once } from 'node:events'
import { expect, test } from 'vitest'
import { deskWith } from './desk.js'
import { readAll, runProcess, startProcess } from './run-process.js'

// The few things that only a real process shows; each start takes its time.

test('wrong usage is exit code 2 with a message, a job done 0 with a report', async () => {
  const { folder } = deskWith({})
  const [refused, told] = await Promise.all([
    runProcess(['--format', 'jsn'], folder),
    runProcess(['lint', '-', '--stdin-filename', 'b.md', '--fail-on', 'never', '-f', 'json'], folder, 'text'),
  ])
  expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('did you mean "json"?') })
  expect(told).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(told.stdout).summary.files).toBe(1)
})

test('ends quietly when nobody reads any more, though the input never ends', async () => {
  const child = startProcess(['parse'], deskWith({}).folder)
  const feed = setInterval(() => child.stdin.write('РГАСПИ. Ф. 2. Оп. 1. Д. 16244. Л. 3.\n'.repeat(500)), 5)
  child.stdin.on('error', () => clearInterval(feed))
  const stderr = readAll(child.stderr)
  const exit = once(child, 'exit')
  await Promise.race([once(child.stdout, 'data'), exit])
  child.stdout.destroy()
  const [code, signal] = await exit
  clearInterval(feed)
  child.stdin.destroy()
  expect({ code, signal, stderr: await stderr }).toEqual({ code: 0, signal: null, stderr: '' })
})
