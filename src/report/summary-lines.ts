import type { NotChecked, Report, Summary } from '#model/diagnostic'
import { counted } from './counted.js'

/** What a run came to, in words: the counts, what was fixed, what was left out, and what could not be judged. One string a line. */
export function summaryLines(report: Report): string[] {
  return [headline(report), ...leftOut(report.summary), ...(report.summary.notChecked ?? []).map(unjudged)]
}

/** True if there is nothing to tell: no diagnostic, and nothing that could not be judged. */
export function isSilent(report: Report): boolean {
  const { errors, warnings, infos, notChecked = [] } = report.summary
  return errors + warnings + infos + notChecked.length === 0
}

function headline({ files, summary }: Report): string {
  if (summary.files === 0) return 'No file was checked'
  const counts = [
    summary.errors > 0 ? counted(summary.errors, 'error') : '',
    summary.warnings > 0 ? counted(summary.warnings, 'warning') : '',
    summary.infos > 0 ? counted(summary.infos, 'info') : '',
  ].filter(count => count !== '')
  if (counts.length === 0) return `No problems in ${counted(summary.files, 'file')}`
  const touched = files.filter(file => file.diagnostics.length > 0).length
  return `${counts.join(', ')} in ${touched} of ${counted(summary.files, 'file')}`
}

function leftOut({ suppressed, baselined, fixed = 0 }: Summary): string[] {
  const done = fixed > 0 ? [`Fixed: ${counted(fixed, 'finding')}`] : []
  const parts = [
    suppressed > 0 ? `${suppressed} suppressed` : '',
    baselined > 0 ? `${baselined} in the baseline` : '',
  ].filter(part => part !== '')
  return parts.length === 0 ? done : [...done, `Not listed: ${parts.join(', ')}`]
}

function unjudged({ rule, reason, count }: NotChecked): string {
  return `Not checked: ${reason} (${counted(count, 'place')}, ${rule})`
}
