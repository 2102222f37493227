import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules, suggestRule } from '#index'
import { UsageError } from '#model/usage-error'
import { packageRoot } from '../package-root.js'
import type { ExitCode, World } from '../world.js'

/** Prints the page of a rule. Throws a UsageError for an unknown rule. */
export async function explain(id: string, world: World): Promise<ExitCode> {
  const ids = rules.map(rule => rule.id)
  if (!ids.includes(id)) throw new UsageError(`Unknown rule "${id}"${suggestRule(id, ids)}`)
  await world.stdout.write(readFileSync(join(packageRoot(), 'rules', `${id}.md`), 'utf8'))
  return 0
}
