import { isBlank, isCapital, isDigit, isLetter } from '#grammar/letter'
import { compileLexicon } from '#grammar/lexicon'
import type { Span } from '#model/span'
import { lexicon } from './lexicon.js'
import type { Category } from './row.js'

/** Words whose full stop ends no sentence, whatever stands after it. */
const ABBREVIATED: readonly Category[] = [
  'Abbreviation',
  'Responsibility',
  'Volume',
  'Part',
  'Number',
  'Issue',
  'Document',
  'Works',
]

const abbreviations = compileLexicon(lexicon.filter(row => ABBREVIATED.includes(row.category)))
const years = compileLexicon(lexicon.filter(row => row.category === 'YearWord'))

/** Where the sentences of a stretch begin; the first is its start. Initials and abbreviations end none. */
export function sentenceStarts(text: string, { start, end }: Span): number[] {
  const starts = [start]
  for (let at = start; at < end; at++) {
    if (!'.!?…'.includes(text.charAt(at)) || endsAbbreviation(text, at)) continue
    const next = afterBlanks(text, at + 1, end)
    if (next > at + 1 && next < end && opensSentence(text, next)) starts.push(next)
  }
  return starts
}

/** True if the full stop at `point` belongs to an initial or to an abbreviation, and so ends no sentence. */
export function endsAbbreviation(text: string, point: number): boolean {
  const start = wordStart(text, point)
  if (point - start === 1 && isCapital(text.charCodeAt(start))) return true
  return start < point && abbreviations.match(text, start)?.end === point + 1
}

/** True if the full stop belongs to the word before it, even where it also ends the sentence: `в 1917–1922 гг.` */
export function belongsToWord(text: string, point: number): boolean {
  return endsAbbreviation(text, point) || years.match(text, wordStart(text, point))?.end === point + 1
}

function wordStart(text: string, end: number): number {
  let start = end
  while (start > 0 && isLetter(text.charCodeAt(start - 1))) start--
  return start
}

function afterBlanks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && (isBlank(text.charCodeAt(at)) || '—–-*_'.includes(text.charAt(at)))) at++
  return at
}

function opensSentence(text: string, at: number): boolean {
  const code = text.charCodeAt('«„“"[('.includes(text.charAt(at)) ? at + 1 : at)
  return isCapital(code) || isDigit(code)
}
