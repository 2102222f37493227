import { grammars } from '#builtin'
import { readCitation } from '#facts/read-citation'
import { openProject, planFor } from '#index'
import { readManuscript } from '#manuscript/read-manuscript'
import { listManuscripts } from './list-manuscripts.js'

/**
 * `npm run bench` prints how fast the phases are on this machine, and how time grows with the input. Machines differ and
 * are shared: compare figures of one run, above all the ratios. Each figure is the median of several rounds. The whole takes
 * about three minutes on a quiet machine; `npm run bench -- --large` goes on to sets of ten thousand manuscripts.
 */
const ROUNDS = 5

const citations = Array.from(
  { length: 2000 },
  (_, i) => `РГАСПИ. Ф. ${i % 700}. Оп. ${(i % 9) + 1}. Д. ${i}. Л. ${i % 300} об.`,
)
const prose =
  'Переговоры шли до позднего вечера, и никто из тех, кто сидел за столом, не знал, чем они кончатся. ' +
  'The delegates came back to the hotel after midnight, tired and silent, and nobody asked them what had been said. '

print('citations read one by one, per second', citations.length / seconds(() => citations.map(readShelfmarks)))
print('… with publications and legend terms', citations.length / seconds(() => citations.map(readAll)))

const text = prose.repeat(5000)
const megabytes = Buffer.byteLength(text) / 1e6
print('prose without citations scanned, MB/s', megabytes / seconds(() => readShelfmarks(text)))
print('… with publications and legend terms', megabytes / seconds(() => readAll(text)))

for (const [name, unit] of Object.entries({
  'ф. 1, ': 'ф. 1, ',
  '(': '(',
  digits: '7',
  'РГАСПИ. ': 'РГАСПИ. ',
  '1920 г., ': '1920 г., ',
})) {
  const [once, twice] = [50_000, 100_000].map(times => seconds(() => readAll(unit.repeat(times)), 3))
  print(`100,000 times «${name}» against 50,000, ratio`, (twice ?? 0) / (once ?? 1))
}

const manuscripts = listManuscripts()
const copies = (times: number) =>
  Array.from({ length: times }, (_, i) =>
    manuscripts.map(({ path, text: source }) => ({
      path: `${i}/${path}`,
      text: source.replaceAll('1920', String(1600 + (i % 300))),
    })),
  ).flat()
const [small, large] = [copies(20), copies(40)]
const lint = (sources: typeof small) => {
  const project = openProject(planFor())
  for (const { path, text: source } of sources) project.update(path, source)
  project.report()
}
const parsing = seconds(() => small.map(source => readManuscript(source)), 3)
const whole = seconds(() => lint(small), 3)
print(`whole lint of ${small.length} manuscripts, seconds`, whole)
print('… against reading the manuscripts only, ratio', whole / parsing)
print('… of twice as many, ratio', seconds(() => lint(large), 3) / whole)

function readShelfmarks(source: string): void {
  for (const tradition of grammars.shelfmarks) tradition.read(source)
}

function readAll(source: string): void {
  readCitation(source, grammars)
}

function seconds(work: () => unknown, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now()
    work()
    return performance.now() - start
  })
  return (times.sort((a, b) => a - b)[Math.floor(rounds / 2)] ?? 0) / 1000
}

function print(what: string, figure: number): void {
  const shown = figure >= 100 ? Math.round(figure).toLocaleString('en') : figure.toPrecision(3)
  process.stdout.write(`${what.padEnd(64)} ${shown.padStart(10)}\n`)
}

await import('./bench-corpus.js')
await import('./bench-bibliography.js')
await import('./bench-server.js')
await import('./bench-runs.js')
