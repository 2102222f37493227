import type { Block, Mark } from './draft.js'
import { startsMonth } from './month.js'
import { plainDigits } from './note-head.js'

/** A mark in the text of a block. */
export interface FoundMark extends Mark {
  /** Index of the block that it stands in. */
  readonly block: number
  /** False for a mark that may be something else: it counts only if a note with its label is in want of one. */
  readonly firm: boolean
}

const SIGN =
  /\[\^(?<footnote>[^\]\s[]{1,80})\](?!:)|\\?\[(?<bracket>\d{1,3})\\?\]|(?<raised>[⁰¹²³⁴-⁹]{1,3})|<sup>\s*(?<sup>\d{1,3}|\*{1,6})\s*<\/sup>|(?<dagger>[†‡]{1,3})|(?<asterisk>(?:\\?\*){1,6})/giu

/** A unit of measure, after which a raised 2 or 3 is a power. */
const UNIT = /(?:^|[\s\d])(?:[kcdm]?m|[кдсм]?м|in|ft|yd|mi)$/u
/** An abbreviation that a number belongs to, and a supplied number stands in square brackets: `л. [15]`. */
const LEADS_NUMBER = /(?:^|[^\p{L}])(?:№|\p{L}\p{M}?\p{L}{0,2}\.)\s$/u

/** Signs in the prose of all blocks that point to notes or look as if they did, in order, with those that are known. */
export function findMarks(text: string, blocks: readonly Block[], known: readonly Mark[]): FoundMark[] {
  const taken = new Map(known.map(mark => [mark.span.start, mark]))
  const found = blocks.flatMap((block, index) =>
    block.role === 'furniture' || block.role === 'code' ? [] : marksIn(text, block, index),
  )
  const placed = place(
    [...known].sort((a, b) => a.span.start - b.span.start),
    blocks,
  )
  const unknown = found.filter(mark => !taken.has(mark.span.start))
  return [...placed, ...unknown].sort((a, b) => a.span.start - b.span.start)
}

/** Finds the block of each known mark; both lists are in order. */
function place(known: readonly Mark[], blocks: readonly Block[]): FoundMark[] {
  let index = 0
  return known.flatMap(mark => {
    for (let block = blocks[index]; block && block.span.end <= mark.span.start; block = blocks[index]) index += 1
    const block = blocks[index]
    return block && block.span.start <= mark.span.start && block.role !== 'furniture'
      ? [{ ...mark, block: index, firm: true }]
      : []
  })
}

function marksIn(text: string, block: Block, index: number): FoundMark[] {
  const marks: FoundMark[] = []
  const opened = new Set<string>()
  let lastEnd = -1
  for (const piece of block.prose) {
    for (const match of text.slice(piece.start, piece.end).matchAll(SIGN)) {
      const span = { start: piece.start + match.index, end: piece.start + match.index + match[0].length }
      const around = {
        before: text.slice(Math.max(0, span.start - 8), span.start),
        after: text.slice(span.end, span.end + 16),
      }
      const { footnote, bracket, raised, sup, dagger, asterisk } = match.groups ?? {}
      const mark = (style: Mark['style'], label: string, firm: boolean | null) => {
        if (firm === null) return
        marks.push({ style, label, span, block: index, firm })
        lastEnd = span.end
      }
      if (footnote) mark('footnote', footnote, true)
      else if (bracket) mark('bracket', bracket, judgeBracket(bracket, around, span.start === lastEnd))
      else if (raised) mark('superscript', plainDigits(raised), judgeRaised(around.before))
      else if (sup) mark(sup.startsWith('*') ? 'asterisk' : 'superscript', sup, judgeRaised(around.before))
      else if (dagger) mark('asterisk', dagger, judgeAsterisk(around))
      else if (asterisk) {
        const label = asterisk.replace(/\\/g, '')
        if (isOpening(around)) opened.add(label)
        else mark('asterisk', label, opened.delete(label) ? null : judgeAsterisk(around))
      }
    }
  }
  return marks
}

interface Around {
  readonly before: string
  readonly after: string
}

/** Firm, not firm, or null: no marker at all. */
function judgeBracket(label: string, { before, after }: Around, follows: boolean): boolean | null {
  if (/\]$/.test(before) && !follows) return null
  if (/^[\p{Ll}\d[]/u.test(after) && !/^\[\d/.test(after)) return null
  if (/^\((?:https?:|mailto:|#|\/|\.)/.test(after)) return null
  if (/(?<!\d)\d\d$/.test(before) && label.length === 2) return null
  if (startsMonth(after.trimStart())) return null
  return !/\d$/.test(before) && !LEADS_NUMBER.test(before)
}

function judgeRaised(before: string): boolean | null {
  if (before === '' || /[\s([{]$/.test(before)) return null
  return !/\d$/.test(before) && !UNIT.test(before)
}

/** True if the asterisks may open emphasis: a later sign alike in the same block then closes it. */
function isOpening({ before, after }: Around): boolean {
  return (before === '' || /[\s([{«“"]$/.test(before)) && /^[^\s*]/.test(after)
}

function judgeAsterisk({ before, after }: Around): boolean | null {
  return /[^\s([{*]$/.test(before) && !/^[\p{L}\d*]/u.test(after) ? true : null
}
