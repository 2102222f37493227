import type { DateMention } from '#model/date'
import { overlaps, type Span } from '#model/span'
import { startingIn } from './starting-in.js'

/** An item of a count: `2. To report`, `Second.` */
export interface CountedItem {
  readonly ordinal: number
  readonly span: Span
  /** Words and figures are counted each for itself. */
  readonly style: 'words' | 'figures'
  /** True if a colon stands before it. */
  readonly announced: boolean
}

/** `5.` or `5)` before a word; a year or a date is none. */
const NUMBER = /^[«„“"*_]{0,3}(\d{1,2})[.)]\s{0,3}["«„“]?\p{L}/u
/** The same where the number belongs to a list and the passage begins behind it. */
const BULLET = /(?:^|\n)[ \t>]{0,12}(\d{1,2})[.)][ \t]{1,4}$/
const WORD = /^[«„“"*_]{0,3}(\p{L}{4,12})(?:[.:]|,(?=\s))/u

/** Ordinals that stand for themselves at the head of a paragraph, from the first on. */
const ORDINALS: readonly (readonly string[])[] = [
  ['first', 'firstly', 'первое', 'перше'],
  ['second', 'secondly', 'второе', 'друге'],
  ['third', 'thirdly', 'третье', 'третє'],
  ['fourth', 'fourthly', 'четвертое', 'четвёртое', 'четверте'],
  ['fifth', 'пятое', 'пʼяте'],
  ['sixth', 'шестое', 'шосте'],
  ['seventh', 'седьмое', 'сьоме'],
  ['eighth', 'восьмое', 'восьме'],
]

/** The items that lines of a body begin with, in order. */
export function countItems(text: string, body: readonly Span[], dates: readonly DateMention[]): CountedItem[] {
  return body
    .flatMap(span => linesOf(text, span))
    .flatMap(line => itemAt(text, line) ?? [])
    .filter(({ span }) => !startingIn(dates, span).some(date => overlaps(date.item.span, span)))
}

/** True if the ordinal stands anywhere in the text, be it in the midst of a line. */
export function isCounted(text: string, ordinal: number, style: CountedItem['style']): boolean {
  if (style === 'figures') return new RegExp(`(?<!\\d)${ordinal}\\s?[.)]`).test(text)
  const words = ORDINALS[ordinal - 1] ?? []
  const lower = text.toLowerCase()
  return words.some(word => lower.includes(word.slice(0, -1)))
}

function linesOf(text: string, { start, end }: Span): Span[] {
  const lines: Span[] = []
  for (let from = start; from < end; ) {
    const found = text.indexOf('\n', from)
    const to = found === -1 || found > end ? end : found
    lines.push({ start: from, end: to })
    from = to + 1
  }
  return lines
}

function itemAt(text: string, line: Span): CountedItem | null {
  const blank = text.slice(line.start, line.end).search(/\S/)
  if (blank === -1) return null
  const start = line.start + blank
  const head = text.slice(start, Math.min(line.end, start + 24))
  const word = WORD.exec(head)
  const ordinal = word ? ORDINALS.findIndex(forms => forms.includes((word[1] ?? '').toLowerCase())) + 1 : 0
  if (word && ordinal > 0) return item(text, ordinal, start, start + word[0].length, 'words')
  const number = NUMBER.exec(head)
  if (number) return item(text, Number(number[1]), start, start + number[0].length - 1, 'figures')
  const bullet = blank === 0 ? BULLET.exec(text.slice(Math.max(0, start - 24), start)) : null
  if (!bullet) return null
  return item(text, Number(bullet[1]), start - (bullet[0].length - bullet[0].search(/\d/)), start, 'figures')
}

function item(text: string, ordinal: number, start: number, end: number, style: CountedItem['style']): CountedItem {
  const announced = text
    .slice(Math.max(0, start - 20), start)
    .trimEnd()
    .endsWith(':')
  return { ordinal, span: { start, end: start + text.slice(start, end).trimEnd().length }, style, announced }
}
