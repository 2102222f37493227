import type { Span } from '#model/span'
import { isDirectiveLine } from './read-directives.js'
import { trim } from './trim.js'

/** A line of plain text that is not blank; the span is its words. */
export interface Line {
  readonly span: Span
  /** Code units of blank space before the words. */
  readonly indent: number
  /** True if a line that is no part of the text was left out before it, so that it continues nothing. */
  readonly severed: boolean
}

/** A rule between parts, such as `* * *`: as good as a blank line. Dots are none: they show that text is left out. */
const RULE = /^(?:[-–—_*=~•#+][ \t\u00A0]?){3,}$/

/** A plain text as lines. */
export interface LinedText {
  /** Lines that follow each other without a blank one. */
  readonly groups: readonly (readonly Line[])[]
  /** Lines that speak to fondlint; they are in no group. */
  readonly directives: readonly Span[]
}

/** Lines end at LF, CR LF, CR, form feed, vertical tab, NEL or a Unicode line or paragraph separator. */
export function readLines(text: string): LinedText {
  const groups: Line[][] = [[]]
  const directives: Span[] = []
  let severed = false
  for (const { index, 0: line } of text.matchAll(
    /([^\n\r\v\f\u0085\u2028\u2029]*)(?:\r\n|[\n\r\v\f\u0085\u2028\u2029]|$)/g,
  )) {
    const span = trim(text, { start: index, end: index + line.length })
    const words = text.slice(span.start, span.end)
    const isDirective = isDirectiveLine(words)
    if (isDirective) directives.push(span)
    else if (words === '' || RULE.test(words)) groups.push([])
    else groups.at(-1)?.push({ span, indent: span.start - index, severed })
    severed = isDirective
  }
  return { groups: groups.filter(group => group.length > 0), directives }
}
