import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { indexCorpus } from '#crossref/index-corpus'
import { openIndexMemory } from '#crossref/index-memory'
import { runRule } from '#engine/run-rule'
import { extract } from '#facts/extract'
import { planFor } from '#index'
import { readManuscript } from '#manuscript/read-manuscript'
import { generateCorpus } from './corpus-set.js'

/**
 * Prints what it costs to read, index and cross-check generated articles of some six thousand letters:
 * `node --conditions=source --import tsx src/dev/bench-corpus.ts 1000 2000 10000 [100000]`. Each size has a process of its
 * own, so that its memory is its own; `--only N` measures one size and prints it as JSON. A hundred thousand take an
 * hour or so; `FONDLINT_BENCH_PARAGRAPHS=2` makes the articles shorter.
 */
const PARAGRAPHS = Number(process.env.FONDLINT_BENCH_PARAGRAPHS ?? 6)
const SELF = fileURLToPath(import.meta.url)

interface Figures {
  readonly documents: number
  readonly bytes: number
  readonly read: number
  readonly index: number
  readonly check: number
  /** Kilobytes that are held once all is read, without the texts. */
  readonly held: number
  /** Kilobytes at the worst moment. */
  readonly peak: number
  readonly pairs: number
  readonly findings: number
}

function measure(documents: number): Figures {
  const before = heldKilobytes()
  const texts = new Map<string, string>()
  const start = performance.now()
  const plan = planFor()
  const facts = [...generateCorpus(documents, PARAGRAPHS)].map(source => {
    texts.set(source.path, source.text)
    return extract(readManuscript(source), plan.grammars)
  })
  const read = performance.now()
  const bytes = [...texts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const held = heldKilobytes() - before - [...texts.values()].reduce((sum, text) => sum + 2 * text.length, 0) / 1024
  const memory = openIndexMemory()
  const begin = performance.now()
  const index = indexCorpus(facts, plan.authority, path => texts.get(path) ?? '', memory)
  for (const part of [index.records, index.samePassages, index.publications, index.documentNumbers]) part.length
  const indexed = performance.now()
  const rules = plan.rules.filter(({ rule }) => /^(?:conflict|duplicate)\//.test(rule.id))
  let findings = 0
  for (const each of facts) {
    for (const rule of rules) findings += runRule(rule, each, index).findings.length
  }
  const checked = performance.now()
  return {
    documents,
    bytes,
    read: (read - start) / 1000,
    index: (indexed - begin) / 1000,
    check: (checked - indexed) / 1000,
    held,
    peak: process.resourceUsage().maxRSS,
    pairs: memory.passages.comparisons(),
    findings,
  }
}

/** What cannot be thrown away, if the process may collect garbage (`--expose-gc`). */
function heldKilobytes(): number {
  globalThis.gc?.()
  return process.memoryUsage().heapUsed / 1024
}

function printLine(cells: readonly string[]): void {
  process.stdout.write(`${cells.map(cell => cell.padStart(11)).join('')}\n`)
}

function printFigures(figures: Figures, previous: Figures | undefined): void {
  const { documents, bytes, read, index, check, held, peak, pairs, findings } = figures
  const doublings = previous ? Math.log2(documents / previous.documents) : 0
  const growth = previous ? ((index + check) / (previous.index + previous.check)) ** (1 / doublings) : null
  printLine([
    documents.toLocaleString('en'),
    (bytes / 1e6).toFixed(1),
    read.toFixed(1),
    index.toFixed(2),
    check.toFixed(2),
    growth === null ? '' : growth.toFixed(2),
    ((held * 10240) / bytes).toFixed(1),
    (peak / 1024).toFixed(0),
    (pairs / documents).toFixed(2),
    findings.toLocaleString('en'),
  ])
}

const [only, ...sizes] = process.argv.slice(2)
if (only === '--only') process.stdout.write(JSON.stringify(measure(Number(sizes[0]))))
else {
  const flags = ['--expose-gc', '--max-old-space-size=24000', '--conditions=source', '--import', 'tsx']
  printLine([
    'documents',
    'MB',
    'read s',
    'index s',
    'check s',
    'x doubling',
    'KB/10 KB',
    'peak MB',
    'pairs/doc',
    'findings',
  ])
  const done: Figures[] = []
  for (const size of [only ?? '1000', ...(only ? sizes : ['2000', '10000'])]) {
    const figures: Figures = JSON.parse(execFileSync(process.execPath, [...flags, SELF, '--only', size]).toString())
    printFigures(figures, done.at(-1))
    done.push(figures)
  }
}
