import type { Details } from './details.js'
import type { Head } from './head.js'
import type { Introduction } from './introduction.js'

/** All that is known of what may be a printed source. */
export interface Evidence {
  readonly text: string
  readonly details: Details
  readonly head: Head | null
  readonly introduction: Introduction | null
  /** True if the source before it, after which only `;` stands, lends its title. */
  readonly continues: boolean
}

/**
 * `sound` if the frame alone shows a printed source: imprint with more than place and year, `//`, year with number and
 * pages, a newspaper with its date. `weak` if an introducing word is needed. Null if it is none.
 */
export function judge(evidence: Evidence): 'sound' | 'weak' | null {
  const { details, head, introduction, continues } = evidence
  if (!head && !continues && !headless(evidence)) return null
  const kinds = details.kinds
  if (kinds.has('undated')) return head?.author && details.pages ? 'sound' : null
  if (kinds.has('imprint')) return soundImprint(evidence) ? 'sound' : 'weak'
  const { year, number, volume, pages, documentNumber } = details
  const marked = introduction !== null || head?.marked === true || continues
  const sound =
    (kinds.has('journal') && year && (pages || number)) ||
    (year && number && (pages || documentNumber || (marked && !kinds.has('dated')))) ||
    (year && volume && pages) ||
    (volume && (pages || documentNumber) && (introduction || continues)) ||
    (continues && documentNumber) ||
    (head?.works && volume) ||
    (head?.newspaper && divided(evidence, head) && year && (kinds.has('dated') || number)) ||
    (head?.container && (year || (volume && pages))) ||
    (pages && head?.author && (volume || head.container || (year && head.title))) ||
    (pages && isContained(evidence))
  return sound ? 'sound' : 'weak'
}

/** `Переписка // Красный архив. С. 101`: two slashes before a container and its pages. */
function isContained({ text, head }: Evidence): boolean {
  return head?.container != null && text.slice(head.span.start, head.container.span.start).includes('//')
}

/** `Правда, 10 ноября 1920` cites; `«Правда» 10 ноября 1920 г. писала` tells. */
function divided({ text, details }: Evidence, head: Head): boolean {
  return /[.,]/.test(text.slice(head.span.end, details.span.start))
}

function soundImprint({ text, details, head, introduction }: Evidence): boolean {
  const { place, publisher, pages, volume, number, documentNumber, kinds } = details
  const named = place !== null && publisher !== null && text.slice(place.end, publisher.start).includes(':')
  if (named || pages || introduction || head?.container || head?.author) return true
  if (kinds.has('parens')) return false
  return (
    Boolean(volume || number || documentNumber || kinds.has('extent') || head?.marked) || closesSentence(text, details)
  )
}

/** `Отчёт комиссариата. Москва, 1921.`: place and year alone, between two full stops. */
function closesSentence(text: string, { span }: Details): boolean {
  return (
    /[.»”"]\s{1,3}(?:[—–-]\s)?$/u.test(text.slice(Math.max(0, span.start - 6), span.start)) &&
    /^\s?(?:[.;)]|$)/.test(text.slice(span.end, span.end + 2))
  )
}

/** A publisher with year and pages stands for a book whose title was cut off. */
function headless({ text, details }: Evidence): boolean {
  const { place, publisher, pages, volume } = details
  return (
    place !== null &&
    publisher !== null &&
    text.slice(place.end, publisher.start).includes(':') &&
    (pages ?? volume) !== null
  )
}
