import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { PassThrough } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { onTestFinished } from 'vitest'
import {
  type ClientCapabilities,
  type CodeAction,
  createMessageConnection,
  type Diagnostic,
  type Hover,
  type InitializeResult,
  type MessageConnection,
  type Position,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
  type TextEdit,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { editorDisk } from '#cli/editor-disk'
import { type ServeOptions, serve } from '#server/serve'

type Files = Readonly<Record<string, string | null>>

export interface EditorOptions {
  readonly capabilities?: ClientCapabilities
  /** Folders that are open, counted from the desk; by default the desk itself. */
  readonly folders?: readonly string[]
  readonly openDisk?: ServeOptions['openDisk']
}

/** All that editors of today can do. */
const ABLE: ClientCapabilities = {
  workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: { publishDiagnostics: { relatedInformation: true } },
}

/** An editor with a folder of files and a server at the other end of a pair of streams. */
export async function openEditor(files: Files, options: EditorOptions = {}) {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'fondlint-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const uri = (path: string) => pathToFileURL(join(folder, path)).href
  write(files)

  const [toServer, toEditor] = [new PassThrough(), new PassThrough()]
  const exit = serve({
    input: toServer,
    output: toEditor,
    cwd: folder,
    version: '0.0.0',
    openDisk: options.openDisk ?? (async () => editorDisk({})),
  })
  const connection = createMessageConnection(new StreamMessageReader(toEditor), new StreamMessageWriter(toServer))
  const heard = listen(connection)
  connection.listen()
  onTestFinished(() => {
    toServer.end()
    connection.dispose()
  })

  const folders = (options.folders ?? ['.']).map(path => ({ uri: uri(path), name: path }))
  const greeting: InitializeResult = await connection.sendRequest('initialize', {
    processId: null,
    rootUri: null,
    capabilities: options.capabilities ?? ABLE,
    workspaceFolders: folders,
  })
  await connection.sendNotification('initialized', {})

  const buffers = new Map<string, TextDocument>()
  const buffer = (path: string) => {
    const found = buffers.get(path)
    if (!found) throw new Error(`${path} is not open`)
    return found
  }

  function write(changed: Files) {
    for (const [path, text] of Object.entries(changed)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      if (text === null) rmSync(join(folder, path))
      else writeFileSync(join(folder, path), text)
    }
  }

  return {
    folder,
    uri,
    greeting,
    exit,
    ...heard,
    connection,
    write,
    text: (path: string) => buffer(path).getText(),
    async open(path: string, text: string, { languageId = 'markdown', as = uri(path) } = {}) {
      buffers.set(path, TextDocument.create(as, languageId, 1, text))
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri: as, languageId, version: 1, text },
      })
    },
    /** Types in place of the first occurrence of some words. */
    async type(path: string, words: string, instead: string) {
      const document = buffer(path)
      const at = document.getText().indexOf(words)
      const range = { start: document.positionAt(at), end: document.positionAt(at + words.length) }
      const version = document.version + 1
      TextDocument.update(document, [{ range, text: instead }], version)
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri: document.uri, version },
        contentChanges: [{ range, text: instead }],
      })
    },
    async close(path: string) {
      await connection.sendNotification('textDocument/didClose', { textDocument: { uri: buffer(path).uri } })
      buffers.delete(path)
    },
    /** Changes files on the disk, and tells the server as an editor does that watches them. */
    async change(changed: Files, type: 1 | 2 | 3) {
      write(changed)
      const changes = Object.keys(changed).map(path => ({ uri: uri(path), type }))
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes })
    },
    hover: (path: string, position: Position): Promise<Hover | null> =>
      connection.sendRequest('textDocument/hover', { textDocument: { uri: buffer(path).uri }, position }),
    actions: (
      path: string,
      range: Range,
      diagnostics: readonly Diagnostic[] = [],
      only?: string[],
    ): Promise<CodeAction[]> =>
      connection.sendRequest('textDocument/codeAction', {
        textDocument: { uri: buffer(path).uri },
        range,
        context: { diagnostics, ...(only ? { only } : {}) },
      }),
    /** The text of a buffer with an action applied. */
    applied(path: string, action: CodeAction): string {
      const document = buffer(path)
      const edits: TextEdit[] = action.edit?.changes?.[document.uri] ?? []
      return TextDocument.applyEdits(document, edits)
    },
  }
}

export type Editor = Awaited<ReturnType<typeof openEditor>>

/** What the server says unasked. */
function listen(connection: MessageConnection) {
  const published = new Map<string, PublishDiagnosticsParams>()
  const all: PublishDiagnosticsParams[] = []
  const messages: string[] = []
  const logs: string[] = []
  const registered: string[] = []
  const waiting = new Set<() => void>()
  const news = () => {
    for (const look of waiting) look()
  }
  connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
    published.set(decodeURIComponent(params.uri), params)
    all.push(params)
    news()
  })
  connection.onNotification('window/showMessage', ({ message }: { message: string }) => {
    messages.push(message)
    news()
  })
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logs.push(message)
    news()
  })
  connection.onRequest('client/registerCapability', ({ registrations }: { registrations: { method: string }[] }) => {
    registered.push(...registrations.map(each => each.method))
    news()
    return null
  })
  /** Waits until what the server has said holds what is looked for. */
  function until<Value>(find: () => Value | undefined | null | false): Promise<Value> {
    return new Promise(resolve => {
      const look = () => {
        const found = find()
        if (!found) return
        waiting.delete(look)
        resolve(found)
      }
      waiting.add(look)
      look()
    })
  }
  return {
    all,
    messages,
    logs,
    registered,
    until,
    /** What is published of a document, once it is as asked. */
    diagnostics: (
      uri: string,
      as: (diagnostics: readonly Diagnostic[]) => boolean = () => true,
    ): Promise<Diagnostic[]> =>
      until(() => {
        const found = published.get(decodeURIComponent(uri))?.diagnostics
        return found && as(found) ? found : null
      }),
  }
}
