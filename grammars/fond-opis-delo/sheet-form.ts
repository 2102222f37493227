import type { Problem } from '#model/value'
import type { Draft, Writing } from './draft.js'
import type { LevelWord, WrittenNumber } from './item.js'

/** Singular and plural of the abbreviations that have both. Cyrillic `л.` stands for one sheet and for several. */
const PLURAL: Readonly<Record<string, string>> = {
  'l.': 'll.',
  l: 'll',
  sheet: 'sheets',
  folio: 'folios',
  'fol.': 'fols.',
  leaf: 'leaves',
}
const SINGULAR: Readonly<Record<string, string>> = {
  'лл.': 'л.',
  лл: 'л',
  'll.': 'l.',
  ll: 'l',
  sheets: 'sheet',
  folios: 'folio',
  'fols.': 'fol.',
  leaves: 'leaf',
  листы: 'лист',
}

/**
 * What is amiss in the form of sheets: `sheet-marker` for a singular word before several and the reverse, `sheet-dash`
 * for a hyphen between numbers. Both are formal; whether a range itself makes sense shows in the sheets that were read.
 */
export function sheetFormProblems(text: string, draft: Draft): Problem[] {
  return draft.writings
    .filter(writing => writing.level === 'sheet')
    .flatMap(writing => [...(isRussian(draft) ? markerProblems(writing) : []), ...dashProblems(text, writing.numbers)])
}

/** Lithuanians and others write `l.` for several sheets as well. */
function isRussian(draft: Draft): boolean {
  return draft.writings.every(
    ({ word }) => word === null || word.rows.some(row => /^(?:ru|uk|en|be)/.test(row.language)),
  )
}

function markerProblems({ word, numbers }: Writing): Problem[] {
  if (!word) return []
  const several = numbers.length > 1
  const one = numbers.length === 1 && numbers[0]?.sideJoined === false
  const meant = several ? PLURAL[word.text.toLowerCase()] : one ? SINGULAR[word.text.toLowerCase()] : undefined
  if (meant === undefined) return []
  const written = likeCase(word, meant)
  const message = `Unexpected \`${word.text}\` before ${several ? 'several sheets' : 'one sheet'}, expected \`${written}\``
  const span = { start: word.start, end: word.end }
  return [{ code: 'sheet-marker', message, span, meant: written, formal: true }]
}

function dashProblems(text: string, numbers: readonly WrittenNumber[]): Problem[] {
  return numbers.flatMap((to, index) => {
    const from = numbers[index - 1]
    if (!from || to.joint !== 'range' || text.slice(from.sideEnd, to.start) !== '-') return []
    const message = `Unexpected hyphen in \`${text.slice(from.start, to.sideEnd)}\`, expected a dash`
    return [{ code: 'sheet-dash', message, span: { start: from.sideEnd, end: to.start }, meant: '–', formal: true }]
  })
}

function likeCase(word: LevelWord, meant: string): string {
  const first = word.text.charAt(0)
  return first === first.toLowerCase() ? meant : meant.charAt(0).toUpperCase() + meant.slice(1)
}
