import type { Publication } from '#model/publication'

/** `Adams to Gaskell, 22 September 1867`, `Письмо А. Иванова Б. Петрову от 3 мая 1920 г.`, `… May 3, 1920`. */
const DATED =
  /(?:\d{1,2}\)?\s{1,2}\p{L}{3,9}\.?|\p{L}{3,9}\.?\s{1,2}\d{1,2},|\d{1,2}\.\d{1,2}\.)\s{0,2}\d{4}\]?(?:\s{0,2}[гр]\.?)?$/u

/**
 * Where a printed source begins. A part whose title ends in a day is a record printed there, not a work: its title
 * describes the record, and the source begins with what it stands in (Chicago Manual of Style, 14.111).
 */
export function sourceStart({ span, author, title, container }: Publication): number {
  return isRecord({ author, title, container }) && container ? container.span.start : span.start
}

/** True if the title of a part describes a record by its day. */
export function isRecord({ author, title, container }: Pick<Publication, 'author' | 'title' | 'container'>): boolean {
  return author === null && container !== null && title !== null && DATED.test(title.value)
}
