import type { Point } from '#model/diagnostic'

/** A place of a text with some of what stands around it. */
export interface Excerpt {
  readonly before: string
  readonly quoted: string
  readonly after: string
}

/** Letters shown on each side of a place, and of the place itself before its middle is left out. */
const AROUND = 90
const QUOTED = 1200

/** What stands at a place, with its surroundings inside the same paragraph, cut at words. */
export function excerptOf(text: string, place: { readonly start: Point; readonly end: Point }): Excerpt {
  const start = Math.min(place.start.offset, text.length)
  const end = Math.min(Math.max(place.end.offset, start), text.length)
  return {
    before: lastWords(text.slice(Math.max(0, start - AROUND - 1), start)),
    quoted: withoutMiddle(text.slice(start, end)),
    after: firstWords(text.slice(end, end + AROUND + 1)),
  }
}

function lastWords(text: string): string {
  const inParagraph = text.slice(lastBreak(text)).trimStart()
  return text.length > AROUND && inParagraph.length === text.trimStart().length
    ? `…${inParagraph.replace(/^\S*\s/, '')}`
    : inParagraph
}

function firstWords(text: string): string {
  const paragraph = /\r\n\s*\n|\n\s*\n|\r\s*\r/.exec(text)
  if (paragraph) return text.slice(0, paragraph.index)
  return text.length > AROUND ? `${text.replace(/\s\S*$/, '')}…` : text.trimEnd()
}

/** Where the last blank line of a text ends; 0 if there is none. */
function lastBreak(text: string): number {
  const breaks = [...text.matchAll(/(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/g)]
  const last = breaks.at(-1)
  return last ? last.index + last[0].length : 0
}

function withoutMiddle(text: string): string {
  if (text.length <= QUOTED) return text
  const half = QUOTED / 2
  return `${text.slice(0, half).replace(/\s\S*$/, '')} […] ${text.slice(-half).replace(/^\S*\s/, '')}`
}
