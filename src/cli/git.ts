import { execFile } from 'node:child_process'
import { realpathSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { UsageError } from '#model/usage-error'
import { reasonOf } from './trouble.js'
import type { World } from './world.js'

/** The Git repository that the working folder lies in. */
export interface Repository {
  /** Runs git in the working folder, without a shell, and gives what it prints. Throws a GitError if it fails. */
  git(...argv: readonly string[]): Promise<string>
  /** A path as reports show it, as git has it: from the top of the repository; null if it lies outside. */
  pathOf(shown: string): string | null
}

/** Git was run and said no, in these words. */
export class GitError extends UsageError {}

/** Finds the repository. Throws a UsageError that names `option` if there is none, or no git. */
export async function openRepository({ cwd, env }: World, option: string): Promise<Repository> {
  const git: Repository['git'] = (...argv) => runGit(argv, cwd, env, option)
  const top = await git('rev-parse', '--show-toplevel').catch(error => {
    if (!(error instanceof GitError)) throw error
    const isNone = /not a git repository/i.test(error.message)
    throw isNone ? new UsageError(`${option} needs a Git repository, and this folder lies in none`) : error
  })
  const root = resolve(cwd, top.replace(/\r?\n$/, ''))
  return {
    git,
    pathOf(shown) {
      const inside = relative(root, realPath(resolve(cwd, shown)))
      return inside.startsWith('..') || resolve(root, inside) === root ? null : inside.split(sep).join('/')
    },
  }
}

/**
 * Nothing that a repository sets up for itself may run a program of its choice or change the form of the output. Quoting is
 * off, so that Cyrillic names come as they are.
 */
function runGit(argv: readonly string[], cwd: string, env: World['env'], option: string): Promise<string> {
  const settings = ['-c', 'core.quotepath=off', '-c', 'core.fsmonitor=false']
  const options = { cwd, env: { ...env, LC_ALL: 'C' }, maxBuffer: Number.POSITIVE_INFINITY, encoding: 'utf8' } as const
  return new Promise((done, fail) => {
    execFile('git', [...settings, ...argv], options, (error, stdout, stderr) => {
      if (!error) done(stdout)
      else if (error.code === 'ENOENT')
        fail(new UsageError(`${option} needs git, which is not installed or not on the PATH`))
      else fail(new GitError(`${option}: git ${argv[0]}: ${stderr.trim().replace(/^fatal: /, '') || reasonOf(error)}`))
    })
  })
}

function realPath(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    return path
  }
}
