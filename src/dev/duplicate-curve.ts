/**
 * Prints how well copied passages are found, over the damage done to the copies:
 * `node --conditions=source --import tsx src/dev/duplicate-curve.ts [documents] [seed]`
 */
import { openPassageIndex } from '#crossref/passage-index'
import { fingerprintPassages } from '#facts/fingerprint'
import type { Place, SamePassage } from '#model/corpus-index'
import { overlaps } from '#model/span'
import { type DuplicateSet, makeDuplicateSet, type PlantedCopy } from './duplicate-set.js'

/** The least number of words that a rule would report. */
const THRESHOLDS = [8, 12, 16, 20]
const NOISE = [0, 0.02, 0.05, 0.1, 0.15, 0.2, 0.25, 0.3]
const LENGTHS: readonly (readonly [number, number])[] = [
  [20, 40],
  [40, 80],
  [80, 160],
]

function findPassages({ documents }: DuplicateSet): readonly SamePassage[] {
  const sources = documents.map((text, number) => {
    const spans = [{ start: 0, end: text.length }]
    return {
      path: String(number),
      version: spans,
      fingerprints: () => fingerprintPassages(text, spans),
      spans: () => spans,
      text: () => text,
    }
  })
  return openPassageIndex().find(sources)
}

function isAt(place: Place, planted: PlantedCopy['copy']): boolean {
  return place.path === String(planted.document) && overlaps(place.span, planted.span)
}

function isCopy({ left, right }: SamePassage, { original, copy }: PlantedCopy): boolean {
  return (isAt(left, original) && isAt(right, copy)) || (isAt(right, original) && isAt(left, copy))
}

/** Two copies of overlapping originals are copies of each other as well: found or not, they count for nothing. */
function isCopyOfCopy({ left, right }: SamePassage, planted: readonly PlantedCopy[]): boolean {
  const isTouched = (place: Place) => planted.some(({ copy }) => isAt(place, copy))
  return isTouched(left) && isTouched(right)
}

const percent = (part: number, whole: number) =>
  whole === 0 ? '    –' : `${((100 * part) / whole).toFixed(1)}`.padStart(5)

function score(documents: number, seed: number, noise: number, cuts: number, words: readonly [number, number]): string {
  const set = makeDuplicateSet({ seed, documents, copies: documents >> 2, noise, cuts, words })
  const found = findPassages(set)
  const cells = THRESHOLDS.map(least => {
    const told = found.filter(passage => passage.words >= least)
    const right = told.filter(passage => set.planted.some(planted => isCopy(passage, planted)))
    const wrong = told.filter(passage => !right.includes(passage) && !isCopyOfCopy(passage, set.planted))
    const met = set.planted.filter(planted => right.some(passage => isCopy(passage, planted)))
    return `${percent(right.length, right.length + wrong.length)} ${percent(met.length, set.planted.length)}`
  })
  const name = `${(100 * noise).toFixed(0).padStart(3)} %  ${String(cuts).padStart(4)}  ${words.join('–').padStart(7)}`
  return `${name}   ${cells.join('   ')}`
}

const [documents = 800, seed = 1] = process.argv.slice(2).map(Number)
const heads = THRESHOLDS.map(least => `${`≥ ${least}`.padStart(8)}   `).join('   ')
process.stdout.write(`${documents} documents, ${documents >> 2} copies, seed ${seed}; precision and recall in %\n`)
process.stdout.write(`noise  cuts    words   ${heads}\n`)
for (const words of LENGTHS) {
  for (const noise of NOISE) process.stdout.write(`${score(documents, seed, noise, 0, words)}\n`)
  process.stdout.write(`${score(documents, seed, 0.05, 3, words)}\n`)
}
