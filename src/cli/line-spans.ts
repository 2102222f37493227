import type { Span } from '#model/span'
import type { Hunk } from './read-hunks.js'

/**
 * Where the hunks of a diff lie in the text that they lead to, without the last line end of each. Lines taken out are the
 * place between the lines that they stood between. Lines end at LF, as git has it.
 */
export function lineSpans(text: string, hunks: readonly Hunk[]): Span[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  const startOf = (line: number) => starts[line - 1] ?? text.length
  const endOf = (line: number) => {
    const next = starts[line]
    if (next === undefined) return text.length
    return text[next - 2] === '\r' ? next - 2 : next - 1
  }
  return hunks.map(({ line, count }) =>
    count === 0
      ? { start: line === 0 ? 0 : endOf(line), end: startOf(line + 1) }
      : { start: startOf(line), end: endOf(line + count - 1) },
  )
}
