import { hull, type Span } from '#model/span'
import { bulletLength } from './bullet.js'
import type { Line } from './lines.js'
import { startsNote } from './note-head.js'
import { pictographLength } from './pictograph.js'

/** Lines that are read as one. */
export interface Stretch {
  readonly span: Span
  readonly lines: number
  /** True if a blank line stands before it. */
  readonly first: boolean
  /** True if blank lines stand before and after it. */
  readonly alone: boolean
}

/** Wrapped text has lines neither shorter nor longer than this at its right edge, in UTF-16 code units. */
const MIN_WIDTH = 40
const MAX_WIDTH = 100
/** So full must a line be that the next one continues it; type set by hand is uneven. */
const FULLNESS = 0.85

/** Joins the lines of hard-wrapped text into paragraphs; where every line is a paragraph, leaves them alone. */
export function joinLines(text: string, groups: readonly (readonly Line[])[]): Stretch[] {
  const width = wrapWidth(text, groups)
  return groups.flatMap(group => {
    const stretches: Omit<Stretch, 'first' | 'alone'>[] = []
    let last: Line | undefined
    for (const line of group) {
      const open = stretches.at(-1)
      if (open && last && continues(text, last, line, width)) {
        stretches[stretches.length - 1] = { span: hull(open.span, line.span), lines: open.lines + 1 }
      } else stretches.push({ span: line.span, lines: 1 })
      last = line
    }
    return stretches.map((stretch, index) => ({ ...stretch, first: index === 0, alone: stretches.length === 1 }))
  })
}

/**
 * The right edge of hard-wrapped text, or null if the file is not wrapped. It is if most lines that another one follows
 * are as long as they could be, and so many of the followers begin in the middle of a sentence that the break is nobody’s
 * intention.
 */
function wrapWidth(text: string, groups: readonly (readonly Line[])[]): number | null {
  const wrapped = groups.filter(group => group.slice(0, -1).every(line => lengthOf(line) <= MAX_WIDTH))
  const pairs = wrapped.flatMap(group => group.slice(1).map((line, index) => [group[index] ?? line, line] as const))
  const width = pairs.reduce((longest, [line]) => Math.max(longest, lengthOf(line)), 0)
  if (pairs.length < 3 || width < MIN_WIDTH) return null
  const full = pairs.filter(([line, next]) => isFull(text, line, next, width)).length
  const broken = pairs.filter(([line, next]) => breaksSentence(text, line, next)).length
  return full >= pairs.length * 0.6 && broken >= pairs.length * 0.4 ? width : null
}

function continues(text: string, line: Line, next: Line, width: number | null): boolean {
  if (next.severed || beginsAnew(text.slice(next.span.start, next.span.end))) return false
  if (lengthOf(line) >= MIN_WIDTH / 2 && lengthOf(line) <= MAX_WIDTH && breaksSentence(text, line, next)) return true
  return width !== null && next.indent <= line.indent + 1 && isFull(text, line, next, width)
}

function lengthOf({ span }: Line): number {
  return span.end - span.start
}

/** True if the first word of the next line would not have fitted on this one. */
function isFull(text: string, line: Line, next: Line, width: number): boolean {
  const word = /^\S*/.exec(text.slice(next.span.start, next.span.end))?.[0] ?? ''
  const length = lengthOf(line)
  return length <= MAX_WIDTH && length + 1 + word.length > width * FULLNESS
}

/** True if a sentence must run on over the line end: no stop before it and a small letter after it. */
function breaksSentence(text: string, line: Line, next: Line): boolean {
  const end = text.slice(Math.max(line.span.start, line.span.end - 2), line.span.end)
  return /[\p{L}\p{M}\p{N},\-–—)»”"]$/u.test(end) && /^\p{Ll}/u.test(text.slice(next.span.start, next.span.start + 2))
}

function beginsAnew(line: string): boolean {
  return bulletLength(line) > 0 || startsNote(line) || pictographLength(line) > 0
}
