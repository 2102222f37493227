import { CommanderError } from 'commander'
import { UsageError } from '#model/usage-error'
import { createProgram } from './program.js'
import type { ExitCode, World } from './world.js'

/** Runs the command line `argv` (without `node` and the script) and resolves to the exit code. Never rejects. */
export async function run(argv: readonly string[], world: World): Promise<ExitCode> {
  let code: ExitCode = 0
  try {
    const program = createProgram(world, outcome => {
      code = outcome
    })
    await program.parseAsync(argv, { from: 'user' })
    return code
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
    await world.stderr.write(`fondlint: ${explain(error)}\n`).catch(() => false)
    return 2
  }
}

function explain(error: unknown): string {
  if (error instanceof UsageError) return error.message
  return `internal error: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`
}
