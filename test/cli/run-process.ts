import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { inject } from 'vitest'

/** The command line as users run it, and as it stands in the sources. */
export const BUNDLE = [join(inject('bundle'), 'main.js')]
export const SOURCES = [
  '--conditions=source',
  '--import',
  import.meta.resolve('tsx'),
  fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url)),
]

/** Starts the command line as a process of its own. */
export function startProcess(argv: readonly string[], cwd: string, program: readonly string[] = BUNDLE) {
  return spawn(process.execPath, [...program, ...argv], { cwd })
}

export async function readAll(stream: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}

/** Runs the command line as a process of its own, to its end. */
export async function runProcess(argv: readonly string[], cwd: string, stdin = '', program = BUNDLE) {
  const child = startProcess(argv, cwd, program)
  child.stdin.end(stdin)
  const [stdout, stderr, [code]] = await Promise.all([
    readAll(child.stdout),
    readAll(child.stderr),
    once(child, 'close'),
  ])
  return { stdout, stderr, code }
}
