import { bibliography } from '#export/bibliography'
import type { BibliographyFormat } from '#export/formats'
import { openProject, planFor } from '#index'
import { bibliographyLook, type LookOptions } from '../bibliography-look.js'
import { fillProject } from '../fill-project.js'
import { loadSetup, type SetupOptions } from '../load-setup.js'
import { progressOn } from '../progress.js'
import { readSources, type SourceOptions } from '../read-sources.js'
import { troubleLine } from '../trouble.js'
import type { ExitCode, World } from '../world.js'
import { writeOut } from '../write-out.js'

export interface BibOptions extends SetupOptions, SourceOptions, LookOptions {
  readonly to: BibliographyFormat
  readonly output?: string
}

/** Writes the bibliography of all that the manuscripts cite; what could not be read is told, and the rest goes on. */
export async function bib(paths: readonly string[], options: BibOptions, world: World): Promise<ExitCode> {
  const setup = loadSetup(options, world.cwd)
  const plan = planFor(setup.plan)
  const look = bibliographyLook(options, world.cwd)
  const { texts, passedOver, troubles } = await readSources(paths, options, setup, world)
  const progress = progressOn(world.stderr)
  const project = openProject(plan)
  const broken = fillProject(project, texts, progress)
  progress.clear()
  const unwritten = await writeOut(
    bibliography(project.index(), plan.authority, options.to, look),
    options.output ?? null,
    world,
  )
  const told = [...troubles, ...broken, ...unwritten].map(troubleLine)
  await world.stderr.write([...told, ...passedOver.map(troubleLine)].join(''))
  return told.length > 0 ? 2 : 0
}
