import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { generateCorpus } from './corpus-set.js'
import { ROOT } from './rule-files.js'

/**
 * Prints what whole runs of the bundled command line cost: start-up on one small file, one and two threads, and the cache
 * when it is new, full, and when one file has changed: `node --conditions=source --import tsx src/dev/bench-runs.ts
 * [documents]`. Two thousand documents are 20 MB and take some minutes; the default is small. Compare the ratios.
 */
const DOCUMENTS = Number(process.argv[2] ?? 200)
/** About 10 KB of text. */
const PARAGRAPHS = 12
const ROUNDS = 5

const folder = mkdtempSync(join(tmpdir(), 'fondlint-bench-'))
const bundle = join('dist', `bench-${process.pid}`)
try {
  execFileSync(process.execPath, ['--conditions=source', '--import', 'tsx', 'src/dev/bundle.ts', bundle], { cwd: ROOT })
  const small = writeCorpus('small', 1, 6)
  const large = writeCorpus('large', DOCUMENTS, PARAGRAPHS)
  const main = join(ROOT, bundle, 'main.js')
  const lint = (...options: string[]) => [main, 'lint', '--no-config', '--fail-on', 'never', '-f', 'json', ...options]

  const node = median(() => run(['-e', '0']))
  const started = median(() => run(lint(small)))
  print('start-up: one small file', started)
  print('node -e 0', node, started)

  const one = run(lint(large, '--concurrency', '1'))
  print(`${DOCUMENTS} documents, one thread`, one)
  const two = run(lint(large, '--concurrency', '2'))
  print('… two threads', two, one)
  const kept = [large, '--cache-location', join(folder, 'kept'), '--concurrency', '1']
  const cold = run(lint(...kept))
  print('… new cache', cold, one)
  const warm = run(lint(...kept))
  print('… full cache', warm, one)
  writeFileSync(join(large, 'one-more.md'), 'He wrote twice.[^1]\n\n[^1]: RGASPI, f. 2, op. 1, d. 24582, l. 3.\n')
  const changed = run(lint(...kept))
  print('… full cache, one file new', changed, one)
} finally {
  rmSync(folder, { recursive: true, force: true })
  rmSync(join(ROOT, bundle), { recursive: true, force: true })
}

interface Cost {
  /** Seconds. */
  readonly wall: number
  /** Seconds of all threads. */
  readonly cpu: number
}

function writeCorpus(name: string, documents: number, paragraphs: number): string {
  const top = join(folder, name)
  for (const { path, text } of generateCorpus(documents, paragraphs)) {
    mkdirSync(dirname(join(top, path)), { recursive: true })
    writeFileSync(join(top, path), text)
  }
  return top
}

/** The child tells its own CPU time, on a channel that no report uses. */
function run(argv: readonly string[]): Cost {
  const script =
    'process.on("exit", () => { const { user, system } = process.cpuUsage(); fs.writeSync(3, String(user + system)) })'
  const start = performance.now()
  const flags = ['--import', `data:text/javascript,import fs from "node:fs";${encodeURIComponent(script)}`]
  const { output, status } = spawnSync(process.execPath, [...flags, ...argv], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`fondlint ended with ${status}: ${output[2]}`)
  return { wall: (performance.now() - start) / 1000, cpu: Number(output[3]) / 1e6 }
}

function median(measure: () => Cost): Cost {
  const costs = Array.from({ length: ROUNDS }, measure).sort((a, b) => a.cpu - b.cpu)
  return costs[Math.floor(ROUNDS / 2)] ?? { wall: 0, cpu: 0 }
}

/** `base` is what the figures are told in proportion to: of time that passed, then of all threads. */
function print(what: string, cost: Cost, base: Cost | null = null): void {
  const ratios = base === null ? '' : `x ${(cost.wall / base.wall).toFixed(2)}, x ${(cost.cpu / base.cpu).toFixed(2)}`
  const figures = `${cost.wall.toFixed(2)} s, ${cost.cpu.toFixed(2)} s CPU`
  process.stdout.write(`${what.padEnd(40)} ${figures.padStart(24)}   ${ratios}\n`)
}
