import { Readable, Writable } from 'node:stream'
import { UsageError } from '#model/usage-error'
import { serve } from '#server/serve'
import type { SetupOptions } from '../load-setup.js'
import { packageVersion } from '../package-root.js'
import type { ExitCode, Sink, World } from '../world.js'

export interface LspOptions extends SetupOptions {
  readonly stdio?: boolean
}

/** Serves an editor over standard input and output until it says good-bye. Throws a UsageError without `--stdio`. */
export async function lsp({ stdio = false, config }: LspOptions, world: World): Promise<ExitCode> {
  if (!stdio) throw new UsageError('lsp needs --stdio: editors start it and speak to it over standard input and output')
  const input = Readable.from(world.stdin, { objectMode: false })
  const code = await serve({
    input,
    output: streamTo(world.stdout),
    cwd: world.cwd,
    version: packageVersion(),
    openDisk: async () => (await import('../editor-disk.js')).editorDisk(config === undefined ? {} : { config }),
  })
  input.destroy()
  return code
}

function streamTo(sink: Sink): Writable {
  return new Writable({
    write(chunk: Buffer, _encoding, done) {
      sink.write(chunk.toString()).then(
        isHeard => done(isHeard ? null : new Error('nobody reads any more')),
        (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
      )
    },
  })
}
