import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { indexCorpus } from '#crossref/index-corpus'
import { openIndexMemory } from '#crossref/index-memory'
import { openFactsShelf } from '#engine/facts-shelf'
import { runRule } from '#engine/run-rule'
import { planFor, readFacts } from '#index'
import { generateCorpus } from './corpus-set.js'

/**
 * Prints what it costs to read, index and cross-check generated articles of some six thousand letters:
 * `node --conditions=source --import tsx src/dev/bench-corpus.ts [--large | SIZES]`. Small sets by default, a minute on a quiet
 * machine; `--large` measures 1,000, 2,000 and 10,000, some five minutes. Each size has a process of its own, so that
 * its memory is its own; `--only N` measures one size and prints it as JSON. `FONDLINT_BENCH_PARAGRAPHS=1` makes the
 * articles short, for a hundred thousand of them. Seconds are of the processor, so that a busy machine shows the same.
 */
const PARAGRAPHS = Number(process.env.FONDLINT_BENCH_PARAGRAPHS ?? 6)
const SMALL = ['500', '1000', '2000']
const LARGE = ['1000', '2000', '10000']
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
  const texts = new Map<string, string>()
  const plan = planFor()
  const shelve = openFactsShelf()
  // The first builds the grammars, which are no part of what a document costs.
  for (const source of generateCorpus(1)) readFacts(source, plan.grammars)
  const before = heldKilobytes()
  const start = processorSeconds()
  const facts = [...generateCorpus(documents, PARAGRAPHS)].map(source => {
    texts.set(source.path, source.text)
    return shelve(readFacts(source, plan.grammars), source)
  })
  const read = processorSeconds()
  const bytes = [...texts.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const held = heldKilobytes() - before - [...texts.values()].reduce((sum, text) => sum + 2 * text.length, 0) / 1024
  const memory = openIndexMemory()
  const begin = processorSeconds()
  const index = indexCorpus(facts, plan.authority, path => texts.get(path) ?? '', memory)
  for (const part of [index.records, index.samePassages, index.publications, index.documentNumbers]) part.length
  const indexed = processorSeconds()
  const rules = plan.rules.filter(({ rule }) => /^(?:conflict|duplicate)\//.test(rule.id))
  let findings = 0
  for (const each of facts) {
    for (const rule of rules) findings += runRule(rule, each, index).findings.length
  }
  const checked = processorSeconds()
  return {
    documents,
    bytes,
    read: read - start,
    index: indexed - begin,
    check: checked - indexed,
    held,
    peak: process.resourceUsage().maxRSS,
    pairs: memory.passages.comparisons(),
    findings,
  }
}

/** What this process has spent, all its threads together. */
function processorSeconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** What cannot be thrown away, if the process may collect garbage (`--expose-gc`). */
function heldKilobytes(): number {
  globalThis.gc?.()
  const { heapUsed, external } = process.memoryUsage()
  return (heapUsed + external) / 1024
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

const [first, ...rest] = process.argv.slice(2)
if (first === '--only') process.stdout.write(JSON.stringify(measure(Number(rest[0]))))
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
  const sizes = first === '--large' ? LARGE : first === undefined ? SMALL : [first, ...rest]
  for (const size of sizes) {
    const figures: Figures = JSON.parse(execFileSync(process.execPath, [...flags, SELF, '--only', size]).toString())
    printFigures(figures, done.at(-1))
    done.push(figures)
  }
}
