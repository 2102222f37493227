import type { BlockContent, DefinitionContent, Node, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Directive, PassageRole } from '#model/manuscript'
import { hull, type Span } from '#model/span'
import { cutAround } from './cut-around.js'
import type { Block, DefinedNote, Draft, Mark } from './draft.js'
import { cutInlineNotes } from './inline-notes.js'
import { type ParsePart, parseMarkdown } from './parse-markdown.js'
import { readDirectives } from './read-directives.js'
import { readFrontMatter } from './read-front-matter.js'
import { readHtml } from './read-html.js'
import { readInline, spanOf } from './read-inline.js'
import { hasBar, readTable } from './read-table.js'
import { trim } from './trim.js'

/** A line set in bold is a heading of this depth: below chapters, above nothing in particular. */
const BOLD_DEPTH = 3
const MAX_BOLD_HEADING = 300

type Content = RootContent | BlockContent | DefinitionContent

/** What a node stands in. */
interface Surroundings {
  readonly text: string
  /** Offset that the tree counts from. */
  readonly start: number
  readonly role: PassageRole
  readonly note: number | null
}

interface Found {
  readonly blocks: Block[]
  readonly notes: DefinedNote[]
  readonly marks: Mark[]
  readonly quotes: { readonly span: Span; readonly inner: Span }[]
  readonly directives: Directive[]
}

/**
 * Reads Markdown: CommonMark with footnotes and inline notes, YAML front matter, pipe tables, and text within HTML. `hasModules` is true
 * for MDX, where paragraphs that import or export are code. `parse` may be one that remembers.
 */
export function readMarkdown(text: string, hasModules: boolean, parse?: ParsePart): Draft {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const frontMatter = readFrontMatter(text, start)
  const found: Found = { blocks: [], notes: [], marks: [], quotes: [], directives: [] }
  for (const part of parseMarkdown(text, frontMatter?.span.end ?? start, parse)) {
    readAll(part.root.children, { text, start: part.start, role: 'paragraph', note: null }, found)
  }
  const whole = found.blocks.filter(({ span }) => span.start < span.end)
  const inline = cutInlineNotes(text, cutAround(text, whole, found.directives), found.notes.length)
  const { blocks } = inline
  const notes = [...found.notes, ...inline.notes]
  const marks = [...found.marks, ...inline.marks]
  return {
    frontMatter,
    ...found,
    notes,
    marks,
    blocks: hasModules ? blocks.map(block => withoutModule(text, block)) : blocks,
  }
}

function withoutModule(text: string, block: Block): Block {
  const isModule =
    block.role === 'paragraph' && /^(?:import|export)\s/.test(text.slice(block.span.start, block.span.start + 8))
  return isModule ? { ...block, role: 'code', prose: [] } : block
}

/** Depth of containers is bounded by the parser’s limits, so that recursion is safe. */
function readAll(nodes: readonly Content[], around: Surroundings, found: Found): void {
  for (const node of nodes) readNode(node, around, found)
}

function readNode(node: Content, around: Surroundings, found: Found): void {
  const { text, start, role, note } = around
  const span = spanOf(node, start)
  if (!span) return
  if (node.type === 'heading') readHeading(node.children, node.depth, around, found)
  else if (node.type === 'paragraph') readParagraph(node, span, around, found)
  else if (node.type === 'blockquote') readQuote(node.children, span, around, found)
  else if (node.type === 'list') {
    for (const item of node.children) readAll(item.children, within(around, 'item'), found)
  } else if (node.type === 'footnoteDefinition') {
    readNote(node.label ?? node.identifier, node.children, span, around, found)
  } else if (node.type === 'html') {
    found.blocks.push(...readHtml(text, span, role, note))
    found.directives.push(...readDirectives(text, span))
  } else if (node.type === 'code') {
    found.blocks.push({ role: 'code', span: trim(text, span), depth: null, prose: [], note })
  } else if (node.type === 'definition' && /^\d{1,3}$/.test(node.identifier)) {
    found.blocks.push({ role: 'paragraph', span, depth: null, prose: [], note, definition: true })
  }
}

/** Within a note all text is note text, whatever else it is. */
function within(around: Surroundings, role: PassageRole): Surroundings {
  return around.note === null ? { ...around, role } : around
}

function readHeading(children: readonly PhrasingContent[], depth: number, around: Surroundings, found: Found): void {
  const span = spanOfAll(children, around)
  if (!span) return
  const { prose, marks, comments } = readInline(children, around.start)
  if (prose.length > 0) found.blocks.push({ role: 'heading', span, depth, prose, note: around.note })
  found.marks.push(...marks)
  found.directives.push(...comments.flatMap(comment => readDirectives(around.text, comment)))
}

function readParagraph(node: Paragraph, span: Span, around: Surroundings, found: Found): void {
  const { text, start, role, note } = around
  const { prose, marks, comments } = readInline(node.children, start)
  found.marks.push(...marks)
  found.directives.push(...comments.flatMap(comment => readDirectives(text, comment)))
  if (prose.length === 0) return
  const bold = role === 'paragraph' ? boldLine(node, around) : null
  const cells = hasBar(text, span) ? readTable(text, span, prose, note) : null
  if (bold) found.blocks.push({ role: 'heading', span: bold, depth: BOLD_DEPTH, prose, note })
  else if (cells) found.blocks.push(...cells)
  else found.blocks.push({ role, span: trim(text, span), depth: null, prose, note })
}

/** A paragraph that is one bold line, without its signs; null if it is anything else. */
function boldLine(node: Paragraph, around: Surroundings): Span | null {
  const [only, ...rest] = node.children
  if (only?.type !== 'strong' || rest.length > 0) return null
  const span = spanOfAll(only.children, around)
  if (!span || span.end - span.start > MAX_BOLD_HEADING) return null
  return /[\r\n]/.test(around.text.slice(span.start, span.end)) ? null : span
}

function readQuote(nodes: readonly Content[], span: Span, around: Surroundings, found: Found): void {
  const before = found.blocks.length
  readAll(nodes, within(around, 'quote'), found)
  const inside = found.blocks.slice(before).map(block => block.span)
  if (inside.length > 0) found.quotes.push({ span, inner: inside.reduce(hull) })
}

function readNote(label: string, nodes: readonly Content[], span: Span, around: Surroundings, found: Found): void {
  const whole = trim(around.text, span)
  const body = spanOfAll(nodes, around) ?? { start: whole.end, end: whole.end }
  const note = found.notes.push({ style: 'footnote', label, span: whole, body }) - 1
  readAll(nodes, { ...around, role: 'note', note }, found)
}

function spanOfAll(children: readonly Node[], { text, start }: Surroundings): Span | null {
  const spans = children.flatMap(child => spanOf(child, start) ?? [])
  if (spans.length === 0) return null
  const span = trim(text, spans.reduce(hull))
  return span.start < span.end ? span : null
}
