import { UsageError } from '#model/usage-error'
import { decodeText } from './decode-text.js'
import { type FoundFile, findFiles } from './find-files.js'
import { nothingIgnored, openIgnoring } from './ignore-files.js'
import type { Setup } from './load-setup.js'
import { readText } from './read-text.js'
import { shownPath } from './shown-path.js'
import type { Trouble } from './trouble.js'
import type { World } from './world.js'

export interface Sources {
  /** By path, in order of path. */
  readonly texts: ReadonlyMap<string, string>
  /** Files that were named and not read, because the user's own ignore files say so. */
  readonly passedOver: readonly Trouble[]
  /** In order of what was asked for, then of path. */
  readonly troubles: readonly Trouble[]
}

/** `--stdin-filename`, and `--no-ignore`. */
export interface SourceOptions {
  readonly stdinFilename?: string
  readonly ignore?: boolean
}

/** How a text from standard input is called if the user gives it no name. */
const STDIN_NAME = '<stdin>'

/**
 * Reads files, folders, globs and, for `-`, standard input under the name that the options give. What cannot be read is told,
 * and the rest is read all the same. The text of standard input takes the place of the file of that name.
 * `read` gives the text of a file by its absolute path.
 */
export async function readSources(
  asked: readonly string[],
  { stdinFilename, ignore = true }: SourceOptions,
  setup: Setup,
  world: World,
  read = readText,
): Promise<Sources> {
  if (stdinFilename !== undefined && !asked.includes('-')) {
    throw new UsageError('--stdin-filename names the text of standard input, which is asked for with "-"')
  }
  const found = findFiles(
    asked.filter(path => path !== '-'),
    world.cwd,
    ignore ? openIgnoring(setup, world.cwd) : nothingIgnored,
  )
  const outcomes = found.files.map(({ path, absolute }) => ({ path, outcome: read(absolute) }))
  if (asked.includes('-')) {
    const path = stdinFilename === undefined ? STDIN_NAME : shownPath(stdinFilename, world.cwd)
    outcomes.push({ path, outcome: decodeText(await readAll(world.stdin)) })
  }
  const texts = new Map(
    outcomes.flatMap(({ path, outcome }) => ('text' in outcome ? [[path, outcome.text] as const] : [])),
  )
  const unread = outcomes.flatMap(({ path, outcome }) => ('text' in outcome ? [] : [{ path, reason: outcome.reason }]))
  return {
    texts: new Map([...texts].sort(([a], [b]) => (a < b ? -1 : 1))),
    passedOver: found.passedOver,
    troubles: [...found.troubles, ...unread],
  }
}

/** The texts of those files that can be read. */
export function readTexts(files: readonly FoundFile[]): { readonly path: string; readonly text: string }[] {
  return files.flatMap(({ path, absolute }) => {
    const outcome = readText(absolute)
    return 'text' in outcome ? [{ path, text: outcome.text }] : []
  })
}

async function readAll(stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}
