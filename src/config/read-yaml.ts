import { isMap, isNode, isScalar, isSeq, type Node, parseDocument } from 'yaml'
import type { LocatedData, Step, SyntaxProblem } from './located-data.js'

/** Reads YAML 1.2, one document. */
export function readYaml(text: string): LocatedData | SyntaxProblem {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent' })
  const [error] = document.errors
  if (error) return { offset: error.pos[0], message: error.message }
  try {
    // Throws if aliases would blow the data up.
    return located(document.contents, document.toJS({ maxAliasCount: 100 }) ?? {})
  } catch (cause) {
    return { offset: 0, message: cause instanceof Error ? cause.message : String(cause) }
  }
}

function located(root: Node | null, value: unknown): LocatedData {
  const nodeAt = (path: readonly Step[]): Node | null =>
    path.reduce<Node | null>((node, step) => (node && child(node, step)) ?? node, root)
  return {
    value,
    valueAt: path => startOf(nodeAt(path)),
    keyAt(path, key) {
      const outer = nodeAt(path)
      const pair = isMap(outer) ? outer.items.find(each => isScalar(each.key) && String(each.key.value) === key) : null
      return startOf(isNode(pair?.key) ? pair.key : outer)
    },
  }
}

function child(node: Node, step: Step): Node | null {
  const inner = isMap(node) || isSeq(node) ? node.get(step, true) : null
  return isNode(inner) ? inner : null
}

function startOf(node: Node | null): number {
  return node?.range?.[0] ?? 0
}
