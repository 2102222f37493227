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
 * What is amiss in the form of sheets: `sheet-range` for one that falls or is empty, `sheet-marker` for a singular word
 * before several and the reverse, `sheet-verso` where one cannot tell which sheets have their backs meant, `sheet-dash`
 * for a hyphen between numbers.
 */
export function sheetFormProblems(text: string, draft: Draft): Problem[] {
  return draft.writings
    .filter(writing => writing.level === 'sheet')
    .flatMap(writing => [...(isRussian(draft) ? markerProblems(writing) : []), ...rangeProblems(text, writing.numbers)])
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
  return [{ code: 'sheet-marker', message, span: { start: word.start, end: word.end }, meant: written }]
}

function rangeProblems(text: string, numbers: readonly WrittenNumber[]): Problem[] {
  return numbers.flatMap((to, index) => {
    const from = numbers[index - 1]
    return from && to.joint === 'range' ? rangeProblem(text, from, to) : []
  })
}

function rangeProblem(text: string, from: WrittenNumber, to: WrittenNumber): Problem[] {
  const span = { start: from.start, end: to.sideEnd }
  const written = text.slice(span.start, span.end)
  const problems: Problem[] = []
  const [first, last] = [Number.parseInt(from.text, 10), Number.parseInt(to.text, 10)]
  if (last < first) {
    problems.push({
      code: 'sheet-range',
      message: `Unexpected range \`${written}\` that falls, expected the smaller sheet first`,
      span,
    })
  } else if (from.text === to.text && from.side === to.side) {
    problems.push({
      code: 'sheet-range',
      message: `Unexpected range \`${written}\` of one sheet, expected \`${from.text}\``,
      span,
    })
  } else if (to.side === 'verso' && from.side === null && from.text !== to.text) {
    const message = `Unexpected \`${written}\`, which has two readings, expected the side of each sheet or a list`
    problems.push({ code: 'sheet-verso', message, span })
  }
  const dash = text.slice(from.sideEnd, to.start)
  if (dash === '-') {
    const place = { start: from.sideEnd, end: to.start }
    problems.push({
      code: 'sheet-dash',
      message: `Unexpected hyphen in \`${written}\`, expected a dash`,
      span: place,
      meant: '–',
    })
  }
  return problems
}

function likeCase(word: LevelWord, meant: string): string {
  const first = word.text.charAt(0)
  return first === first.toLowerCase() ? meant : meant.charAt(0).toUpperCase() + meant.slice(1)
}
