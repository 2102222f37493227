import { resolve } from 'node:path'
import { openProject, type Plan, type Project, planFor } from '#index'
import type { Report } from '#model/diagnostic'
import { counted } from '#report/counted'
import { printable } from '#report/display'
import type { ReporterContext } from '#report/reporter'
import { timelineOf } from '#report/timeline'
import { exitCode, type FailOn, isOver } from '../exit-code.js'
import { packageVersion } from '../package-root.js'
import { type Progress, progressOn } from '../progress.js'
import { readSources } from '../read-sources.js'
import { type ReportOutput, reportOutputs } from '../report-outputs.js'
import { ruleChoices } from '../rule-choices.js'
import { wantsColor, widthOf } from '../terminal.js'
import { internalTrouble, reasonOf, type Trouble, troubleLine } from '../trouble.js'
import type { ExitCode, World } from '../world.js'
import { writeFile } from '../write-file.js'

export interface LintOptions {
  readonly format?: readonly string[]
  readonly output?: string
  readonly rule?: readonly string[]
  readonly failOn: FailOn
  readonly maxWarnings?: number
  readonly quiet?: boolean
  readonly color?: boolean
  readonly stdinFilename?: string
}

/** Checks manuscripts and writes the reports; what could not be read or written is told, and the rest goes on. */
export async function lint(paths: readonly string[], options: LintOptions, world: World): Promise<ExitCode> {
  const outputs = reportOutputs(options.format ?? [], options.output)
  const plan = planFor(ruleChoices(options.rule ?? []))
  const project = openProject(plan)
  const { texts, troubles } = await readSources(paths.length > 0 ? paths : ['.'], options.stdinFilename, world)
  const progress = progressOn(world.stderr)
  const broken = fill(project, texts, progress)
  progress.show('Checking...')
  const report = project.report()
  progress.clear()
  const shown = options.quiet ? errorsOnly(report) : report
  const about = aboutRun(plan, project, texts)
  const unwritten = await writeReports(outputs, shown, about, options, world)

  const told = [...troubles, ...broken, ...unwritten].map(troubleLine)
  const crashes = report.crashes.map(
    ({ rule, path, error }) => `fondlint: rule ${rule} crashed on ${printable(path)}: ${error}\n`,
  )
  const maxWarnings = options.maxWarnings ?? null
  const { warnings } = report.summary
  const over = isOver(warnings, maxWarnings)
    ? [`fondlint: ${counted(warnings, 'warning')}, and --max-warnings allows ${maxWarnings}\n`]
    : []
  await world.stderr.write([...told, ...crashes, ...over].join(''))
  return told.length > 0 ? 2 : exitCode(report, { failOn: options.failOn, maxWarnings })
}

/** A file on which reading itself breaks is our own bug; it must not cost the user the other files. */
function fill(project: Project, texts: ReadonlyMap<string, string>, progress: Progress): Trouble[] {
  return [...texts].flatMap(([path, text], index) => {
    progress.show(`Reading ${index + 1} of ${texts.size}`)
    try {
      project.update(path, text)
      return []
    } catch (error) {
      return [internalTrouble(path, error)]
    }
  })
}

function errorsOnly(report: Report): Report {
  const files = report.files.map(({ path, diagnostics }) => ({
    path,
    diagnostics: diagnostics.filter(diagnostic => diagnostic.severity === 'error'),
  }))
  return { ...report, files }
}

/** What reporters may know besides the report, whoever reads it. */
type AboutRun = Omit<ReporterContext, 'color' | 'width'>

function aboutRun(plan: Plan, project: Project, texts: ReadonlyMap<string, string>): AboutRun {
  const text = (path: string) => texts.get(path) ?? null
  const rules = plan.rules.map(({ rule: { id, summary, severity } }) => ({ id, summary, severity, url: plan.url(id) }))
  const facts = () => [...texts.keys()].flatMap(path => project.facts(path) ?? [])
  return { text, version: packageVersion(), rules, timeline: () => timelineOf(facts(), text) }
}

async function writeReports(
  outputs: readonly ReportOutput[],
  report: Report,
  about: AboutRun,
  options: LintOptions,
  world: World,
): Promise<Trouble[]> {
  const troubles: Trouble[] = []
  for (const { reporter, file } of outputs) {
    const color = file === null && wantsColor(world, options.color)
    const text = reporter(report, { ...about, color, width: widthOf(world) })
    if (file === null) await world.stdout.write(text)
    else {
      try {
        writeFile(resolve(world.cwd, file), text)
      } catch (error) {
        troubles.push({ path: file, reason: `cannot be written: ${reasonOf(error)}` })
      }
    }
  }
  return troubles
}
