import { type Changes, compareWithBaseline, limitReport, type MovePlace } from '#index'
import type { Report } from '#model/diagnostic'
import { counted } from '#report/counted'
import { summaryLines } from '#report/summary-lines'
import { type Baseline, settleBaseline } from './baseline-file.js'
import { conclude, type LimitOptions } from './conclude.js'
import { fillProject } from './fill-project.js'
import { type FixOptions, type FixOutcome, fixManuscripts } from './fix-manuscripts.js'
import type { Session } from './open-session.js'
import { progressOn } from './progress.js'
import type { ManuscriptSet } from './read-set.js'
import type { ReportOutput } from './report-outputs.js'
import type { ExitCode, World } from './world.js'
import { aboutRun, writeReports } from './write-reports.js'

export interface CheckOptions extends FixOptions, LimitOptions {
  readonly quiet?: boolean
  readonly color?: boolean
}

/** What a run writes and what it leaves out. */
export interface CheckOutputs {
  readonly reports: readonly ReportOutput[]
  readonly baseline: Baseline | null
}

export interface Checked {
  readonly code: ExitCode
  /** The texts as they are now. */
  readonly texts: ReadonlyMap<string, string>
}

/** Checks a set of manuscripts, fixes what is to be fixed, and writes the reports. What is not listed is not fixed. */
export async function checkSet(
  set: ManuscriptSet,
  { plan, project, reader, stats }: Session,
  { reports, baseline }: CheckOutputs,
  options: CheckOptions,
  world: World,
): Promise<Checked> {
  const meant = (report: Report, moved: MovePlace) =>
    set.changes === null ? report : limitReport(report, movedChanges(set.changes, moved))
  const listed = (report: Report) => (options.quiet ? errorsOnly(report) : report)
  const unknown = (report: Report) => compareWithBaseline(report, baseline?.entries ?? []).report

  const progress = progressOn(world.stderr)
  const broken = await stats.phase('extracting', async () => {
    await reader.readAhead(set.texts, progress)
    return fillProject(project, set.texts, progress, set.references)
  })
  progress.show('Checking...')
  stats.phase('indexing', () => project.index())
  const found = stats.phase('checking', () => project.report())
  const fixing = await stats.phase('fixing', () =>
    fixManuscripts(project, set.texts, (report, moved) => listed(meant(unknown(report), moved)), options, world),
  )
  progress.clear()

  const { texts, moved, fixed } = fixing
  const settled = settleBaseline(fixed === null ? found : project.report(), baseline, world.cwd)
  const report = withFixed(meant(settled.report, moved), options.fixDryRun ? null : fixed)
  const about = aboutRun(plan, project, texts, set.references)
  const unwritten = await stats.phase('reporting', () =>
    writeReports(reports, listed(report), about, options.color, world),
  )
  if (options.fixDryRun && fixed) await world.stderr.write(foresight(listed(report), fixed))
  const troubles = [...set.troubles, ...broken, ...fixing.troubles, ...settled.troubles, ...unwritten]
  const notes = [...set.passedOver, ...fixing.notes, ...settled.notes, ...reader.finish()]
  const code = await conclude(report, troubles, notes, options, world)
  await world.stderr.write(stats.print())
  return { code, texts }
}

/** What `--fix` would come to. */
function foresight(left: Report, { findings, files }: NonNullable<FixOutcome['fixed']>): string {
  const head = `${counted(findings, 'finding')} would be fixed in ${counted(files, 'file')}, and then:`
  return [head, ...summaryLines(left), ''].join('\n')
}

function movedChanges(changes: Changes, moved: MovePlace): Changes {
  return new Map(
    [...changes].map(([path, spans]) => [path, spans === 'all' ? spans : spans.map(span => moved(path, span))]),
  )
}

function withFixed(report: Report, fixed: FixOutcome['fixed']): Report {
  return fixed === null ? report : { ...report, summary: { ...report.summary, fixed: fixed.findings } }
}

function errorsOnly(report: Report): Report {
  const files = report.files.map(file => ({
    ...file,
    diagnostics: file.diagnostics.filter(diagnostic => diagnostic.severity === 'error'),
  }))
  return { ...report, files }
}
