import type { Span } from '#model/span'
import { bulletLength } from './bullet.js'
import type { Block, Draft } from './draft.js'
import { HEADING_DEPTH, isHeadingLine, isNumberedLine } from './heading-line.js'
import { joinLines, type Stretch } from './join-lines.js'
import { readLines } from './lines.js'
import { readDirectives } from './read-directives.js'

/** Reads text without markup: taken from a web page, where a line is a paragraph, or wrapped by hand. */
export function readPlainText(text: string): Draft {
  const { groups, directives: lines } = readLines(text)
  const blocks = joinLines(text, groups).map(stretch => readStretch(text, stretch))
  const directives = lines.flatMap(line => readDirectives(text, line))
  return { frontMatter: null, blocks, notes: [], marks: [], quotes: [], directives }
}

function readStretch(text: string, stretch: Stretch): Block {
  const { span } = stretch
  const words = text.slice(span.start, span.end)
  const { first, alone } = stretch
  if (stretch.lines === 1 && ((alone && isHeadingLine(words)) || (first && isNumberedLine(words)))) {
    return block('heading', span, HEADING_DEPTH)
  }
  const bullet = bulletLength(words)
  return bullet > 0 ? block('item', { ...span, start: span.start + bullet }, null) : block('paragraph', span, null)
}

function block(role: Block['role'], span: Span, depth: number | null): Block {
  return { role, span, depth, prose: [span], note: null }
}
