import { createConnection } from 'vscode-languageserver'
import { createProtocolConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node'
import { answer } from './answer.js'
import type { Disk } from './disk.js'
import { openWatchDog } from './watch-dog.js'

export interface ServeOptions {
  readonly input: NodeJS.ReadableStream
  readonly output: NodeJS.WritableStream
  /** Absolute: where documents that were never saved are taken to be. */
  readonly cwd: string
  /** The version of fondlint. */
  readonly version: string
  /** Called once the editor has had its answer, because what judges manuscripts takes a second to load. */
  openDisk(): Promise<Disk>
}

/**
 * Speaks the Language Server Protocol 3.17 until the editor says `exit` or is gone. Resolves to the exit code that the
 * protocol asks for: 0 if `shutdown` came first, else 1.
 */
export function serve({ input, output, ...house }: ServeOptions): Promise<0 | 1> {
  return new Promise(resolve => {
    const watchDog = openWatchDog(code => {
      server.close()
      connection.dispose()
      resolve(code)
    })
    const connection = createConnection(
      logger => createProtocolConnection(new StreamMessageReader(input), new StreamMessageWriter(output), logger),
      watchDog,
    )
    for (const event of ['end', 'close', 'error']) input.on(event, watchDog.end)
    output.on('error', watchDog.end)
    const server = answer(connection, house)
    connection.listen()
  })
}
