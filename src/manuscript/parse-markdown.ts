import type { Paragraph, Root } from 'mdast'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { splitMarkdown } from './split-markdown.js'

/** A stretch of a Markdown text as a tree; offsets in the tree count from `start`. */
export interface MarkdownPart {
  readonly start: number
  readonly root: Root
}

/** Parses one part of a Markdown text by itself. */
export type ParsePart = (source: string) => Root

/**
 * Parses CommonMark with footnotes, from `start` on. Never throws, and takes time linear in the text: the parser below
 * takes quadratic time on long files with many footnotes or headings, so that it is given the text in parts. A footnote
 * call or a reference link whose definition stands in another part comes out as plain text.
 */
export function parseMarkdown(text: string, start: number, parse = openParser()): MarkdownPart[] {
  return splitMarkdown(text, start).map(part => {
    const source = text.slice(part.start, part.end)
    return { start: part.start, root: part.literal ? literal(source) : parse(source) }
  })
}

export function openParser(): ParsePart {
  const processor = unified().use(remarkParse).use(footnotes).freeze()
  return source => processor.parse(source)
}

/** The data that remark-parse reads its extensions from. */
interface ParserExtensions {
  micromarkExtensions?: unknown[]
  fromMarkdownExtensions?: unknown[]
}

function footnotes(this: Processor): void {
  const data = this.data() as ParserExtensions
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), gfmFootnote()]
  data.fromMarkdownExtensions = [...(data.fromMarkdownExtensions ?? []), gfmFootnoteFromMarkdown()]
}

/** The text as paragraphs between blank lines, without any markup. */
function literal(text: string): Root {
  const children: Paragraph[] = []
  let offset = 0
  for (const piece of text.split(/((?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n))/)) {
    const position = {
      start: { line: 1, column: 1, offset },
      end: { line: 1, column: 1, offset: offset + piece.length },
    }
    if (piece.trim()) {
      children.push({ type: 'paragraph', position, children: [{ type: 'text', value: piece, position }] })
    }
    offset += piece.length
  }
  return { type: 'root', children }
}
