import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const TSX = import.meta.resolve('tsx')

/** Starts the command line as a process of its own. */
export function startProcess(argv: readonly string[], cwd: string) {
  return spawn(process.execPath, ['--conditions=source', '--import', TSX, MAIN, ...argv], { cwd })
}

export async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** Runs the command line as a process of its own, to its end. */
export async function runProcess(argv: readonly string[], cwd: string, stdin = '') {
  const child = startProcess(argv, cwd)
  child.stdin.end(stdin)
  const [stdout, stderr, [code]] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    once(child, 'close'),
  ])
  return { stdout, stderr, code }
}
