import type { Changes } from '#index'
import { UsageError } from '#model/usage-error'
import { GitError, openRepository, type Repository } from './git.js'
import { lineSpans } from './line-spans.js'
import { readHunks } from './read-hunks.js'
import type { World } from './world.js'

/** `--since REF` and `--staged`. */
export interface ChangeOptions {
  readonly since?: string
  readonly staged?: boolean
}

/** What was changed, and the texts in which it was. */
export interface FoundChanges {
  /** Null if all is to be reported. */
  readonly changes: Changes | null
  /** With `--staged` those that a commit would have now. */
  readonly texts: ReadonlyMap<string, string>
}

/** As git shows what changed: nothing left out, and no program of the user's own in between. */
const DIFF = [
  'diff',
  '--unified=0',
  '--no-prefix',
  '--text',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--no-relative',
  '--find-renames',
]

/**
 * Asks git which lines of the texts were changed since a commit, or are about to be committed. Throws a UsageError if git
 * cannot tell.
 */
export async function findChanges(
  texts: ReadonlyMap<string, string>,
  { since, staged = false }: ChangeOptions,
  world: World,
): Promise<FoundChanges> {
  if (staged) {
    const repository = await openRepository(world, '--staged')
    const committed = await stagedTexts(texts, repository)
    return { texts: committed, changes: await changesIn(committed, ['--cached'], repository) }
  }
  if (since === undefined) return { texts, changes: null }
  const repository = await openRepository(world, '--since')
  return { texts, changes: await changesIn(texts, [await baseOf(since, repository)], repository) }
}

/** Where the branch left the one that was named, so that what others did there since is not taken for the user's. */
async function baseOf(ref: string, { git }: Repository): Promise<string> {
  const commit = await git('rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`).catch(error => {
    if (!(error instanceof GitError)) throw error
    throw new UsageError(`--since "${ref}": this repository has no such commit, branch or tag`)
  })
  // A shallow clone may not reach back so far.
  const base = await git('merge-base', commit.trim(), 'HEAD').catch(error => {
    if (error instanceof GitError) return commit
    throw error
  })
  return base.trim()
}

async function changesIn(
  texts: ReadonlyMap<string, string>,
  against: readonly string[],
  { git, pathOf }: Repository,
): Promise<Changes> {
  const hunks = readHunks(await git(...DIFF, ...against, '--'))
  const tracked = new Set(listed(await git('ls-files', '--full-name', '-z', '--', ':/')))
  return new Map(
    [...texts].map(([path, text]) => {
      const known = pathOf(path)
      const isNew = known === null || !tracked.has(known)
      return [path, isNew ? 'all' : lineSpans(text, hunks.get(known) ?? [])]
    }),
  )
}

/** What is in the index: files that git does not have are no part of a commit, others may have been changed since. */
async function stagedTexts(
  texts: ReadonlyMap<string, string>,
  { git, pathOf }: Repository,
): Promise<ReadonlyMap<string, string>> {
  const tracked = new Set(listed(await git('ls-files', '--full-name', '-z', '--', ':/')))
  const edited = new Set(listed(await git('diff', '--name-only', '-z', '--no-ext-diff', '--')))
  const staged = new Map<string, string>()
  for (const [path, text] of texts) {
    const known = pathOf(path)
    if (known === null || !tracked.has(known)) continue
    staged.set(path, edited.has(known) ? await git('cat-file', '--filters', `:${known}`) : text)
  }
  return staged
}

function listed(output: string): string[] {
  return output.split('\0').filter(path => path !== '')
}
