import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { deskWith } from './desk.js'

// The few things that only a real process shows; each start takes its time.

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const TSX = import.meta.resolve('tsx')

function start(argv: readonly string[], cwd: string) {
  return spawn(process.execPath, ['--conditions=source', '--import', TSX, MAIN, ...argv], { cwd })
}

async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

async function outcome(argv: readonly string[], cwd: string, stdin = '') {
  const child = start(argv, cwd)
  child.stdin.end(stdin)
  const [stdout, stderr, [code]] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    once(child, 'close'),
  ])
  return { stdout, stderr, code }
}

test('wrong usage is exit code 2 with a message, a job done 0 with a report', async () => {
  const { folder } = deskWith({})
  const [refused, told] = await Promise.all([
    outcome(['--format', 'jsn'], folder),
    outcome(['lint', '-', '--stdin-filename', 'b.md', '--fail-on', 'never', '-f', 'json'], folder, 'text'),
  ])
  expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('did you mean "json"?') })
  expect(told).toMatchObject({ code: 0, stderr: '' })
  expect(JSON.parse(told.stdout).summary.files).toBe(1)
})

test('ends quietly when nobody reads any more, though the input never ends', async () => {
  const child = start(['parse'], deskWith({}).folder)
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
