import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import {
  createMessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node'
import { generateCorpus } from './corpus-set.js'

/**
 * Prints how long an editor waits from a keystroke to the diagnostics of what was typed, in a manuscript of 300 KB in a
 * folder of a thousand small ones, with a real process at the other end of a pipe:
 * `node --conditions=source --import tsx src/dev/bench-server.ts`.
 */
const MANUSCRIPTS = Number(process.env.FONDLINT_BENCH_MANUSCRIPTS ?? 1000)
const KEYSTROKES = 50
const BYTES = 300_000
const MAIN = fileURLToPath(new URL('../cli/main.ts', import.meta.url))
/** Judged only when all others have been read. */
const LAST = { path: 'last.md', text: 'Он докладывал 30 февраля 1921 г.\n' }

const folder = mkdtempSync(join(tmpdir(), 'fondlint-bench-'))
try {
  for (const { path, text } of [...generateCorpus(MANUSCRIPTS), LAST]) writeFileSync(join(folder, path), text)
  await measure()
} finally {
  rmSync(folder, { recursive: true, force: true })
}

async function measure(): Promise<void> {
  const flags = ['--conditions=source', '--import', import.meta.resolve('tsx')]
  const child = spawn(process.execPath, [...flags, MAIN, 'lsp', '--stdio'], { cwd: folder })
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  )
  const uri = (path: string) => pathToFileURL(join(folder, path)).href
  const waiting = new Map<string, () => void>()
  const published = (path: string, version?: number) =>
    new Promise<void>(resolve => waiting.set(`${uri(path)} ${version}`, resolve))
  connection.onNotification('textDocument/publishDiagnostics', (news: PublishDiagnosticsParams) => {
    waiting.get(`${news.uri} ${news.version}`)?.()
  })
  connection.listen()

  const start = performance.now()
  await connection.sendRequest('initialize', { processId: process.pid, rootUri: uri('.'), capabilities: {} })
  print('from the start to the greeting, ms', performance.now() - start)
  await connection.sendNotification('initialized', {})
  const text = longManuscript()
  const document = { uri: uri('long.md'), languageId: 'markdown', version: 0, text }
  const [first, all] = [published('long.md', 0), published(LAST.path)]
  await connection.sendNotification('textDocument/didOpen', { textDocument: document })
  await first
  print('… to the diagnostics of the open manuscript, ms', performance.now() - start)
  await all
  print(`… to those of all ${MANUSCRIPTS} others, ms`, performance.now() - start)

  const before = text.slice(0, Math.floor(text.length / 2)).split('\n')
  const line = before.length - 1
  const times: number[] = []
  for (let version = 1; version <= KEYSTROKES; version++) {
    const at = { line, character: (before[line]?.length ?? 0) + version - 1 }
    const answer = published('long.md', version)
    const typed = performance.now()
    await connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: uri('long.md'), version },
      contentChanges: [{ range: { start: at, end: at }, text: 'а' }],
    })
    await answer
    times.push(performance.now() - typed)
    await new Promise(resolve => setTimeout(resolve, 200))
  }
  times.sort((a, b) => a - b)
  for (const share of [0.5, 0.95]) {
    print(`from a keystroke to the diagnostics, p${share * 100}, ms`, times[Math.ceil(share * times.length) - 1] ?? 0)
  }
  print('load of the machine, last minute', loadavg()[0] ?? 0)
  await connection.sendRequest('shutdown')
  await connection.sendNotification('exit')
  connection.dispose()
}

function longManuscript(): string {
  const [one] = generateCorpus(1, 50)
  const paragraphs = Math.round((50 * BYTES) / Buffer.byteLength(one?.text ?? ''))
  return [...generateCorpus(1, paragraphs, 7)][0]?.text ?? ''
}

function print(what: string, figure: number): void {
  process.stdout.write(
    `${what.padEnd(64)} ${(figure >= 100 ? Math.round(figure) : Number(figure.toPrecision(3))).toLocaleString('en').padStart(10)}\n`,
  )
}
