import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { type FixedTexts, fixTexts, type MovePlace, type Project } from '#index'
import type { Report } from '#model/diagnostic'
import { printDiff } from '#report/print-diff'
import { sweepDrafts } from './drafts.js'
import { wantsColor } from './terminal.js'
import { reasonOf, type Trouble } from './trouble.js'
import type { World } from './world.js'
import { writeFile } from './write-file.js'

/** `--fix` and `--fix-dry-run`. */
export interface FixOptions {
  readonly fix?: boolean
  readonly fixDryRun?: boolean
}

/** What fixing came to. */
export interface FixOutcome {
  /** The texts that are checked now; those on the disk, unless it was only tried. */
  readonly texts: ReadonlyMap<string, string>
  readonly moved: MovePlace
  /** How many findings were fixed, and in how many files; null if nothing was to be fixed. */
  readonly fixed: { readonly findings: number; readonly files: number } | null
  readonly notes: readonly Trouble[]
  readonly troubles: readonly Trouble[]
}

/**
 * Fixes what `listed` leaves in the report and writes the manuscripts, each whole or not at all, or with `--fix-dry-run`
 * prints a diff. A file that cannot be written stays as it is, in the project as well.
 */
export async function fixManuscripts(
  project: Project,
  texts: ReadonlyMap<string, string>,
  listed: (report: Report, moved: MovePlace) => Report,
  { fix = false, fixDryRun = false, color }: FixOptions & { readonly color?: boolean },
  world: World,
): Promise<FixOutcome> {
  if (!fix && !fixDryRun) return { texts, moved: (_, span) => span, fixed: null, notes: [], troubles: [] }
  const outcome = fixTexts(project, texts, listed)
  if (fixDryRun) await printDiffs(outcome, texts, color, world)
  const troubles = fixDryRun ? [] : writeAll(outcome, texts, world.cwd)
  const failed = new Set(troubles.map(({ path }) => path))
  for (const path of failed) project.update(path, texts.get(path) ?? null)
  const done = [...outcome.texts].filter(([path]) => !failed.has(path))
  return {
    texts: new Map([...texts, ...done]),
    moved: (path, span) => (failed.has(path) ? span : outcome.moved(path, span)),
    fixed: {
      findings: done.reduce((sum, [path]) => sum + (outcome.counts.get(path) ?? 0), 0),
      files: done.length,
    },
    notes: outcome.undecided.map(path => ({ path, reason: 'two fixes undo each other; it is left as it was' })),
    troubles,
  }
}

async function printDiffs(
  { texts: fixed }: FixedTexts,
  texts: ReadonlyMap<string, string>,
  color: boolean | undefined,
  world: World,
): Promise<void> {
  const look = { color: wantsColor(world, color), isTerminal: world.stdout.isTerminal }
  for (const [path, text] of fixed) await world.stdout.write(printDiff(path, texts.get(path) ?? '', text, look))
}

function writeAll({ texts: fixed }: FixedTexts, texts: ReadonlyMap<string, string>, cwd: string): Trouble[] {
  for (const folder of new Set([...fixed.keys()].map(path => dirname(resolve(cwd, path))))) sweepDrafts(folder)
  return [...fixed].flatMap(([path, text]) => {
    const absolute = resolve(cwd, path)
    try {
      if (!readFileSync(absolute).equals(Buffer.from(texts.get(path) ?? ''))) {
        return [{ path, reason: 'was changed while it was checked, and is not fixed' }]
      }
      writeFile(absolute, text)
      return []
    } catch (error) {
      return [{ path, reason: `cannot be fixed: ${reasonOf(error)}` }]
    }
  })
}
