import type { PassageRole } from '#model/manuscript'
import type { Span } from '#model/span'
import type { Block } from './draft.js'
import { clip, trim } from './trim.js'

/** Comments; elements whose content is no text; any other tag. An unfinished one runs to the end. */
const MARKUP =
  /<!--[\s\S]*?(?:-->|$)|<(script|style|pre|textarea|svg)\b[\s\S]*?(?:<\/\1\s*>|$)|<[!?/]?[a-z][^>]*(?:>|$)/gi

/** Tags that leave a sentence whole. */
const INLINE = /^<\/?(?:a|abbr|b|cite|del|em|font|i|ins|mark|q|s|small|span|strong|sub|sup|u|wbr)\b/i

/**
 * Text in an HTML block of Markdown: a passage for each stretch between tags that break the line. Comments are no
 * passage; script, style and preformatted text are none either.
 */
export function readHtml(text: string, span: Span, role: PassageRole, note: number | null): Block[] {
  const html = text.slice(span.start, span.end)
  const prose: Span[] = []
  const stretches: Span[] = []
  let pieceStart = span.start
  let stretchStart = span.start
  for (const { index, 0: tag } of html.matchAll(MARKUP)) {
    const start = span.start + index
    prose.push({ start: pieceStart, end: start })
    pieceStart = start + tag.length
    if (INLINE.test(tag)) continue
    stretches.push({ start: stretchStart, end: start })
    stretchStart = pieceStart
  }
  prose.push({ start: pieceStart, end: span.end })
  stretches.push({ start: stretchStart, end: span.end })
  return stretches
    .map(stretch => trim(text, stretch))
    .map((stretch): Block => ({ role, span: stretch, depth: null, prose: clip(prose, stretch), note }))
    .filter(block => block.prose.some(piece => text.slice(piece.start, piece.end).trim()))
}
