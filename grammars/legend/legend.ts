import { isCapital } from '#grammar/letter'
import { compileLexicon } from '#grammar/lexicon'
import type { LegendTradition } from '#grammar/tradition'
import type { Term } from '#model/value'
import { cutElements, type Element } from './element.js'
import { lexicon } from './lexicon.js'
import { attestedCopy, type ElementReading, isAcronym, readAttestation, readElement } from './reading.js'
import type { Category } from './row.js'

const NOUNS: readonly Category[] = ['status', 'copy', 'copying', 'making', 'carrier']

const words = compileLexicon(lexicon)
const nouns = compileLexicon(lexicon.filter(row => NOUNS.includes(row.category)))

/**
 * The notes on authenticity and way of making in the legend of a published document (rules of 1990, chapter V):
 * `Подлинник. Автограф.`, `Заверенная машинописная копия`, `Original, typescript`. They count only as elements of their
 * own, in a sentence that is nothing else or at the end of a shelfmark; the same words in prose are left alone.
 */
export const legend: LegendTradition = {
  id: 'legend',
  read: text => (nouns.scan(text).next().done ? { authenticity: [], reproduction: [] } : readLegend(text)),
}

function readLegend(text: string): { authenticity: Term[]; reproduction: Term[] } {
  const authenticity: Term[] = []
  const reproduction: Term[] = []
  for (const run of runsOf(cutElements(text, words), text)) {
    for (const reading of run) {
      const last = authenticity.at(-1)
      if (reading.attestation && last?.id === 'copy') {
        authenticity.splice(-1, 1, ...attestedCopy(reading.attestation, last.span, text))
      }
      authenticity.push(...reading.authenticity)
      reproduction.push(...reading.reproduction)
    }
  }
  return { authenticity, reproduction }
}

/** Elements that follow each other by commas, begin where a legend's notes may begin and end where a sentence ends. */
function* runsOf(elements: readonly Element[], text: string): Generator<ElementReading[]> {
  let run: ElementReading[] = []
  for (const [index, element] of elements.entries()) {
    const continues = run.length > 0 && element.before === ','
    const reading = readElement(element, text) ?? (continues ? readAttestation(element) : null)
    if (!continues) run = []
    if (!reading || (!continues && (reading.leans || !mayBegin(element, elements[index - 1], text)))) {
      run = []
      continue
    }
    run.push(reading)
    if (element.after === ',') continue
    if (ENDS.has(element.after) || (element.after === '(' && isAcronym(element.words.at(-1), text))) yield run
    run = []
  }
}

const ENDS = new Set(['.', ';', '\n', ')', ']', '/', '|'])

/** At the start of a sentence or a line with a capital letter, or wherever a shelfmark ends with its sheets. */
function mayBegin(element: Element, previous: Element | undefined, text: string): boolean {
  if (previous && endsInSheets(previous, text)) return true
  const first = element.words[0]
  return (element.before === '.' || element.before === '\n') && isCapital(text.charCodeAt(first?.start ?? text.length))
}

const SIDES = new Set(['об', 'o6', 'ob', 'зв', 'адв', 'verso', 'recto', 'reverse', 'v', 'r'])

function endsInSheets({ words }: Element, text: string): boolean {
  const last = words.at(-1)
  if (!last) return false
  return last.kind === 'number' || SIDES.has(text.slice(last.start, last.end).toLowerCase())
}
