import { openProject, planFor } from '#index'
import type { Report } from '#model/diagnostic'
import { type BaselineOptions, openBaseline, settleBaseline } from '../baseline-file.js'
import { type BibliographyOptions, openBibliography } from '../bibliography-file.js'
import { conclude, type LimitOptions } from '../conclude.js'
import { fillProject } from '../fill-project.js'
import { loadSetup, type SetupOptions } from '../load-setup.js'
import { printConfig } from '../print-config.js'
import { progressOn } from '../progress.js'
import { readSources, type SourceOptions } from '../read-sources.js'
import { reportOutputs } from '../report-outputs.js'
import { ruleChoices } from '../rule-choices.js'
import type { ExitCode, World } from '../world.js'
import { aboutRun, writeReports } from '../write-reports.js'

export interface LintOptions extends SetupOptions, SourceOptions, BaselineOptions, BibliographyOptions, LimitOptions {
  readonly format?: readonly string[]
  readonly output?: string
  readonly rule?: readonly string[]
  readonly printConfig?: string
  readonly quiet?: boolean
  readonly color?: boolean
}

/** Checks manuscripts and writes the reports; what could not be read or written is told, and the rest goes on. */
export async function lint(paths: readonly string[], options: LintOptions, world: World): Promise<ExitCode> {
  const outputs = reportOutputs(options.format ?? [], options.output)
  const setup = loadSetup(options, world.cwd)
  const bibliography = await openBibliography(options, world.cwd)
  const plan = planFor({ ...setup.plan, choices: ruleChoices(options.rule ?? []), bibliography })
  if (options.printConfig !== undefined) return printConfig(options.printConfig, setup, plan, world)
  const baseline = openBaseline(options, world.cwd)
  const sources = await readSources(paths.length > 0 ? paths : ['.'], options, setup, world)

  const progress = progressOn(world.stderr)
  const project = openProject(plan)
  const broken = fillProject(project, sources.texts, progress)
  progress.show('Checking...')
  const settled = settleBaseline(project.report(), baseline, world.cwd)
  progress.clear()

  const shown = options.quiet ? errorsOnly(settled.report) : settled.report
  const about = aboutRun(plan, project, sources.texts)
  const unwritten = await writeReports(outputs, shown, about, options.color, world)
  const troubles = [...sources.troubles, ...broken, ...settled.troubles, ...unwritten]
  return conclude(settled.report, troubles, [...sources.passedOver, ...settled.notes], options, world)
}

function errorsOnly(report: Report): Report {
  const files = report.files.map(file => ({
    ...file,
    diagnostics: file.diagnostics.filter(diagnostic => diagnostic.severity === 'error'),
  }))
  return { ...report, files }
}
