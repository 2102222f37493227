import { resolve } from 'node:path'
import type { Plan } from '#index'
import { openIgnoring } from './ignore-files.js'
import type { Setup } from './load-setup.js'
import { shownPath } from './shown-path.js'
import type { ExitCode, World } from './world.js'

/** Prints all that is set for one file as JSON: which configuration, what ignores it, and each rule with its options. */
export async function printConfig(file: string, setup: Setup, plan: Plan, world: World): Promise<ExitCode> {
  const path = shownPath(file, world.cwd)
  const on = new Map(plan.rulesFor(path).map(each => [each.rule.id, each]))
  const rules = plan.ruleIds.map(id => {
    const { severity, options } = on.get(id) ?? { severity: 'off' as const, options: {} }
    return [id, Object.keys(Object(options)).length > 0 ? { severity, options } : { severity }] as const
  })
  const ignoredBy = openIgnoring(setup, world.cwd).searching(world.cwd)(resolve(world.cwd, file), false)
  const archives = setup.plan.authority.flatMap(each => each.archives.map(({ id }) => id))
  const settings = { path, config: setup.config, ignoredBy, archives, rules: Object.fromEntries(rules) }
  await world.stdout.write(`${JSON.stringify(settings, null, 2)}\n`)
  return 0
}
