import type { Span } from '#model/span'
import type { Unit } from './unit.js'

/**
 * The line with which the volumes of the Foreign Relations of the United States begin a document: the file number of the
 * Department of State, and how the paper went, `861.00/4567 : Telegram`.
 */
const FILE_LINE =
  /^(?:(?:File|Decimal File)\s+(?:No\.\s*)?)?(\d{2,3}[A-Z]?\.[\dA-Za-z.]{1,16}\/(?:\d{1,5}(?:[-–]\d{1,4})?|[A-Z]?[-–]?\d{1,5})(?:½)?)(?:\s*[:：]\s*(\p{Lu}\p{L}{2,30}))?[.:]?$/u

/** The shelfmark of such a line, and the word for the kind where it has one. */
export interface FileLine {
  readonly shelfmark: Span
  readonly kind: { readonly word: string; readonly start: number } | null
}

/** Reads such a line; null for any other. */
export function readFileLine({ text, span }: Unit): FileLine | null {
  const found = FILE_LINE.exec(text)
  const [, shelfmark, word] = found ?? []
  if (!found || shelfmark === undefined) return null
  const start = span.start + text.indexOf(shelfmark)
  return {
    shelfmark: { start, end: start + shelfmark.length },
    kind: word === undefined ? null : { word, start: span.start + text.lastIndexOf(word) },
  }
}

/** True for a line that opens a document with the number of its file. */
export function isFileLine(unit: Unit): boolean {
  return readFileLine(unit) !== null
}
