import type { CstNode, IToken } from 'chevrotain'
import type { Span } from '#model/span'
import { spanOf } from './islands.js'

/** The first node of a rule directly under a node. */
export function child(node: CstNode | undefined, name: string): CstNode | undefined {
  const first = node?.children[name]?.[0]
  return first && 'children' in first ? first : undefined
}

/** All nodes of a rule directly under a node, in order of reading. */
export function children(node: CstNode | undefined, name: string): CstNode[] {
  return (node?.children[name] ?? []).filter((each): each is CstNode => 'children' in each)
}

/** The first token of a type or category directly under a node. */
export function leaf(node: CstNode | undefined, name: string): IToken | undefined {
  const first = node?.children[name]?.[0]
  return first && 'image' in first ? first : undefined
}

/** All such tokens. */
export function leafList(node: CstNode | undefined, name: string): IToken[] {
  return (node?.children[name] ?? []).filter((each): each is IToken => 'image' in each)
}

/** All tokens under a node, in order of reading. */
export function leaves(node: CstNode): IToken[] {
  const found: IToken[] = []
  collect(node, found)
  return found.length > 1 ? found.sort((a, b) => a.startOffset - b.startOffset) : found
}

function collect(node: CstNode, found: IToken[]): void {
  for (const name in node.children) {
    for (const each of node.children[name] ?? []) {
      if ('image' in each) found.push(each)
      else collect(each, found)
    }
  }
}

/** From the first of the tokens to the last. */
export function spanOver(tokens: readonly IToken[]): Span {
  let [start, end] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const token of tokens) {
    start = Math.min(start, token.startOffset)
    end = Math.max(end, spanOf(token).end)
  }
  return { start, end }
}
