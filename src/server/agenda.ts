/** Work that is done in small steps whenever there is some, with room between them for what the editor says. */
export interface Agenda {
  /** There is work to do, after so many milliseconds; whoever called first sets the time. */
  wake(delay?: number): void
  stop(): void
}

/** Steps for so long at a stretch, in milliseconds, before looking whether the editor has said something. */
const STRETCH = 8

/** `step` does the most urgent piece of work and returns false when there is none left; it does not throw. */
export function openAgenda(step: () => boolean): Agenda {
  let isStopped = false
  let isAwake = false

  function run() {
    if (isStopped) return
    const until = performance.now() + STRETCH
    let hasMore = true
    while (hasMore && performance.now() < until) hasMore = step()
    isAwake = hasMore
    if (hasMore) setImmediate(run)
  }

  return {
    wake(delay = 0) {
      if (isAwake || isStopped) return
      isAwake = true
      if (delay > 0) setTimeout(run, delay)
      else setImmediate(run)
    },
    stop() {
      isStopped = true
    },
  }
}
