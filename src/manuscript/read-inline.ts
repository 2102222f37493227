import type { Node, Nodes, PhrasingContent, Root } from 'mdast'
import { CONTINUE, SKIP, visit } from 'unist-util-visit'
import type { Span } from '#model/span'
import type { Mark } from './draft.js'

/** What the inline content of a paragraph or heading holds. */
export interface Inline {
  /** The text nodes: prose without code, tags, images and link targets. */
  readonly prose: readonly Span[]
  readonly marks: readonly Mark[]
  readonly comments: readonly Span[]
}

const NUMBER = /^\d{1,3}$/
const LABEL = /^(?:\d{1,3}|\*{1,6})$/

/** The prose of inline content, and the note markers that Markdown itself knows. `start` is where the tree counts from. */
export function readInline(children: readonly PhrasingContent[], start: number): Inline {
  const prose: Span[] = []
  const marks: Mark[] = []
  const comments: Span[] = []
  let raised: { readonly start: number; label: string } | null = null
  for (const node of leaves(children)) {
    const span = spanOf(node, start)
    if (!span) continue
    if (node.type === 'text') {
      prose.push(span)
      if (raised) raised.label += node.value
    } else if (node.type === 'footnoteReference') {
      marks.push({ style: 'footnote', label: node.label ?? node.identifier, span })
    } else if (node.type === 'linkReference') {
      marks.push({ style: 'bracket', label: node.identifier, span })
    } else if (node.type === 'html' && node.value.startsWith('<!--')) {
      comments.push(span)
    } else if (node.type === 'html' && /^<sup>$/i.test(node.value)) {
      raised = { start: span.start, label: '' }
    } else if (node.type === 'html' && /^<\/sup>$/i.test(node.value)) {
      const label = raised?.label.trim() ?? ''
      if (raised && LABEL.test(label)) {
        marks.push({ style: 'superscript', label, span: { start: raised.start, end: span.end } })
      }
      raised = null
    }
  }
  return { prose, marks, comments }
}

/** Nodes without children, in order. How deep emphasis may nest is bounded by the parser's limits. */
function leaves(children: readonly PhrasingContent[]): Nodes[] {
  const found: Nodes[] = []
  visit({ type: 'root', children: [...children] } satisfies Root, (node: Nodes) => {
    const whole = isNumberReference(node)
    if (whole || !('children' in node)) found.push(node)
    return whole ? SKIP : CONTINUE
  })
  return found
}

/** `[1]` on its own, with `[1]: word` elsewhere. */
function isNumberReference(node: Nodes): boolean {
  return node.type === 'linkReference' && node.referenceType === 'shortcut' && NUMBER.test(node.identifier)
}

/** The place of a node in the file, or null for a node that stands nowhere. */
export function spanOf(node: Node, start: number): Span | null {
  const from = node.position?.start.offset
  const to = node.position?.end.offset
  return from === undefined || to === undefined ? null : { start: start + from, end: start + to }
}
