import { openProject, type Project, UsageError } from '#index'
import type { FileReport } from '#model/diagnostic'
import type { Disk, FolderSetup } from './disk.js'

/** A text that is open in the editor. */
export interface Buffer {
  readonly text: string
  readonly version: number
}

/** Where a set tells what it found. Paths are absolute. */
export interface Listener {
  /** `version` is that of the buffer that was judged, or null for a file that is not open. */
  publish(absolute: string, version: number | null, file: FileReport): void
  /** The file is gone, or no manuscript any more. */
  withdraw(absolute: string): void
  /** Something that the user must mend. */
  complain(message: string): void
  /** A mistake of our own. */
  log(message: string): void
}

/** The manuscripts of one folder, kept warm: those on the disk, and in their place what is open in the editor. */
export interface FolderSet {
  readonly folder: string
  /** Sets what is open under an absolute path; null when it is closed. */
  setBuffer(absolute: string, buffer: Buffer | null): void
  /** Something happened to a file on the disk. */
  fileChanged(absolute: string, change: 'text' | 'existence'): void
  /** Does the most urgent small piece of work; false if there was none. Does not throw. */
  step(): boolean
  /** What is to be said of a manuscript as it stands now; null if it is none. */
  report(absolute: string): FileReport | null
  /** Withdraws all that was published. */
  close(): void
}

export interface FolderSetOptions {
  /** Absolute. */
  readonly folder: string
  /** False for a folder that was not opened itself: only what is open in the editor counts. */
  readonly searches: boolean
  readonly disk: Disk
  readonly listener: Listener
}

/** Configurations, ignore files, and the authority files that a configuration may name. */
const SETUP_FILE = /(?:\.(?:json|jsonc|yaml|yml)|[\\/]\.(?:git|fondlint)ignore)$/i

export function openFolderSet({ folder, searches, disk, listener }: FolderSetOptions): FolderSet {
  const buffers = new Map<string, Buffer>()
  /** The manuscripts on the disk. */
  let listed: ReadonlySet<string> = new Set()
  let setup: FolderSetup | null = null
  let project: Project | null = null
  let isSetupDue = true
  let isListDue = false
  /** Buffers and files whose text the project does not have yet. */
  const dirty = new Set<string>()
  const unread = new Set<string>()
  /** Manuscripts whose verdict may have changed, the next one last. */
  let unjudged: string[] = []
  const published = new Set<string>()

  /** A rule that crashes does so with every keystroke. */
  const logged = new Set<string>()

  const shown = (absolute: string) => disk.shownPath(absolute, folder)
  const tellOnce = (message: string) => {
    if (!logged.has(message)) listener.log(message)
    logged.add(message)
  }

  /** Reads the set-up. If it is wrong, that is told and the one before stays in force. */
  function setUp() {
    isSetupDue = false
    const read = orComplain(() => disk.open(folder), listener)
    if (read === null) return
    setup = read
    project = openProject(read.plan, { isLive: true })
    unread.clear()
    listed = new Set()
    isListDue = true
    for (const absolute of buffers.keys()) dirty.add(absolute)
  }

  function list(from: FolderSetup) {
    isListDue = false
    const found = searches ? orComplain(() => from.list(), listener) : []
    if (found === null) return
    const before = listed
    listed = new Set(found.map(file => file.absolute))
    for (const absolute of listed) if (!before.has(absolute) && !buffers.has(absolute)) unread.add(absolute)
    for (const absolute of [...before, ...published]) {
      if (!listed.has(absolute) && !buffers.has(absolute)) setText(absolute, null)
    }
  }

  function setText(absolute: string, text: string | null) {
    if (project === null) return
    const known = text !== null && setup?.isIgnored(absolute) !== true ? text : null
    try {
      project.update(shown(absolute), known)
    } catch (error) {
      tellOnce(`Reading ${shown(absolute)} failed: ${stackOf(error)}`)
    }
    if (known === null && published.delete(absolute)) listener.withdraw(absolute)
    unjudged = [...new Set([...listed, ...buffers.keys()])]
  }

  function judge(absolute: string) {
    const path = shown(absolute)
    try {
      const file = project?.diagnostics(path) ?? null
      if (file === null) return
      for (const { rule, error } of project?.crashes(path) ?? []) tellOnce(`Rule ${rule} crashed on ${path}: ${error}`)
      published.add(absolute)
      listener.publish(absolute, buffers.get(absolute)?.version ?? null, file)
    } catch (error) {
      tellOnce(`Checking ${path} failed: ${stackOf(error)}`)
    }
  }

  function readBuffer(absolute: string) {
    dirty.delete(absolute)
    const buffer = buffers.get(absolute)
    if (buffer === undefined) return
    setText(absolute, buffer.text)
    judge(absolute)
  }

  function readFile(absolute: string) {
    unread.delete(absolute)
    if (!buffers.has(absolute)) setText(absolute, disk.read(absolute))
  }

  return {
    folder,
    setBuffer(absolute, buffer) {
      if (buffer) {
        buffers.set(absolute, buffer)
        dirty.add(absolute)
      } else {
        buffers.delete(absolute)
        if (listed.has(absolute)) unread.add(absolute)
        else setText(absolute, null)
      }
    },
    fileChanged(absolute, change) {
      if (SETUP_FILE.test(absolute)) isSetupDue ||= setup === null || setup.restsOn(absolute)
      else if (change === 'existence') isListDue = true
      else if (listed.has(absolute)) unread.add(absolute)
    },
    step() {
      const [nextDirty, nextUnread] = [first(dirty), first(unread)]
      if (isSetupDue) setUp()
      else if (nextDirty !== undefined) readBuffer(nextDirty)
      else if (isListDue && setup) list(setup)
      else if (nextUnread !== undefined) readFile(nextUnread)
      else {
        const next = unjudged.pop()
        if (next === undefined) return false
        judge(next)
      }
      return true
    },
    report(absolute) {
      if (isSetupDue) setUp()
      if (dirty.has(absolute)) readBuffer(absolute)
      return project?.diagnostics(shown(absolute)) ?? null
    },
    close() {
      for (const absolute of published) listener.withdraw(absolute)
      published.clear()
    },
  }
}

/** Null if the set-up is wrong, which the user is told. */
function orComplain<Value>(read: () => Value, listener: Listener): Value | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof UsageError) listener.complain(error.message)
    else listener.log(stackOf(error))
    return null
  }
}

function first<Item>(items: ReadonlySet<Item>): Item | undefined {
  return items.values().next().value
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
