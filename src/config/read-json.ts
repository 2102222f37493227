import {
  findNodeAtLocation,
  getNodeValue,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
} from 'jsonc-parser'
import type { LocatedData, Step, SyntaxProblem } from './located-data.js'

/** What stands for the parser's names of errors. */
const WORDS: Readonly<Record<string, string>> = {
  InvalidSymbol: 'Unexpected word',
  InvalidNumberFormat: 'Unexpected form of a number',
  PropertyNameExpected: 'Expected a key in double quotes',
  ValueExpected: 'Expected a value',
  ColonExpected: 'Expected a colon',
  CommaExpected: 'Expected a comma',
  CloseBraceExpected: 'Expected a closing brace',
  CloseBracketExpected: 'Expected a closing bracket',
  EndOfFileExpected: 'Expected nothing more',
  UnexpectedEndOfComment: 'Unexpected end of a comment',
  UnexpectedEndOfString: 'Unexpected end of a string',
  UnexpectedEndOfNumber: 'Unexpected end of a number',
  InvalidUnicode: 'Unexpected escape',
  InvalidEscapeCharacter: 'Unexpected escape',
  InvalidCharacter: 'Unexpected character',
}

/** Reads JSON with comments and commas at the end of lists. */
export function readJson(text: string): LocatedData | SyntaxProblem {
  const errors: ParseError[] = []
  const root = parseTree(text, errors, { allowTrailingComma: true, allowEmptyContent: false })
  const [error] = errors
  if (error || !root) {
    const name = error ? printParseErrorCode(error.error) : 'ValueExpected'
    return { offset: error?.offset ?? 0, message: WORDS[name] ?? name }
  }
  return repeatedKey(root) ?? located(root)
}

function located(root: Node): LocatedData {
  const nodeAt = (path: readonly Step[]): Node => {
    const node = findNodeAtLocation(root, [...path])
    return node ?? (path.length > 0 ? nodeAt(path.slice(0, -1)) : root)
  }
  return {
    value: getNodeValue(root),
    valueAt: path => nodeAt(path).offset,
    keyAt(path, key) {
      const outer = nodeAt(path)
      const property = outer.children?.find(each => each.children?.[0]?.value === key)
      return (property ?? outer).offset
    },
  }
}

/** JSON lets the last of several equal keys win without a word; then what stands above is not what holds. */
function repeatedKey(node: Node): SyntaxProblem | null {
  const keys = node.type === 'object' ? (node.children ?? []).flatMap(({ children }) => children?.[0] ?? []) : []
  const repeated = keys.find(({ value }, index) => keys.findIndex(each => each.value === value) < index)
  if (repeated) return { offset: repeated.offset, message: `Unexpected second key "${repeated.value}"` }
  return (node.children ?? []).map(repeatedKey).find(problem => problem !== null) ?? null
}
