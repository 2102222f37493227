import type { Diagnostic, FileReport, Report, SetAside } from '#model/diagnostic'
import { UsageError } from '#model/usage-error'
import { summarise } from './summarise.js'

/** A finding that was there before. Its fingerprint is what counts; the rest is for people. */
export interface BaselineEntry {
  readonly path: string
  readonly fingerprint: string
  readonly rule: string
  readonly message: string
}

export interface Compared {
  /** With the findings of the baseline set aside. */
  readonly report: Report
  /** Entries that were not found again, though their file was checked. */
  readonly stale: readonly BaselineEntry[]
}

/**
 * Sets the findings aside that stand in a baseline. Findings are told apart by fingerprint, never by count: one that goes
 * makes no room for another.
 */
export function compareWithBaseline(report: Report, baseline: readonly BaselineEntry[]): Compared {
  const known = new Set(baseline.map(keyOf))
  const files = report.files.map(file => withoutKnown(file, known))
  const found = new Set(
    files.flatMap(({ path, setAside = [] }) => setAside.map(each => keyOf({ path, ...each.diagnostic }))),
  )
  const checked = new Set(report.files.map(({ path }) => path))
  return {
    report: { ...report, ...summarise(files, report.crashes, report.summary.notChecked ?? []) },
    stale: baseline.filter(entry => checked.has(entry.path) && !found.has(keyOf(entry))),
  }
}

function withoutKnown(file: FileReport, known: ReadonlySet<string>): FileReport {
  const { path, diagnostics, setAside = [] } = file
  const isKnown = (diagnostic: Diagnostic) => known.has(keyOf({ path, ...diagnostic }))
  const aside = diagnostics
    .filter(isKnown)
    .map((diagnostic): SetAside => ({ diagnostic, by: 'baseline', reason: null }))
  if (aside.length === 0) return file
  return {
    ...file,
    diagnostics: diagnostics.filter(each => !isKnown(each)),
    setAside: [...setAside, ...aside].sort((a, b) => a.diagnostic.start.offset - b.diagnostic.start.offset),
  }
}

/** What a report lists, as entries. */
export function baselineOf(report: Report): BaselineEntry[] {
  return report.files.flatMap(({ path, diagnostics }) =>
    diagnostics.map(({ fingerprint, rule, message }) => ({ path, fingerprint, rule, message })),
  )
}

/** A baseline as a file: sorted, an entry a line, so that a change of one finding is a change of one line. */
export function printBaseline(entries: readonly BaselineEntry[]): string {
  const rows = [...entries].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  const lines = rows.map(
    ({ path, rule, fingerprint, message }) => `    ${JSON.stringify({ path, rule, fingerprint, message })}`,
  )
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`
}

/** Reads a baseline. Throws a UsageError if the text is none; `path` is for the message. */
export function readBaseline(path: string, text: string): BaselineEntry[] {
  const data = parsed(text)
  const findings = isObject(data) && data.version === 1 ? data.findings : null
  if (!Array.isArray(findings) || !findings.every(isEntry)) {
    throw new UsageError(`${path}: is no baseline that this version of fondlint reads`)
  }
  return findings
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function isEntry(value: unknown): value is BaselineEntry {
  return isObject(value) && ['path', 'fingerprint', 'rule', 'message'].every(key => typeof value[key] === 'string')
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function keyOf({ path, fingerprint }: Pick<BaselineEntry, 'path' | 'fingerprint'>): string {
  return `${fingerprint} ${path}`
}

function sortKey({ path, rule, fingerprint }: BaselineEntry): string {
  return [path, rule, fingerprint].join('\u0000')
}
