import { indexCorpus } from '#crossref/index-corpus'
import { cslItems } from '#export/csl-items'
import { gatherSources } from '#export/gather-sources'
import { extract } from '#facts/extract'
import { planFor } from '#index'
import { readManuscript } from '#manuscript/read-manuscript'

/**
 * Prints what it costs to make CSL-JSON of 10,000 citations in 100 articles, a third of them repeated:
 * `node --conditions=source --import tsx src/dev/bench-bibliography.ts`.
 */
const ARTICLES = 100
const NOTES = 100

const plan = planFor()
const texts = new Map<string, string>(
  Array.from({ length: ARTICLES }, (_, article) => {
    const notes = Array.from({ length: NOTES }, (_, note) => {
      const file = (article * NOTES + note) % 6700
      return `[^${note + 1}]: РГАСПИ. Ф. ${file % 90}. Оп. 1. Д. ${file}. Л. ${file % 7}.`
    })
    const calls = notes.map((_, note) => `Слово.[^${note + 1}]`).join(' ')
    return [`${String(article).padStart(3, '0')}.md`, `${calls}\n\n${notes.join('\n\n')}\n`] as const
  }),
)
const facts = [...texts].map(([path, text]) => extract(readManuscript({ path, text }), plan.grammars))
const index = indexCorpus(facts, plan.authority, path => texts.get(path) ?? '')

const before = process.memoryUsage().heapUsed
const start = performance.now()
const items = cslItems(gatherSources(index), plan.authority)
const size = Buffer.byteLength(JSON.stringify(items))
const seconds = (performance.now() - start) / 1000
const megabytes = (process.memoryUsage().heapUsed - before) / 1e6
process.stdout.write(
  `${(ARTICLES * NOTES).toLocaleString('en')} citations to CSL-JSON: ${items.length.toLocaleString('en')} items, ` +
    `${(size / 1e6).toFixed(1)} MB, ${seconds.toFixed(2)} s, ${megabytes.toFixed(0)} MB of memory\n`,
)
