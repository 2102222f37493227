import type { WatchDog } from 'vscode-languageserver/node'

/** So often it is looked whether the editor is still there, in milliseconds. */
const INTERVAL = 3000

/** Calls `end` once, with the exit code: when the editor says so, when its streams end, or when its process is gone. */
export function openWatchDog(end: (code: 0 | 1) => void): WatchDog & { end(): void } {
  let timer: NodeJS.Timeout | null = null
  let isEnded = false
  const dog = {
    shutdownReceived: false,
    initialize({ processId }: { readonly processId: number | null }) {
      if (processId !== null) timer = setInterval(() => isAlive(processId) || dog.end(), INTERVAL)
      timer?.unref()
    },
    exit: () => dog.end(),
    end() {
      if (timer) clearInterval(timer)
      if (!isEnded) end(dog.shutdownReceived ? 0 : 1)
      isEnded = true
    },
  }
  return dog
}

function isAlive(processId: number): boolean {
  try {
    return process.kill(processId, 0)
  } catch {
    return false
  }
}
