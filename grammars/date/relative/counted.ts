import { compileLexicon } from '#grammar/lexicon'
import type { DateRelation } from '#model/date'
import type { Span } from '#model/span'
import { type RelativeCategory, type RelativeRow, relativeWords } from './words.js'

/** Words that tell a day from another one, with what they say of it. */
export interface RelativeReading {
  readonly span: Span
  readonly from: DateRelation['from']
  readonly shift: DateRelation['shift']
  readonly day: DateRelation['day']
}

interface Word {
  readonly span: Span
  readonly rows: readonly RelativeRow[]
}

const lexicon = compileLexicon(relativeWords)
const FIGURES = /(?<![\d.,:/№-])\d{1,3}(?![\d.,:/-])(?=\s+\p{L})/gu

/** Phrases ("the next day") and counts ("через две недели", "two weeks later") in order of reading. */
export function readCounted(text: string): RelativeReading[] {
  const words = wordsIn(text)
  const found: RelativeReading[] = []
  words.forEach((word, index) => {
    const phrase = rowOf(word, 'phrase')
    if (phrase)
      found.push({ span: word.span, from: phrase.from ?? 'narrative', shift: shiftOf(phrase.days), day: null })
    else if (rowOf(word, 'unit')) found.push(...countedAt(words, index, text))
  })
  return found
}

function wordsIn(text: string): Word[] {
  const words: Word[] = []
  for (const { start, end, rows } of lexicon.scan(text)) words.push({ span: { start, end }, rows })
  for (const { index, 0: figures } of text.matchAll(FIGURES)) {
    words.push({ span: { start: index, end: index + figures.length }, rows: [countRow(Number(figures))] })
  }
  return words.sort((a, b) => a.span.start - b.span.start)
}

function countRow(number: number): RelativeRow {
  return {
    id: 'figures',
    category: 'count',
    days: [number, number],
    forms: [],
    language: 'mul',
    source: '',
    example: '',
  }
}

function rowOf(word: Word | undefined, category: RelativeCategory): RelativeRow | undefined {
  return word?.rows.find(row => row.category === category)
}

/** A unit with its count and a word that says which way: `через две недели`, `two weeks later`, `неделю спустя`. */
function countedAt(words: readonly Word[], at: number, text: string): RelativeReading[] {
  const unit = words[at]
  const unitRow = rowOf(unit, 'unit')
  if (!unit || !unitRow) return []
  const beside = (left: Word | undefined, right: Word | undefined) =>
    left && right && /^\s*$/.test(text.slice(left.span.end, right.span.start)) ? true : undefined
  const count = beside(words[at - 1], unit) && rowOf(words[at - 1], 'count')
  const first = count ? words[at - 1] : unit
  const before = words[count ? at - 2 : at - 1]
  const lead = beside(before, first) && rowOf(before, 'lead')
  const trail = beside(unit, words[at + 1]) && rowOf(words[at + 1], 'trail')
  const way = trail ?? lead
  const last = trail ? words[at + 1] : unit
  if (!way || !first || !last || goesOn(text, last.span.end)) return []
  // `лет назад`, `через год`: a Russian unit alone is one; an English one needs its article.
  if (!count && /^[a-z]/i.test(text.slice(unit.span.start, unit.span.end))) return []
  const start = trail ? first.span.start : (before ?? first).span.start
  return [
    {
      span: { start, end: last.span.end },
      from: way.from ?? 'narrative',
      shift: tolerated(count?.days ?? [1, 1], unitRow, way.days?.[0] ?? 1),
      day: null,
    },
  ]
}

/** `две недели спустя после взятия`, `a week later than`: what is counted from follows, and is no day. */
function goesOn(text: string, end: number): boolean {
  return /^\s+(?:after|than|from|of|before|since|после|до|с|со|от|после того|після|від|ніж|чем)(?!\p{L})/u.test(
    text.slice(end, end + 14),
  )
}

/** Days are exact up to a week, weeks by a day, months by half a month, years by a quarter. */
function tolerated(count: readonly [number, number], unit: RelativeRow, sign: number): DateRelation['shift'] {
  const [least, most] = unit.days ?? [1, 1]
  const slack = most === 1 ? (count[1] > 7 ? 1 : 0) : most === 7 ? 1 : most < 40 ? 16 : 92
  const [min, max] = [Math.floor(count[0] * least) - slack, Math.ceil(count[1] * most) + slack]
  return sign > 0 ? { min, max } : { min: -max, max: -min }
}

function shiftOf(days: RelativeRow['days']): DateRelation['shift'] {
  return days ? { min: days[0], max: days[1] } : null
}
