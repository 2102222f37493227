import { UsageError } from '#model/usage-error'

/** Those options of `lint` that do not go with every other one. */
export interface ClashingOptions {
  readonly fix?: boolean
  readonly fixDryRun?: boolean
  readonly since?: string
  readonly staged?: boolean
  readonly updateBaseline?: boolean
  readonly watch?: boolean
}

/** Throws a UsageError for options of which one takes away what the other needs. */
export function rejectClashes(paths: readonly string[], options: ClashingOptions): void {
  const { fix = false, fixDryRun = false, staged = false, updateBaseline = false, watch = false } = options
  const hasSince = options.since !== undefined
  const hasStdin = paths.includes('-')
  const clashes: readonly (readonly [boolean, string])[] = [
    [fix && fixDryRun, '--fix writes and --fix-dry-run does not, expected one of them'],
    [fix && hasStdin, '--fix has no file to write for standard input; --fix-dry-run prints the fixes as a diff'],
    [
      fix && staged,
      '--staged checks what is staged, which --fix cannot write; --fix-dry-run prints the fixes as a diff',
    ],
    [fixDryRun && updateBaseline, '--fix-dry-run writes nothing, and --update-baseline does'],
    [staged && hasSince, '--since and --staged, expected one of them'],
    [staged && hasStdin, '--staged checks files, and standard input is none'],
    [hasSince && hasStdin, '--since checks files, and standard input is none'],
    [watch && hasStdin, '--watch looks at files, and standard input is none'],
    [watch && staged, '--watch looks at files, and --staged at what is staged'],
    [watch && updateBaseline, '--watch checks again and again, and --update-baseline would take in all that is new'],
  ]
  const found = clashes.find(([isClash]) => isClash)
  if (found) throw new UsageError(found[1])
}
