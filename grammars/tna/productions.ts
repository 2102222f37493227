import { formsPattern, notationPattern, type Production } from '#grammar/notation'
import { departments } from './lexicon.js'

const department = formsPattern(departments)
/** `FO 371` and its like, each with the numbers of its known series. */
const knownSeries = departments
  .filter(row => row.known.length > 0)
  .map(row => `${formsPattern([row])}\\s?(?:${row.known.join('|')})(?!\\d)`)
  .join('|')

/** A piece, a range of pieces, a box of unsorted papers with its letter. */
const piece = String.raw`\d{1,6}[A-Z]?(?:[-\u2013]\d{1,6})?(?![\p{L}\d])`
/** A paper within its piece: a registry number with its own parts. */
const paper = String.raw`(?:[A-Z]{1,3}\.?\s?)?\d{1,7}(?:\(\d{1,3}\))?(?:\/[A-Z]?\d{1,6}){0,3}(?![\p{L}\d])`
/** A slash, or a comma before a registry number with its file and index: `FO 371/11779, N2241/53/38`. */
const toPaper = String.raw`(?:\/|,\s(?=[A-Z]{1,2}\s?\d{1,6}\/\d))`

/** Series "/" piece ["/" paper], for series that are known by their code alone. */
export const known: Production = {
  opens: 'alone',
  pattern: notationPattern`(?<fund>${knownSeries})\/(?<file>${piece})(?:${toPaper}(?<item>${paper}))?(?![\/.]?\d)`,
}

export const productions: readonly Production[] = [
  known,
  // department series ("/" | "vol." | "piece") piece ["/" paper]
  {
    opens: 'before-name',
    pattern: notationPattern`(?<fund>${department}\s?\/?\s?\d{1,4})(?:\s?\/\s?|,?\s(?:vol\.?|volume|piece)\s)(?<file>${piece})(?:${toPaper}(?<item>${paper}))?(?![\/.]?\d)`,
  },
]
