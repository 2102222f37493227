import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { suggest } from '#index'
import { UsageError } from '#model/usage-error'

/** Throws a UsageError if the first path is no file but a single word that is nearly the name of a command. */
export function rejectMistypedCommand(paths: readonly string[], commands: readonly string[], cwd: string): void {
  const [word = ''] = paths
  if (!/^[a-z]+$/.test(word) || existsSync(resolve(cwd, word))) return
  const suggestion = suggest(word, commands)
  if (suggestion !== '') throw new UsageError(`No file, folder or command "${word}"${suggestion}`)
}
