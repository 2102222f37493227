import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  DidChangeWorkspaceFoldersNotification,
  FileChangeType,
  type InitializeParams,
  PositionEncodingKind,
  type ServerCapabilities,
  TextDocumentSyncKind,
  TextDocuments,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { clientOf } from './client.js'
import type { codeActions } from './code-actions.js'
import type { Disk } from './disk.js'
import { savedPath } from './documents.js'
import { FIX_ALL } from './fix-all.js'
import { hoverAt } from './hover.js'
import type { Workspace } from './workspace.js'

export interface House {
  readonly cwd: string
  readonly version: string
  openDisk(): Promise<Disk>
}

/** What takes time to load. */
interface Room {
  readonly workspace: Workspace
  readonly codeActions: typeof codeActions
  readonly disk: Disk
}

/** What may change under the server's feet: manuscripts, and what a set-up is read from. */
const WATCHED = ['**/*.{md,markdown,txt}', '**/*.{json,jsonc,yaml,yml}', '**/.{git,fondlint}ignore']

const CAPABILITIES: ServerCapabilities = {
  // Spans count UTF-16 code units, the one encoding that every editor must offer.
  positionEncoding: PositionEncodingKind.UTF16,
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental },
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, FIX_ALL] },
  hoverProvider: true,
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
}

/** Answers an editor until it is closed. Whatever goes wrong on our side is logged there and ends nothing. */
export function answer(connection: Connection, { cwd, version, openDisk }: House): { close(): void } {
  const documents = new TextDocuments(TextDocument)
  const folders = new Set<string>()
  let opening: Promise<Room> | null = null
  const enter = <Value>(act: (room: Room) => Value): Promise<Value | null> =>
    opening === null
      ? Promise.resolve(null)
      : opening.then(act).catch((error: unknown) => {
          connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error))
          return null
        })

  let isWatching = false
  connection.onInitialize(params => {
    isWatching = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true
    for (const folder of foldersOf(params)) folders.add(folder)
    opening = open(params)
    enter(({ workspace }) => workspace.setFolders([...folders]))
    return { capabilities: CAPABILITIES, serverInfo: { name: 'fondlint', version } }
  })

  async function open(params: InitializeParams): Promise<Room> {
    // Loading holds everything up: first let the answer go out.
    await new Promise(resolve => setTimeout(resolve))
    const [{ openWorkspace }, { codeActions }, disk] = await Promise.all([
      import('./workspace.js'),
      import('./code-actions.js'),
      openDisk(),
    ])
    return { workspace: openWorkspace(clientOf(connection, params.capabilities), disk, cwd), codeActions, disk }
  }

  connection.onInitialized(() => {
    connection.onNotification(DidChangeWorkspaceFoldersNotification.type, ({ event }) => {
      for (const { uri } of event.removed) folders.delete(savedPath(uri) ?? '')
      for (const { uri } of event.added) folders.add(savedPath(uri) ?? '')
      folders.delete('')
      enter(({ workspace }) => workspace.setFolders([...folders]))
    })
    const watchers = WATCHED.map(globPattern => ({ globPattern }))
    if (isWatching) connection.client.register(DidChangeWatchedFilesNotification.type, { watchers }).catch(() => {})
  })
  connection.onDidChangeWatchedFiles(({ changes }) => {
    enter(({ workspace }) => {
      for (const { uri, type } of changes) {
        workspace.fileChanged(uri, type === FileChangeType.Changed ? 'text' : 'existence')
      }
    })
  })
  documents.onDidChangeContent(({ document }) => enter(({ workspace }) => workspace.documentChanged(document)))
  documents.onDidClose(({ document }) => enter(({ workspace }) => workspace.documentClosed(document)))
  documents.listen(connection)

  connection.onCodeAction(({ textDocument, range, context }) =>
    enter(({ workspace, codeActions }) => {
      const document = documents.get(textDocument.uri)
      const told = document && workspace.report(document)
      if (!told) return null
      return codeActions({ document, range, only: context.only ?? null, shown: context.diagnostics }, told)
    }),
  )
  connection.onHover(({ textDocument, position }) =>
    enter(({ workspace, disk }) => {
      const document = documents.get(textDocument.uri)
      const told = document && workspace.report(document)
      return told ? hoverAt(position, document, told, disk.rulePage) : null
    }),
  )
  const close = () => {
    enter(({ workspace }) => workspace.close())
  }
  connection.onShutdown(close)
  return { close }
}

/** The absolute paths of the folders that are open; older editors name only one. */
function foldersOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  const uris = workspaceFolders?.map(({ uri }) => uri) ?? (rootUri ? [rootUri] : [])
  return uris.flatMap(uri => savedPath(uri) ?? [])
}
