import type { World } from './world.js'

/** Wider lines are hard to read. */
const WIDEST = 120
const NARROWEST = 40
const USUAL = 80

/**
 * Whether standard output takes colours: what the user said, else NO_COLOR (no-color.org), FORCE_COLOR, else whether it
 * is a terminal.
 */
export function wantsColor({ env, stdout }: World, said: boolean | undefined): boolean {
  if (said !== undefined) return said
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  return stdout.isTerminal && env.TERM !== 'dumb'
}

/** Columns to write for: of the terminal, else COLUMNS, else 80. */
export function widthOf({ env, stdout }: World): number {
  const columns = stdout.columns ?? Number(env.COLUMNS)
  return columns > 0 ? Math.min(Math.max(Math.trunc(columns), NARROWEST), WIDEST) : USUAL
}
