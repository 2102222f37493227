import { existsSync, type FSWatcher, watch } from 'node:fs'
import { reasonOf } from './trouble.js'

export interface FolderWatcher {
  /**
   * Watches these folders, each by itself and not what lies deeper, and no others any more. Gives the reason if that cannot
   * be had; from then on `changed` resolves at short intervals, so that the caller may look for himself.
   */
  watch(folders: readonly string[]): string | null
  /** Resolves when something has changed since it was last called, and for a moment nothing more. */
  changed(): Promise<void>
  close(): void
}

/** An editor writes a file in several steps, and Git writes many files. */
const QUIET_MS = 100
const POLL_MS = 2000

/** Watching each folder by itself is what all systems do well; watching a tree is left to none of them. */
export function openFolderWatcher(): FolderWatcher {
  const watchers = new Map<string, FSWatcher>()
  const state = { isPolling: false, hasChanged: false, timer: undefined as NodeJS.Timeout | undefined, tell: () => {} }

  const notice = () => {
    clearTimeout(state.timer)
    state.timer = setTimeout(() => {
      state.hasChanged = true
      state.tell()
    }, QUIET_MS)
  }
  const drop = (folder: string) => {
    watchers.get(folder)?.close()
    watchers.delete(folder)
  }
  const add = (folder: string) => {
    if (!existsSync(folder)) return
    const watcher = watch(folder, notice)
    // The folder may go while it is watched; the next round will see.
    watcher.on('error', () => {
      drop(folder)
      notice()
    })
    watchers.set(folder, watcher)
  }

  return {
    watch(folders) {
      if (state.isPolling) return null
      const wanted = new Set(folders)
      for (const folder of [...watchers.keys()]) if (!wanted.has(folder)) drop(folder)
      try {
        for (const folder of wanted) if (!watchers.has(folder)) add(folder)
        return null
      } catch (error) {
        for (const folder of [...watchers.keys()]) drop(folder)
        state.isPolling = true
        return reasonOf(error)
      }
    },
    async changed() {
      if (state.isPolling) {
        await new Promise<void>(done => {
          state.tell = done
          state.timer = setTimeout(done, POLL_MS)
        })
      } else if (!state.hasChanged) {
        await new Promise<void>(done => {
          state.tell = done
        })
      }
      state.hasChanged = false
    },
    close() {
      clearTimeout(state.timer)
      for (const folder of [...watchers.keys()]) drop(folder)
    },
  }
}
