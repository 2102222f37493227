import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rules, suggest } from '#index'
import { UsageError } from '#model/usage-error'
import { packageRoot } from '../package-root.js'
import type { ExitCode, World } from '../world.js'

/** Prints the page of a rule. Throws a UsageError for an unknown rule. */
export async function explain(id: string, world: World): Promise<ExitCode> {
  const ids = rules.map(rule => rule.id)
  if (!ids.includes(id)) throw new UsageError(`Unknown rule "${id}"${nearest(id, ids)}`)
  await world.stdout.write(readFileSync(join(packageRoot(), 'rules', `${id}.md`), 'utf8'))
  return 0
}

/** A rule that was named without its category is nearer than one that is spelled like it. */
function nearest(id: string, ids: readonly string[]): string {
  const namesake = ids.find(each => each.endsWith(`/${id}`))
  return namesake === undefined ? suggest(id, ids) : `, did you mean "${namesake}"?`
}
