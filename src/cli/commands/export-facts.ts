import { openProject, type Plan, planFor } from '#index'
import type { Facts } from '#model/facts'
import { loadSetup, type SetupOptions } from '../load-setup.js'
import { readSources, type SourceOptions } from '../read-sources.js'
import { internalTrouble, type Trouble, troubleLine } from '../trouble.js'
import type { ExitCode, World } from '../world.js'
import { writeJsonList } from '../write-json-list.js'

export interface ExportOptions extends SetupOptions, SourceOptions {}

/**
 * Reads manuscripts and writes what `shape` makes of the facts of each, as the JSON list `files` after the fields of
 * `head`. What could not be read is told, and the rest goes on.
 */
export async function exportFacts(
  paths: readonly string[],
  options: ExportOptions,
  world: World,
  head: object,
  shape: (facts: Facts) => object,
): Promise<ExitCode> {
  const setup = loadSetup(options, world.cwd)
  const plan = planFor(setup.plan)
  const { texts, passedOver, troubles } = await readSources(paths, options, setup, world)
  const broken: Trouble[] = []
  await writeJsonList(world.stdout, head, shapedFacts(plan, texts, shape, broken))
  const told = [...troubles, ...broken].map(troubleLine)
  await world.stderr.write([...told, ...passedOver.map(troubleLine)].join(''))
  return told.length > 0 ? 2 : 0
}

/**
 * Facts of one manuscript depend on it alone, so that only one need be held at a time. A file on which reading breaks is
 * put into `broken`.
 */
function* shapedFacts(
  plan: Plan,
  texts: ReadonlyMap<string, string>,
  shape: (facts: Facts) => object,
  broken: Trouble[],
): Generator<object> {
  const project = openProject(plan)
  for (const [path, text] of texts) {
    try {
      project.update(path, text)
    } catch (error) {
      broken.push(internalTrouble(path, error))
    }
    const facts = project.facts(path)
    if (facts) yield shape(facts)
    project.update(path, null)
  }
}
