import { dirname, resolve, sep } from 'node:path'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { FileReport } from '#model/diagnostic'
import { openAgenda } from './agenda.js'
import type { Client } from './client.js'
import type { Disk } from './disk.js'
import { pathOf, savedPath, uriOfPath } from './documents.js'
import { type FolderSet, type Listener, openFolderSet } from './folder-set.js'

/** All that is open in the editor, folders and documents. */
export interface Workspace {
  setFolders(folders: readonly string[]): void
  documentChanged(document: TextDocument): void
  documentClosed(document: TextDocument): void
  fileChanged(uri: string, change: 'text' | 'existence'): void
  /** What is to be said of an open document as it stands now; null if it is no manuscript. */
  report(document: TextDocument): FileReport | null
  close(): void
}

/** Keystrokes that follow each other within so many milliseconds are answered together. */
const PAUSE = 40

/**
 * Each folder is a set of manuscripts with a configuration of its own, as if `fondlint` were called in it; a folder within
 * another one belongs to that. A document outside of all folders is judged with those that are open beside it. `cwd` is where
 * documents that were never saved are taken to be.
 */
export function openWorkspace(client: Client, disk: Disk, cwd: string): Workspace {
  const folders = new Map<string, FolderSet>()
  /** Of documents outside of all folders, by the folder that they are in. */
  const loose = new Map<string, FolderSet>()
  const open = new Map<string, TextDocument>()
  /** As the editor itself writes them, which may be otherwise than we would. */
  const uris = new Map<string, string>()
  const agenda = openAgenda(() => [...loose.values(), ...folders.values()].some(set => set.step()))

  const uriOf = (absolute: string) => uris.get(absolute) ?? uriOfPath(absolute)
  const listenerFor = (folder: string): Listener => ({
    publish: (absolute, version, file) =>
      client.publish(uriOf(absolute), version, file, path => uriOf(resolve(folder, path))),
    withdraw: absolute => client.publish(uriOf(absolute), null, NOTHING, uriOf),
    complain: client.showError,
    log: client.log,
  })
  const openSet = (folder: string, searches: boolean) =>
    openFolderSet({ folder, searches, disk, listener: listenerFor(folder) })

  function setOf(absolute: string): FolderSet {
    const around = [...folders.values()].find(({ folder }) => isWithin(absolute, folder))
    if (around) return around
    const folder = dirname(absolute)
    const set = loose.get(folder) ?? openSet(folder, false)
    loose.set(folder, set)
    return set
  }

  function closeSet(set: FolderSet) {
    set.close()
    folders.delete(set.folder)
  }

  function put(absolute: string, document: TextDocument) {
    setOf(absolute).setBuffer(absolute, { text: document.getText(), version: document.version })
  }

  return {
    setFolders(asked) {
      for (const [absolute] of open) setOf(absolute).setBuffer(absolute, null)
      const wanted = asked.filter(folder => !asked.some(other => other !== folder && isWithin(folder, other)))
      for (const [folder, set] of folders) if (!wanted.includes(folder)) closeSet(set)
      for (const folder of wanted) if (!folders.has(folder)) folders.set(folder, openSet(folder, true))
      for (const [absolute, document] of open) put(absolute, document)
      agenda.wake()
    },
    documentChanged(document) {
      const absolute = pathOf(document, cwd)
      open.set(absolute, document)
      uris.set(absolute, document.uri)
      put(absolute, document)
      agenda.wake(PAUSE)
    },
    documentClosed(document) {
      const absolute = pathOf(document, cwd)
      setOf(absolute).setBuffer(absolute, null)
      open.delete(absolute)
      agenda.wake()
    },
    fileChanged(uri, change) {
      const absolute = savedPath(uri)
      if (absolute === null) return
      for (const set of [...folders.values(), ...loose.values()]) set.fileChanged(absolute, change)
      agenda.wake()
    },
    report(document) {
      const absolute = pathOf(document, cwd)
      return setOf(absolute).report(absolute)
    },
    close: agenda.stop,
  }
}

const NOTHING: FileReport = { path: '', diagnostics: [] }

function isWithin(path: string, folder: string): boolean {
  return path.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`)
}
