import { resolve } from 'node:path'
import { UsageError } from '#model/usage-error'
import { serve } from '#server/serve'
import type { SetupOptions } from '../load-setup.js'
import { packageVersion } from '../package-root.js'
import type { ExitCode, World } from '../world.js'

export interface LspOptions extends SetupOptions {
  readonly stdio?: boolean
}

/** Serves an editor over standard input and output until it says good-bye. Throws a UsageError without `--stdio`. */
export async function lsp({ stdio = false, config }: LspOptions, { cwd }: World): Promise<ExitCode> {
  if (!stdio) throw new UsageError('lsp needs --stdio: editors start it and speak to it over standard input and output')
  // Messages are counted in bytes and answered in the midst of others, so that these are the streams themselves.
  const { stdin, stdout } = process
  const options = config === undefined ? {} : { config: config && resolve(cwd, config) }
  const code = await serve({
    input: stdin,
    output: stdout,
    cwd,
    version: packageVersion(),
    openDisk: async () => (await import('../editor-disk.js')).editorDisk(options),
  })
  stdin.destroy()
  return code
}
