import type { Diagnostic, Fix } from '#model/diagnostic'

/** A line of comments only; another comment can stand below it. */
const COMMENTS = /^[\s>]*<!--.*-->\s*$/

/** Ends of blocks, which take no comment behind them: fences, underlines of headings, the end of front matter. */
const BORDER = /^[\s>]*(?:`{3,}|~{3,}|=+\s*$|-+\s*$)/

/** Between the head of a table and its body there is no place for a comment. */
const TABLE_RULER = /^[\s>]*[-:|][-:|\s]*\|[-:|\s]*$/

const FRONT_MATTER = /^---[ \t]*(?:\r\n|\n|\r)[\s\S]*?(?:\r\n|\n|\r)---[ \t]*(?=\r|\n|$)/

/**
 * The comment that puts a diagnostic aside, without the reason, which only a person can give: until then
 * `suppression/no-reason` asks for it. A comment on a line of its own would tear a Markdown paragraph in two; below other
 * text it goes to the end of the line before. Null where no comment can stand.
 */
export function suppressionEdit({ rule, start }: Diagnostic, text: string, isMarkdown: boolean): Fix | null {
  const comment = `<!-- fondlint-disable-next-line ${rule} --  -->`
  const lineStart = start.offset - (start.column - 1)
  if (isMarkdown && lineStart < (FRONT_MATTER.exec(text)?.[0].length ?? 0)) return null
  const before = lineBefore(text, lineStart)
  if (isMarkdown && TABLE_RULER.test(before.text)) return null
  if (isMarkdown && before.text !== '' && !COMMENTS.test(before.text) && !BORDER.test(before.text)) {
    // Blanks at the end of a line may be a line break; they stay where they are.
    const at = before.start + before.text.length
    return { start: at, end: at, text: ` ${comment}` }
  }
  const indent = /^[ \t]*/.exec(text.slice(lineStart, start.offset))?.[0] ?? ''
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? '\n'
  return { start: lineStart, end: lineStart, text: `${indent}${comment}${lineEnd}` }
}

/** The line above a line start, without blanks at its end; empty at the head of a text. */
function lineBefore(text: string, lineStart: number): { readonly start: number; readonly text: string } {
  const end = text.slice(0, lineStart).replace(/(?:\r\n|\n|\r)$/, '').length
  const start = Math.max(text.lastIndexOf('\n', end - 1), text.lastIndexOf('\r', end - 1)) + 1
  return lineStart === 0 ? { start: 0, text: '' } : { start, text: text.slice(start, end).trimEnd() }
}
