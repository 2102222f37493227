import type { Unit } from './unit.js'

const SIGN = String.raw`(?:№|No\.?|Nr\.?|N)\s*\p{L}{0,3}-?\d[\p{L}\d/–.-]{0,14}`
const WAY = String.raw`(?:Telegraphic|Telegram|Tel\.?|Cypher|Despatch|Dispatch|Исх\.?|Вх\.?|Телеграмма)`
/** `№ 0214/с`, `Tel. (No. 412.)`, `No. 199 of August 21`: what an office gave a paper. */
const OFFICE_NUMBER = new RegExp(
  `^\\(?(?:${WAY}[\\s.:,]*)?\\(?(?:${SIGN})[.\\s]*\\)?[\\s.:,]*(?:${WAY})?\\.?\\)?(?:\\s+(?:of|от))?$`,
  'iu',
)

/** True for a line that is nothing but the number of an office, perhaps with the day of it. */
export function isOfficeNumber({ text, span, dates }: Unit): boolean {
  const [date, other] = dates
  if (text.length > 48 || other) return false
  const end = date ? date.item.span.start - span.start : text.length
  if (date && date.item.span.end < span.end - 1) return false
  return OFFICE_NUMBER.test(text.slice(0, end).trim())
}
