import type { Directive } from '#model/manuscript'
import type { Span } from '#model/span'

/** The `fondlint` must stand first, so that a comment that merely speaks of a directive is none. */
const COMMENT = /<!--[ \t]*fondlint-((?:(?!<!--|-->)[\s\S])*)-->/g

/** What parts the rules from the reason; a dash too, because programs put one in the place of `--`. */
const REASON = /(?:^|\s)(?:--|[–—])(?:\s|$)/

/**
 * The directives that stand in a stretch of HTML or on a line of plain text, with spans into the file. What stands behind
 * `fondlint-` is one word, then rules parted by commas or blanks, then `--` and the reason.
 */
export function readDirectives(text: string, { start, end }: Span): Directive[] {
  return [...text.slice(start, end).matchAll(COMMENT)].map(({ index, 0: comment, 1: content = '' }) => {
    const from = start + index
    const action = /^[\w-]*/.exec(content)?.[0].replace(/-+$/, '') ?? ''
    const rest = content.slice(action.length)
    const border = REASON.exec(rest)
    const restStart = from + comment.length - '-->'.length - rest.length
    const reason = border ? rest.slice(border.index + border[0].length).trim() : ''
    return {
      action,
      span: { start: from, end: from + comment.length },
      rules: [...rest.slice(0, border?.index).matchAll(/[^\s,]+/g)].map(rule => ({
        id: rule[0],
        span: { start: restStart + rule.index, end: restStart + rule.index + rule[0].length },
      })),
      reason: reason === '' ? null : reason.replace(/\s+/g, ' '),
    }
  })
}

/** True if the line consists of directives and nothing else. */
export function isDirectiveLine(line: string): boolean {
  return line.startsWith('<!--') && line.endsWith('-->') && line.replace(COMMENT, '').trim() === ''
}
