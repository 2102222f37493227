import type { Plan, Project } from '#index'
import type { Report } from '#model/diagnostic'
import type { ReporterContext } from '#report/reporter'
import { timelineOf } from '#report/timeline'
import { packageVersion } from './package-root.js'
import type { ReportOutput } from './report-outputs.js'
import { wantsColor, widthOf } from './terminal.js'
import type { Trouble } from './trouble.js'
import type { World } from './world.js'
import { writeOut } from './write-out.js'

/** What reporters may know besides the report, whoever reads it. */
type AboutRun = Omit<ReporterContext, 'color' | 'width'>

/** Gathers what reporters may know of a run. `references` are checked against, and are no part of the timeline. */
export function aboutRun(
  plan: Plan,
  project: Project,
  texts: ReadonlyMap<string, string>,
  references: ReadonlySet<string>,
): AboutRun {
  const text = (path: string) => texts.get(path) ?? null
  const rules = plan.rules.map(({ rule: { id, summary, severity } }) => ({ id, summary, severity, url: plan.url(id) }))
  const checked = () => [...texts.keys()].filter(path => !references.has(path))
  const facts = () => checked().flatMap(path => project.facts(path) ?? [])
  return { text, version: packageVersion(), rules, timeline: () => timelineOf(facts(), text) }
}

/** Writes all reports; a file that cannot be written is told and costs no other report. */
export async function writeReports(
  outputs: readonly ReportOutput[],
  report: Report,
  about: AboutRun,
  color: boolean | undefined,
  world: World,
): Promise<Trouble[]> {
  const troubles: Trouble[] = []
  for (const { reporter, file } of outputs) {
    const colored = file === null && wantsColor(world, color)
    const text = reporter(report, { ...about, color: colored, width: widthOf(world) })
    troubles.push(...(await writeOut(text, file, world)))
  }
  return troubles
}
