import { type Hover, MarkupKind, type Position } from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { FileReport } from '#model/diagnostic'
import { rangeOf } from './lsp-diagnostic.js'

/**
 * What the rules say whose diagnostics stand at a position: the head of each one's page and why it is there. Null if none
 * does. `pageOf` gives the page of a rule in Markdown, or null.
 */
export function hoverAt(
  position: Position,
  document: TextDocument,
  { diagnostics }: FileReport,
  pageOf: (rule: string) => string | null,
): Hover | null {
  const at = document.offsetAt(position)
  const here = diagnostics.filter(({ start, end }) => start.offset <= at && at <= end.offset)
  const [first] = here
  if (!first) return null
  const rules = [...new Set(here.map(each => each.rule))]
  const value = rules.map(rule => headOf(rule, pageOf(rule))).join('\n\n---\n\n')
  return { contents: { kind: MarkupKind.Markdown, value }, range: rangeOf(first) }
}

/** From the title of a page to the end of its section "Why". */
function headOf(rule: string, page: string | null): string {
  const [title = '', ...sections] = (page ?? '').split(/^## /m)
  const why = sections.find(section => /^Why\s/.test(section))
  const summary = title.replace(/^# .*/, '').trim()
  const told = [`**${rule}**`, summary, why?.replace(/^Why\s+/, '').trim() ?? '', `\`fondlint explain ${rule}\``]
  return told.filter(part => part !== '').join('\n\n')
}
