import { CodeActionKind } from 'vscode-languageserver/node'

/** The kind by which an editor can be told to fix all when a document is saved. */
export const FIX_ALL = `${CodeActionKind.SourceFixAll}.fondlint`
