import {
  type CodeAction,
  CodeActionKind,
  type Diagnostic as LspDiagnostic,
  type Range,
  type TextEdit,
} from 'vscode-languageserver/node'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { applyFixes } from '#index'
import type { Diagnostic, FileReport, Fix } from '#model/diagnostic'
import { FIX_ALL } from './fix-all.js'
import { rangeOf } from './lsp-diagnostic.js'
import { suppressionEdit } from './suppression-edit.js'

/** What the editor asks for. */
export interface ActionRequest {
  readonly document: TextDocument
  readonly range: Range
  /** Kinds of actions that are wanted; null for any. */
  readonly only: readonly string[] | null
  /** Those that the editor shows there. */
  readonly shown: readonly LspDiagnostic[]
}

/** What can be done about the diagnostics of a document that touch a range. */
export function codeActions(request: ActionRequest, { path, diagnostics }: FileReport): CodeAction[] {
  const { document, range, only } = request
  const [from, to] = [document.offsetAt(range.start), document.offsetAt(range.end)]
  const touched = diagnostics.filter(({ start, end }) => start.offset <= to && from <= end.offset)
  const quick = wants(only, CodeActionKind.QuickFix)
    ? [
        ...touched.flatMap(each => fixAction(each, request)),
        ...touched.flatMap(each => suppressAction(each, request, !/\.txt$/i.test(path))),
      ]
    : []
  // Whoever asks for nothing in particular looks at one place.
  const wantsAll = only === null ? touched.some(each => each.fix) : wants(only, FIX_ALL)
  return wantsAll ? [...quick, ...fixAllAction(diagnostics, document)] : quick
}

/** A kind is asked for by its own name or by the beginning of it, up to a full stop. */
function wants(only: readonly string[] | null, kind: string): boolean {
  return only === null || only.some(each => kind === each || kind.startsWith(`${each}.`))
}

function fixAction(diagnostic: Diagnostic, request: ActionRequest): CodeAction[] {
  const { fix } = diagnostic
  if (!fix) return []
  const title = titleOf(fix, request.document.getText().slice(fix.start, fix.end))
  return [{ ...quickFix(title, fix, diagnostic, request), isPreferred: true }]
}

function suppressAction(diagnostic: Diagnostic, request: ActionRequest, isMarkdown: boolean): CodeAction[] {
  const fix = suppressionEdit(diagnostic, request.document.getText(), isMarkdown)
  return fix ? [quickFix(`Suppress ${diagnostic.rule} here, for a reason to be given`, fix, diagnostic, request)] : []
}

function quickFix(title: string, fix: Fix, diagnostic: Diagnostic, { document, shown }: ActionRequest): CodeAction {
  return {
    title,
    kind: CodeActionKind.QuickFix,
    diagnostics: shown.filter(each => each.code === diagnostic.rule && isSame(each.range, rangeOf(diagnostic))),
    edit: { changes: { [document.uri]: [textEdit(fix, document)] } },
  }
}

function fixAllAction(diagnostics: readonly Diagnostic[], document: TextDocument): CodeAction[] {
  const { edits: fixes } = applyFixes(
    document.getText(),
    diagnostics.flatMap(({ fix }) => fix ?? []),
  )
  if (fixes.length === 0) return []
  const edits = fixes.map(fix => textEdit(fix, document))
  return [{ title: 'Fix all that fondlint can fix', kind: FIX_ALL, edit: { changes: { [document.uri]: edits } } }]
}

function textEdit({ start, end, text }: Fix, document: TextDocument): TextEdit {
  return { range: { start: document.positionAt(start), end: document.positionAt(end) }, newText: text }
}

function isSame(a: Range, b: Range): boolean {
  const [left, right] = [a, b].map(({ start, end }) => [start.line, start.character, end.line, end.character].join())
  return left === right
}

/** Longer texts would fill the menu. */
const SHOWN = 40

function titleOf({ text }: Fix, before: string): string {
  if (before === '') return `Insert ${quoted(text)}`
  return text === '' ? `Remove ${quoted(before)}` : `Replace ${quoted(before)} by ${quoted(text)}`
}

function quoted(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return `“${line.length > SHOWN ? `${line.slice(0, SHOWN).replace(/[\ud800-\udbff]$/, '')}…` : line}”`
}
