import type { Sink } from './world.js'

/** Quicker work needs no progress line. */
const PATIENCE_MS = 500
const INTERVAL_MS = 100

export interface Progress {
  /** Shows a line in place of the last one. */
  show(text: string): void
  /** Takes the line away. */
  clear(): void
}

/** A progress line for long work, only on a terminal. */
export function progressOn(sink: Sink): Progress {
  let due = Date.now() + PATIENCE_MS
  let shown = false
  const rewrite = (text: string) => void sink.write(`\r\u001B[2K${text}`)
  return {
    show(text) {
      if (!sink.isTerminal || Date.now() < due) return
      due = Date.now() + INTERVAL_MS
      shown = true
      rewrite(text)
    },
    clear() {
      if (shown) rewrite('')
      shown = false
    },
  }
}
