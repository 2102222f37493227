import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { run } from '#cli/run'
import type { ExitCode, Sink } from '#cli/world'

export interface Outcome {
  readonly code: ExitCode
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly stdin?: string | Uint8Array
  readonly env?: Readonly<Record<string, string>>
  /** The working folder, counted from the desk's own. */
  readonly folder?: string
  /** Columns of the terminal that standard output and standard error are; none means pipes. */
  readonly terminal?: number
  /** When the user presses Ctrl-C; by default never. */
  readonly interrupted?: Promise<void>
}

/** A folder with files, and the command line run in it. */
export interface Desk {
  readonly folder: string
  fondlint(argv: readonly string[], surroundings?: Surroundings): Promise<Outcome>
  /** Changes files; null takes one away. */
  write(files: Readonly<Record<string, string | Uint8Array | null>>): void
}

/** Makes a folder that goes away with the test. */
export function deskWith(files: Readonly<Record<string, string | Uint8Array>>): Desk {
  const folder = mkdtempSync(join(tmpdir(), 'fondlint-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFiles(folder, files)
  return {
    folder,
    fondlint: (argv, surroundings = {}) => runIn(join(folder, surroundings.folder ?? '.'), argv, surroundings),
    write: changed => writeFiles(folder, changed),
  }
}

function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array | null>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    if (content === null) rmSync(join(folder, path))
    else writeFileSync(join(folder, path), content)
  }
}

async function runIn(
  cwd: string,
  argv: readonly string[],
  { stdin = '', env = {}, terminal, interrupted = new Promise(() => {}) }: Surroundings,
): Promise<Outcome> {
  const written = { stdout: '', stderr: '' }
  const sink = (name: keyof typeof written): Sink => ({
    isTerminal: terminal !== undefined,
    columns: terminal ?? null,
    write: async text => {
      written[name] += text
      return true
    },
  })
  const code = await run(argv, {
    cwd,
    env,
    stdin: inPieces(Buffer.from(stdin)),
    interactive: false,
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    interrupted: () => interrupted,
  })
  return { code, ...written }
}

/** Small chunks, so that lines and characters are torn apart as a pipe tears them. */
async function* inPieces(bytes: Buffer): AsyncGenerator<Buffer> {
  for (let start = 0; start < bytes.length; start += 5) yield bytes.subarray(start, start + 5)
}
