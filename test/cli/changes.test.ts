import { execFileSync } from 'node:child_process'
import { renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { type Desk, deskWith } from './desk.js'

vi.mock('#index', () => import('./fake-index.js'))

const SETTINGS = [
  'user.name=A',
  'user.email=a@example.org',
  'init.defaultBranch=main',
  'core.autocrlf=false',
  'commit.gpgsign=false',
]

function git(desk: Desk, ...argv: readonly string[]): void {
  const env = { PATH: process.env.PATH, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' }
  const settings = SETTINGS.flatMap(each => ['-c', each])
  execFileSync('git', [...settings, ...argv], { cwd: desk.folder, env, stdio: ['ignore', 'ignore', 'pipe'] })
}

/** A repository with the files in one commit. */
function repositoryWith(files: Readonly<Record<string, string>>): Desk {
  const desk = deskWith(files)
  git(desk, 'init', '-q')
  commit(desk)
  return desk
}

function commit(desk: Desk): void {
  git(desk, 'add', '-A')
  git(desk, 'commit', '-qm', 'more')
}

const places = async (desk: Desk, ...argv: readonly string[]) => {
  const { stdout, stderr, code } = await desk.fondlint([...argv, '-f', 'unix'])
  expect({ stderr, isDone: code < 2 }).toEqual({ stderr: '', isDone: true })
  return [...stdout.matchAll(/^(\S.*?:\d+:\d+): /gm)].map(([, place]) => place)
}

const LINES = 'odd 1\nodd 2\nodd 3\nodd 4\nodd 5\n'

describe('--since', () => {
  test('reports what touches a changed line', async () => {
    const desk = repositoryWith({ 'a.md': LINES, 'b.md': LINES })
    desk.write({ 'a.md': LINES.replace('odd 2', 'odd two').replace('odd 5\n', 'odd 5\nodd 6') })
    expect(await places(desk, '--since', 'HEAD')).toEqual(['a.md:2:1', 'a.md:6:1'])
    commit(desk)
    expect(await places(desk, '--since', 'HEAD')).toEqual([])
    expect(await places(desk, '--since', 'HEAD~1')).toEqual(['a.md:2:1', 'a.md:6:1'])
  })

  test('and what has a partner that does', async () => {
    const desk = repositoryWith({ 'a.md': 'twin:x', 'b.md': 'other', 'c.md': 'odd' })
    desk.write({ 'b.md': 'other\ntwin:x' })
    expect(await places(desk, '--since', 'HEAD')).toEqual(['a.md:1:1', 'b.md:2:1'])
    expect(await places(desk, 'a.md', '--corpus', 'b.md', '--since', 'HEAD')).toEqual(['a.md:1:1'])
  })

  test('knows files by their old names, new files, files that git ignores, and Cyrillic, odd and spaced names', async () => {
    const desk = repositoryWith({ 'письмо.md': LINES, 'том 1/я.md': LINES, 'a"b\\.md': LINES, '.gitignore': 'c.md' })
    renameSync(join(desk.folder, 'письмо.md'), join(desk.folder, 'ответ.md'))
    git(desk, 'add', '-A')
    const changed = LINES.replace('odd 3', 'odd three')
    desk.write({ 'ответ.md': changed, 'том 1/я.md': changed, 'a"b\\.md': changed, 'new.md': 'odd', 'c.md': 'odd' })
    expect(await places(desk, '.', 'c.md', '--since', 'HEAD')).toEqual([
      'a"b\\.md:3:1',
      'c.md:1:1',
      'new.md:1:1',
      'ответ.md:3:1',
      'том 1/я.md:3:1',
    ])
  })

  test('a line taken out touches what spans the place where it was', async () => {
    const desk = repositoryWith({ 'a.md': 'odd\nsecond\nodd\n\nodd' })
    desk.write({ 'a.md': 'odd\nodd\n\nodd' })
    expect(await places(desk, '--since', 'HEAD')).toEqual(['a.md:1:1', 'a.md:2:1'])
  })

  test('what others did since the branch left is not the user’s', async () => {
    const desk = repositoryWith({ 'a.md': LINES, 'b.md': LINES })
    git(desk, 'checkout', '-qb', 'mine')
    desk.write({ 'a.md': LINES.replace('odd 1', 'odd one') })
    commit(desk)
    git(desk, 'checkout', '-q', 'main')
    desk.write({ 'b.md': LINES.replace('odd 4', 'even 4') })
    commit(desk)
    git(desk, 'checkout', '-q', 'mine')
    expect(await places(desk, '--since', 'main')).toEqual(['a.md:1:1'])
  })

  test('counts from the working folder, whatever the texts look like', async () => {
    const desk = repositoryWith({ 'sub/a.md': '+++ b/x\r\n@@ -1 +1 @@\r\nodd\r\n', 'b.md': 'odd' })
    desk.write({ 'sub/a.md': '+++ b/x\r\n@@ -2 +9 @@ odd\r\n++ b/y odd\r\nodd\r\n', 'b.md': 'odd!' })
    const { stdout } = await desk.fondlint(['--since', 'HEAD', '-f', 'unix'], { folder: 'sub' })
    expect(stdout.match(/^a\.md:\d+/gm)).toEqual(['a.md:2', 'a.md:3'])
  })

  test('only that is fixed', async () => {
    const desk = repositoryWith({ 'a.md': 'typpo 1\ntyppo 2\n' })
    desk.write({ 'a.md': 'typpo 1\ntyppo two\ntyppo 3\n' })
    expect((await desk.fondlint(['--since', 'HEAD', '--fix'])).stdout).toContain('Fixed: 2 findings')
    expect((await desk.fondlint(['-f', 'unix'])).stdout).toMatch(/^a\.md:1:1: .*\n\n/)
  })
})

describe('--staged', () => {
  test('reports on the staged text, and only on what is staged', async () => {
    const desk = repositoryWith({ 'a.md': LINES, 'b.md': 'odd', 'gone.md': 'odd' })
    desk.write({ 'a.md': LINES.replace('odd 2', 'odd two'), 'new.md': 'odd' })
    git(desk, 'add', 'a.md', 'new.md')
    desk.write({ 'a.md': 'fine', 'b.md': 'odd!', 'untracked.md': 'odd' })
    rmSync(join(desk.folder, 'gone.md'))
    expect(await places(desk, '--staged')).toEqual(['a.md:2:1', 'new.md:1:1'])
  })

  test('works before the first commit', async () => {
    const desk = deskWith({ 'a.md': 'odd' })
    git(desk, 'init', '-q')
    expect((await desk.fondlint(['--staged'])).stdout).toBe('No file was checked\n')
    git(desk, 'add', 'a.md')
    expect(await places(desk, '--staged')).toEqual(['a.md:1:1'])
  })
})

describe('what git cannot tell', () => {
  const refused = async (desk: Desk, argv: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { stdout, stderr, code } = await desk.fondlint(argv, { env })
    expect({ stdout, code }).toEqual({ stdout: '', code: 2 })
    return stderr
  }

  test('without a repository', async () => {
    const env = { GIT_CEILING_DIRECTORIES: '/' }
    expect(await refused(deskWith({ 'a.md': 'odd' }), ['--staged'], env)).toBe(
      'fondlint: --staged needs a Git repository, and this folder lies in none\n',
    )
  })

  test('without git', async () => {
    expect(await refused(deskWith({ 'a.md': 'odd' }), ['--since', 'HEAD'], { PATH: '/nowhere' })).toBe(
      'fondlint: --since needs git, which is not installed or not on the PATH\n',
    )
  })

  test.each(['nowhere', '--output=x', 'HEAD~9', ''])('of "%s"', async ref => {
    const desk = repositoryWith({ 'a.md': 'odd' })
    expect(await refused(desk, [`--since=${ref}`])).toBe(
      `fondlint: --since "${ref}": this repository has no such commit, branch or tag\n`,
    )
  })

  test.each([
    [['--staged', '--since', 'HEAD'], '--since and --staged, expected one of them'],
    [
      ['--staged', '--fix'],
      '--staged checks what is staged, which --fix cannot write; --fix-dry-run prints the fixes as a diff',
    ],
    [['--staged', '-'], '--staged checks files, and standard input is none'],
    [['--since', 'HEAD', '-'], '--since checks files, and standard input is none'],
  ])('%j', async (argv, message) => {
    expect(await refused(deskWith({}), argv)).toBe(`fondlint: ${message}\n`)
  })
})
