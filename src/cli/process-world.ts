import type { WriteStream } from 'node:tty'
import type { Sink, World } from './world.js'

/** The world of the process itself. */
export function processWorld(): World {
  return {
    cwd: process.cwd(),
    env: process.env,
    stdin: { [Symbol.asyncIterator]: () => process.stdin[Symbol.asyncIterator]() },
    interactive: process.stdin.isTTY === true,
    stdout: sinkOf(process.stdout),
    stderr: sinkOf(process.stderr),
    interrupted: () =>
      new Promise(done => {
        for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => done())
      }),
  }
}

/** What a stream fails with when its reader has gone. */
const GONE: ReadonlySet<string | undefined> = new Set(['EPIPE', 'ERR_STREAM_DESTROYED', 'EOF'])

function sinkOf(stream: WriteStream): Sink {
  // Without a listener a failed write would end the process; `write` tells the caller instead.
  stream.on('error', () => {})
  return {
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : null,
    write: text =>
      new Promise((resolve, reject) => {
        stream.write(text, (error?: NodeJS.ErrnoException | null) => {
          if (error && !GONE.has(error.code)) reject(error)
          else resolve(!error)
        })
      }),
  }
}
