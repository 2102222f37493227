import { LineCounter, parseDocument } from 'yaml'
import type { FrontMatter } from '#model/manuscript'

const MAX_DEPTH = 32
const OPENING = /^---[ \t]*(?:\r\n|\r|\n)/
const CLOSING = /(?<=[\r\n])---[ \t]*(?=[\r\n]|$)/

/**
 * The YAML block at the head of a text, from `start` on, or null if there is none. Never throws: `problem` tells what is
 * wrong with the block, with a line that counts from 1 in the file.
 */
export function readFrontMatter(text: string, start: number): FrontMatter | null {
  if (!text.startsWith('---', start)) return null
  const rest = text.slice(start)
  const opening = OPENING.exec(rest)?.[0].length ?? 0
  const closing = opening > 0 ? CLOSING.exec(rest.slice(opening - 1)) : null
  if (!closing) return null
  const end = opening - 1 + closing.index
  return { span: { start, end: start + end + '---'.length }, ...readData(rest.slice(opening, end)) }
}

/** True if brackets, or list signs on one line, nest deeper than any data does: parsers of YAML recurse. */
function nestsTooDeep(yaml: string): boolean {
  let depth = 0
  let deepest = 0
  for (const [sign] of yaml.matchAll(/[[{\]}]|(?:[-?:][ \t]+){33}/g)) {
    depth += sign === ']' || sign === '}' ? -1 : 1
    deepest = Math.max(deepest, sign.length > 1 ? MAX_DEPTH + 1 : depth)
  }
  return deepest > MAX_DEPTH
}

function readData(yaml: string): Pick<FrontMatter, 'data' | 'problem'> {
  if (nestsTooDeep(yaml)) return { data: null, problem: 'line 2: nested too deep' }
  const lines = new LineCounter()
  try {
    // Lone carriage returns end a line in Markdown, not in YAML.
    const document = parseDocument(yaml.replace(/\r\n?/g, '\n'), { lineCounter: lines, prettyErrors: false })
    const [error] = document.errors
    if (error) return { data: null, problem: `line ${lines.linePos(error.pos[0]).line + 1}: ${error.message}` }
    // The limit is against aliases that multiply each other.
    const data: unknown = document.toJS({ maxAliasCount: 100 })
    if (data === null) return { data: {}, problem: null }
    if (!isRecord(data)) return { data: null, problem: 'line 2: expected names with values, `name: value`' }
    return { data, problem: null }
  } catch (error) {
    return { data: null, problem: `line 2: ${error instanceof Error ? error.message : 'cannot be read'}` }
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
