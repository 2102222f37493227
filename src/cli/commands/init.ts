import { join } from 'node:path'
import { openProject, planFor } from '#index'
import { UsageError } from '#model/usage-error'
import { configsIn } from '../find-config.js'
import { findFiles } from '../find-files.js'
import { firstConfig } from '../first-config.js'
import { openIgnoring } from '../ignore-files.js'
import { loadSetup } from '../load-setup.js'
import { readTexts } from '../read-sources.js'
import { reasonOf } from '../trouble.js'
import type { ExitCode, World } from '../world.js'
import { writeFile } from '../write-file.js'

const NAME = 'fondlint.config.yaml'

/** So many manuscripts are read to tell an edition from articles. */
const SAMPLE = 20

/**
 * Writes a configuration with comments, with the preset that fits the manuscripts in the working folder. Throws a
 * UsageError if there is one already, or if it cannot be written.
 */
export async function init(world: World): Promise<ExitCode> {
  const [existing] = configsIn(world.cwd)
  if (existing !== undefined) throw new UsageError(`${existing} is there already, and is left as it is`)
  const preset = presetFor(world.cwd)
  try {
    writeFile(join(world.cwd, NAME), firstConfig(preset))
  } catch (error) {
    throw new UsageError(`${NAME}: cannot be written: ${reasonOf(error)}`)
  }
  await world.stdout.write(`${NAME} written, with the preset ${preset}\n`)
  return 0
}

/** `edition` if there are entries of an edition among the manuscripts, `article` if there are none. */
function presetFor(cwd: string): 'recommended' | 'edition' | 'article' {
  const setup = loadSetup({ config: false }, cwd)
  const { files } = findFiles(['.'], cwd, openIgnoring(setup, cwd))
  const texts = readTexts(files.slice(0, SAMPLE))
  const project = openProject(planFor())
  const genres = texts.map(({ path, text }) => {
    project.update(path, text)
    return project.facts(path)?.genre
  })
  if (genres.length === 0) return 'recommended'
  return genres.includes('edition') ? 'edition' : 'article'
}
