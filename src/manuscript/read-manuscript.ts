import type { Manuscript, Passage } from '#model/manuscript'
import type { SourceFile } from '#model/source-file'
import type { Block } from './draft.js'
import { markFurniture } from './mark-furniture.js'
import { markHeadings } from './mark-headings.js'
import type { ParsePart } from './parse-markdown.js'
import { readMarkdown } from './read-markdown.js'
import { readNotes } from './read-notes.js'
import { readPlainText } from './read-plain-text.js'
import { readQuotations } from './read-quotations.js'

const MDX = /\.mdx$/i
const MARKDOWN = /\.(?:md|markdown|mdx)$/i

/**
 * Reads a source file: Markdown by its extension, anything else as plain text. Never throws, whatever the text; takes
 * time linear in it. Spans refer to the file as given, byte-order mark and line ends included. `parse` may be a parser of
 * Markdown that remembers.
 */
export function readManuscript(source: SourceFile, parse?: ParsePart): Manuscript {
  const { text, path } = source
  const format = MARKDOWN.test(path) ? 'markdown' : 'text'
  const draft = format === 'markdown' ? readMarkdown(text, MDX.test(path), parse) : readPlainText(text)
  const settled = markFurniture(text, markHeadings(text, draft.blocks, format))
  const { blocks, notes, markers } = readNotes(text, settled, draft.notes, draft.marks)
  return {
    source,
    format,
    frontMatter: draft.frontMatter,
    passages: blocks.map(toPassage),
    notes,
    markers,
    ...readQuotations(text, blocks, draft.quotes),
    directives: draft.directives,
  }
}

function toPassage({ role, span, depth, note }: Block): Passage {
  return { role, span, depth, note }
}
