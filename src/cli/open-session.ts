import { openProject, type Plan, type Project, planFor } from '#index'
import { type BibliographyOptions, openBibliography } from './bibliography-file.js'
import { type FactsReader, openFactsReader, type ReadingOptions } from './facts-reader.js'
import { loadSetup, type Setup, type SetupOptions } from './load-setup.js'
import { ruleChoices } from './rule-choices.js'
import { openStats, type Stats } from './stats.js'
import type { World } from './world.js'

export interface SessionOptions extends SetupOptions, BibliographyOptions, ReadingOptions {
  readonly rule?: readonly string[]
  readonly stats?: boolean
}

/** What stays the same from one round of checks to the next. */
export interface Session {
  readonly setup: Setup
  readonly plan: Plan
  /** Keeps what was read, so that another round reads only what has changed. */
  readonly project: Project
  readonly reader: FactsReader
  readonly stats: Stats
}

/** Reads the set-up of a run. Throws a UsageError for what is wrong in it. */
export async function openSession(options: SessionOptions, world: World): Promise<Session> {
  const stats = openStats(options.stats ?? false)
  return stats.phase('set-up', async () => {
    const setup = loadSetup(options, world.cwd)
    const bibliography = await openBibliography(options, world.cwd)
    const plan = planFor({ ...setup.plan, choices: ruleChoices(options.rule ?? []), bibliography })
    const reader = openFactsReader(plan, setup.plan.authority, options, world)
    return { setup, plan, project: openProject(stats.timed(plan), { read: reader.read }), reader, stats }
  })
}
