import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type BaselineEntry, baselineOf, compareWithBaseline, printBaseline, readBaseline } from '#index'
import type { Report } from '#model/diagnostic'
import { UsageError } from '#model/usage-error'
import { counted } from '#report/counted'
import { reasonOf, type Trouble } from './trouble.js'
import { writeFile } from './write-file.js'

/** `--baseline FILE` and `--update-baseline`. */
export interface BaselineOptions {
  readonly baseline?: string
  readonly updateBaseline?: boolean
}

/** A file of findings that are known already. */
export interface Baseline {
  /** As the user gave it. */
  readonly path: string
  readonly entries: readonly BaselineEntry[]
  readonly update: boolean
}

export interface Settled {
  /** With the known findings set aside. */
  readonly report: Report
  /** What the user should know of the baseline. */
  readonly notes: readonly Trouble[]
  readonly troubles: readonly Trouble[]
}

/** Reads the baseline that the options name; null if they name none. Throws a UsageError if it cannot be read. */
export function openBaseline(
  { baseline: path, updateBaseline = false }: BaselineOptions,
  cwd: string,
): Baseline | null {
  if (path === undefined && updateBaseline) throw new UsageError('--update-baseline needs --baseline FILE')
  if (path === undefined) return null
  if (updateBaseline && !existsSync(resolve(cwd, path))) return { path, entries: [], update: true }
  return { path, entries: readBaseline(path, readText(path, cwd)), update: updateBaseline }
}

/** Sets known findings aside; with `--update-baseline` first makes all findings known. */
export function settleBaseline(report: Report, baseline: Baseline | null, cwd: string): Settled {
  if (baseline === null) return { report, notes: [], troubles: [] }
  return baseline.update ? updateBaseline(report, baseline, cwd) : compare(report, baseline, cwd)
}

function compare(found: Report, { path, entries }: Baseline, cwd: string): Settled {
  const { report, stale } = compareWithBaseline(found, entries)
  const gone = stale.length + entries.filter(entry => isOrphan(entry, found, cwd)).length
  const notes =
    gone === 0
      ? []
      : [{ path, reason: `${counted(gone, 'finding')} of the baseline no longer there; --update-baseline drops them` }]
  return { report, notes, troubles: [] }
}

function updateBaseline(found: Report, { path, entries }: Baseline, cwd: string): Settled {
  const checked = new Set(found.files.map(file => file.path))
  const elsewhere = entries.filter(entry => !checked.has(entry.path) && !isOrphan(entry, found, cwd))
  const renewed = [...elsewhere, ...baselineOf(found)]
  try {
    writeFile(resolve(cwd, path), printBaseline(renewed))
  } catch (error) {
    return { report: found, notes: [], troubles: [{ path, reason: `cannot be written: ${reasonOf(error)}` }] }
  }
  const { report } = compareWithBaseline(found, renewed)
  return { report, notes: [{ path, reason: `${counted(renewed.length, 'finding')} in the baseline` }], troubles: [] }
}

/** True for an entry of a file that is gone. A file that was not checked this time may be there all the same. */
function isOrphan({ path }: BaselineEntry, { files }: Report, cwd: string): boolean {
  return !files.some(file => file.path === path) && !existsSync(resolve(cwd, path))
}

function readText(path: string, cwd: string): string {
  try {
    return readFileSync(resolve(cwd, path), 'utf8')
  } catch (error) {
    const reason = reasonOf(error)
    throw new UsageError(`${path}: ${reason}${isMissing(error) ? '; --update-baseline writes it' : ''}`)
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
