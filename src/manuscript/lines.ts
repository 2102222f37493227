import type { Span } from '#model/span'
import { trim } from './trim.js'

/** A line of plain text that is not blank; the span is its words. */
export interface Line {
  readonly span: Span
  /** Code units of blank space before the words. */
  readonly indent: number
}

/** A rule between parts, such as `* * *`: as good as a blank line. Dots are none: they show that text is left out. */
const RULE = /^(?:[-–—_*=~•#+][ \t\u00A0]?){3,}$/

/**
 * Lines in groups that follow each other without a blank one. Lines end at LF, CR LF, CR, form feed, vertical tab, NEL
 * or a Unicode line or paragraph separator.
 */
export function readLines(text: string): Line[][] {
  const groups: Line[][] = [[]]
  for (const { index, 0: line } of text.matchAll(
    /([^\n\r\v\f\u0085\u2028\u2029]*)(?:\r\n|[\n\r\v\f\u0085\u2028\u2029]|$)/g,
  )) {
    const span = trim(text, { start: index, end: index + line.length })
    const words = text.slice(span.start, span.end)
    if (words === '' || RULE.test(words)) groups.push([])
    else groups.at(-1)?.push({ span, indent: span.start - index })
  }
  return groups.filter(group => group.length > 0)
}
