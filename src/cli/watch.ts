import { dirname, resolve } from 'node:path'
import { UsageError } from '#model/usage-error'
import { type BaselineOptions, openBaseline } from './baseline-file.js'
import { type CheckOptions, checkSet } from './check-set.js'
import { fileStamp } from './file-stamp.js'
import { findConfig } from './find-config.js'
import { openFolderWatcher } from './folder-watcher.js'
import { openSession, type Session, type SessionOptions } from './open-session.js'
import { type ManuscriptSet, readSet, type SetOptions } from './read-set.js'
import { openRememberingReader } from './remembering-reader.js'
import type { ReportOutput } from './report-outputs.js'
import { watchedFolders } from './watched-folders.js'
import type { ExitCode, World } from './world.js'

type WatchOptions = SessionOptions & SetOptions & BaselineOptions & CheckOptions

/** A round of checks and what it went by. */
interface Round {
  readonly session: Session
  /** Tells whether the set-up is still the same. */
  readonly setupStamp: string
  /** After what it fixed. */
  readonly texts: ReadonlyMap<string, string>
  /** Tells whether the same is asked of the texts. */
  readonly task: string
  readonly code: ExitCode
}

const CLEAR = '\u001B[2J\u001B[3J\u001B[H'

/**
 * Checks, and checks again whenever a manuscript or the set-up changes, until the user interrupts; resolves to the exit code
 * of the last round. Only what has changed is read again. Throws a UsageError if already the first round cannot be run.
 */
export async function watch(
  asked: readonly string[],
  reports: readonly ReportOutput[],
  options: WatchOptions,
  world: World,
): Promise<ExitCode> {
  const watcher = openFolderWatcher()
  const read = openRememberingReader()
  const interrupted = world.interrupted().then(() => true)
  try {
    let last = await round(null)
    while (!(await Promise.race([interrupted, watcher.changed().then(() => false)]))) last = await nextRound(last)
    return last.code
  } finally {
    watcher.close()
  }

  async function nextRound(last: Round): Promise<Round> {
    try {
      return await round(last)
    } catch (error) {
      if (!(error instanceof UsageError)) throw error
      await world.stderr.write(`fondlint: ${error.message}\n`)
      return last
    }
  }

  async function round(last: Round | null): Promise<Round> {
    const isKept = last !== null && last.setupStamp === stampOf(last.session, options, world.cwd)
    const session = isKept ? last.session : await openSession(options, world)
    // Before anything is read, so that no change is missed.
    await watchFolders(session)
    const setupStamp = stampOf(session, options, world.cwd)
    const set = await session.stats.phase('reading', () => readSet(asked, options, session.setup, world, read))
    if (isKept && last.task === taskOf(set) && hasTexts(last.texts, set.texts)) return last
    if (isKept) for (const path of last.texts.keys()) if (!set.texts.has(path)) session.project.update(path, null)
    if (world.stdout.isTerminal) await world.stdout.write(CLEAR)
    const outputs = { reports, baseline: openBaseline(options, world.cwd) }
    const { code, texts } = await checkSet(set, session, outputs, options, world)
    await world.stderr.write('Waiting for changes; Ctrl-C ends\n')
    return { session, setupStamp, texts, task: taskOf(set), code }
  }

  async function watchFolders({ setup }: Session): Promise<void> {
    const manuscripts = watchedFolders([...asked, ...(options.corpus ?? [])], world.cwd)
    const reason = watcher.watch([...manuscripts, world.cwd, ...setup.files.map(file => dirname(file))])
    if (reason === null) return
    await world.stderr.write(`fondlint: no word of changes from this system (${reason}); looking every other second\n`)
  }
}

/** What a set asks besides its texts. */
function taskOf({ references, changes, passedOver, troubles }: ManuscriptSet): string {
  return JSON.stringify([[...references], changes && [...changes], passedOver, troubles])
}

function hasTexts(before: ReadonlyMap<string, string>, now: ReadonlyMap<string, string>): boolean {
  return before.size === now.size && [...now].every(([path, text]) => before.get(path) === text)
}

function stampOf({ setup }: Session, options: WatchOptions, cwd: string): string {
  const named = [options.baseline, options.bibliography].flatMap(path =>
    path === undefined ? [] : [resolve(cwd, path)],
  )
  const config = options.config === undefined ? findConfig(cwd) : null
  return [config, ...[...setup.files, ...named].map(fileStamp)].join('\n')
}
