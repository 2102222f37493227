import {
  type ClientCapabilities,
  type Connection,
  MessageType,
  ShowMessageNotification,
} from 'vscode-languageserver/node'
import type { FileReport } from '#model/diagnostic'
import { lspDiagnostic } from './lsp-diagnostic.js'

/** The editor at the other end. */
export interface Client {
  /**
   * Shows what a report says of a document, and nothing else there. `version` is that of the text that was judged, or null
   * for one that is not open; `uriOf` gives the URI of a path in the report.
   */
  publish(uri: string, version: number | null, file: FileReport, uriOf: (path: string) => string): void
  showError(message: string): void
  log(message: string): void
}

export function clientOf(connection: Connection, { textDocument }: ClientCapabilities): Client {
  const showsRelated = textDocument?.publishDiagnostics?.relatedInformation === true
  /** By URI, as JSON: the verdict on most files stays the same from one keystroke to the next. */
  const shown = new Map<string, string>()
  return {
    publish(uri, version, { diagnostics: found }, uriOf) {
      const diagnostics = found.map(each => lspDiagnostic(each, { uriOf, showsRelated }))
      const news = { uri, ...(version === null ? {} : { version }), diagnostics }
      const known = shown.get(uri)
      const text = JSON.stringify(news)
      if (known === text || (known === undefined && diagnostics.length === 0 && version === null)) return
      shown.set(uri, text)
      send(connection.sendDiagnostics(news))
    },
    showError: message =>
      send(connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })),
    log: message => connection.console.error(message),
  }
}

/** An editor that has gone hears nothing more; the watch dog deals with that. */
function send(sent: Promise<void>): void {
  sent.catch(() => {})
}
