import { suggest } from '#index'
import { UsageError } from '#model/usage-error'
import type { Reporter } from '#report/reporter'
import { reporters } from '#report/reporters'

/** A report to write: how, and where to. */
export interface ReportOutput {
  readonly reporter: Reporter
  /** As the user gave it; null for standard output. */
  readonly file: string | null
}

/** `--format NAME[=FILE]` and `--output FILE`; `--fix-dry-run` takes standard output for itself. */
export interface FormatOptions {
  readonly format?: readonly string[]
  readonly output?: string
  readonly fixDryRun?: boolean
}

/**
 * Reads which reports to write; `--output` is for the one format that has no file of its own. Throws a UsageError for an
 * unknown format, and where two reports would land in one place.
 */
export function reportOutputs({ format: formats = [], output, fixDryRun = false }: FormatOptions): ReportOutput[] {
  const outputs = (formats.length > 0 ? formats : ['pretty']).map(readFormat)
  const bare = outputs.filter(({ file }) => file === null)
  if (bare.length > 1) {
    throw new UsageError('Two formats for one place, expected --format NAME=FILE for all of them but one')
  }
  if (bare.length === 0 && output !== undefined) {
    throw new UsageError('--output has nothing to write: every --format names its own file')
  }
  const placed = outputs.map(({ reporter, file }) => ({ reporter, file: file ?? output ?? null }))
  const files = placed.flatMap(({ file }) => file ?? [])
  const repeated = files.find((file, index) => files.indexOf(file) !== index)
  if (repeated !== undefined) throw new UsageError(`Two formats for one file, "${repeated}"`)
  const unplaced = placed.some(({ file }) => file === null)
  if (fixDryRun && unplaced && formats.length > 0) {
    throw new UsageError('--fix-dry-run prints a diff, expected --format NAME=FILE or --output FILE for the report')
  }
  return fixDryRun ? placed.filter(({ file }) => file !== null) : placed
}

function readFormat(format: string): ReportOutput {
  const [name = '', ...rest] = format.split('=')
  const reporter = reporters.get(name)
  const names = [...reporters.keys()]
  if (!reporter) {
    throw new UsageError(`Unknown format "${name}"${suggest(name, names)} (there are ${names.join(', ')})`)
  }
  if (rest.length === 0) return { reporter, file: null }
  const file = rest.join('=')
  if (file === '') throw new UsageError(`No file after "${format}", expected --format ${name}=FILE`)
  return { reporter, file }
}
