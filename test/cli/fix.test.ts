import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { fixManuscripts } from '#cli/fix-manuscripts'
import { openProject, planFor } from '#index'
import { deskWith } from './desk.js'

vi.mock('#index', () => import('./fake-index.js'))

const bytes = (folder: string, path: string) => readFileSync(join(folder, path)).toString('latin1')

describe('--fix', () => {
  test('writes what it fixes, and reports what is left', async () => {
    const desk = deskWith({ 'a.md': 'a typpo, another typpo and odd', 'b.md': 'odd' })
    const { stdout, stderr, code } = await desk.fondlint(['--fix', '-f', 'unix'])
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
    expect(stdout).toMatchInlineSnapshot(`
      "a.md:1:26: Unexpected "odd" [Warning/word/odd]
      b.md:1:1: Unexpected "odd" [Warning/word/odd]

      2 warnings in 2 of 2 files
      Fixed: 2 findings
      "
    `)
    expect(bytes(desk.folder, 'a.md')).toBe('a typo, another typo and odd')
    expect((await desk.fondlint(['--fix', '-f', 'unix'])).stdout).toBe(stdout.replace('Fixed: 2 findings\n', ''))
  })

  test('shows the text as it is now', async () => {
    const { stdout } = await deskWith({ 'a.md': 'typpo typpo wrong' }).fondlint(['--fix'])
    expect(stdout).toContain('typo typo wrong')
    expect(stdout).toContain('1:11')
  })

  test('keeps byte-order mark, line ends, permissions and links, and leaves nothing behind', async () => {
    const text = '\uFEFFодин typpo\r\nдва\rтри\n\u2028нет конца'
    const desk = deskWith({ 'sub/a.md': text, 'b.md': 'fine' })
    symlinkSync('sub/a.md', join(desk.folder, 'link.md'))
    chmodSync(join(desk.folder, 'sub/a.md'), 0o664)
    utimesSync(join(desk.folder, 'b.md'), 1, 1)
    await desk.fondlint(['--fix', 'link.md', 'b.md'])
    expect(readFileSync(join(desk.folder, 'sub/a.md'), 'utf8')).toBe(text.replace('typpo', 'typo'))
    expect(lstatSync(join(desk.folder, 'link.md')).isSymbolicLink()).toBe(true)
    expect(statSync(join(desk.folder, 'sub/a.md')).mode & 0o777).toBe(0o664)
    expect(statSync(join(desk.folder, 'b.md')).mtimeMs).toBe(1000)
    expect([...readdirSync(desk.folder), ...readdirSync(join(desk.folder, 'sub'))]).toEqual([
      'b.md',
      'link.md',
      'sub',
      'a.md',
    ])
  })

  test('does not fix what is not listed', async () => {
    const desk = deskWith({ 'a.md': 'old typpo' })
    await desk.fondlint(['--baseline', 'base.json', '--update-baseline'])
    desk.write({ 'a.md': 'old typpo\nnew typpo' })
    expect((await desk.fondlint(['--fix', '--baseline', 'base.json'])).stdout).toContain('Fixed: 1 finding\n')
    expect(bytes(desk.folder, 'a.md')).toBe('old typpo\nnew typo')
    await desk.fondlint(['--fix', '--quiet'])
    await desk.fondlint(['--fix', '--rule', 'word/odd:off'])
    expect(bytes(desk.folder, 'a.md')).toBe('old typpo\nnew typo')
    await desk.fondlint(['--fix'])
    expect(bytes(desk.folder, 'a.md')).toBe('old typo\nnew typo')
  })

  test('leaves a file alone that somebody changed meanwhile', async () => {
    const { folder } = deskWith({ 'a.md': 'typpo, and more' })
    const sink = { isTerminal: false, columns: null, write: async () => true }
    const world = {
      cwd: folder,
      env: {},
      stdin: { [Symbol.asyncIterator]: async function* () {} },
      interactive: false,
      stdout: sink,
      stderr: sink,
      interrupted: () => new Promise<void>(() => {}),
    }
    const project = openProject(planFor())
    project.update('a.md', 'typpo')
    const outcome = await fixManuscripts(project, new Map([['a.md', 'typpo']]), report => report, { fix: true }, world)
    expect(outcome).toMatchObject({
      fixed: { findings: 0, files: 0 },
      troubles: [{ path: 'a.md', reason: 'was changed while it was checked, and is not fixed' }],
    })
    expect(bytes(folder, 'a.md')).toBe('typpo, and more')
    expect(project.report().summary.warnings).toBe(1)
  })

  test('takes away what a killed run has left, and not what a living one is writing', async () => {
    const draft = (pid: number) => `.fondlint-${pid}-01234567-89ab-cdef-0123-456789abcdef.tmp`
    const desk = deskWith({ 'a.md': 'typpo', [draft(2 ** 30)]: 'half', [draft(process.pid)]: 'half', '.x.tmp': '' })
    await desk.fondlint(['--fix'])
    expect(readdirSync(desk.folder)).toEqual(['.x.tmp', draft(process.pid), 'a.md'].sort())
  })

  // The superuser may write everything.
  test.skipIf(process.getuid?.() === 0)('a file that may not be written is told and reported as it is', async () => {
    const desk = deskWith({ 'a.md': 'typpo', 'b.md': 'typpo' })
    chmodSync(join(desk.folder, 'a.md'), 0o444)
    const { stdout, stderr, code } = await desk.fondlint(['--fix', '-f', 'unix'])
    expect({ stderr, code }).toEqual({ stderr: 'fondlint: a.md: cannot be fixed: permission denied\n', code: 2 })
    expect(stdout).toMatch(/^a\.md:1:1: /)
    expect(stdout).toContain('Fixed: 1 finding\n')
    expect(bytes(desk.folder, 'b.md')).toBe('typo')
  })
})

describe('--fix-dry-run', () => {
  test('prints a diff that can be applied, and writes nothing', async () => {
    const desk = deskWith({ 'том 1/я.md': '1\n2\n3\n4\ntyppo\r\n6\n7\n8\n9', 'b.md': 'a typpo, wrong', 'c.md': 'fine' })
    const { stdout, stderr, code } = await desk.fondlint(['--fix-dry-run'])
    expect(code).toBe(1)
    expect(stdout).toBe(
      [
        '--- a/b.md',
        '+++ b/b.md',
        '@@ -1 +1 @@',
        '-a typpo, wrong',
        '\\ No newline at end of file',
        '+a typo, wrong',
        '\\ No newline at end of file',
        '--- a/том 1/я.md\t',
        '+++ b/том 1/я.md\t',
        '@@ -2,7 +2,7 @@',
        ' 2',
        ' 3',
        ' 4',
        '-typpo\r',
        '+typo\r',
        ' 6',
        ' 7',
        ' 8',
        '',
      ].join('\n'),
    )
    expect(stderr).toMatchInlineSnapshot(`
      "2 findings would be fixed in 2 files, and then:
      1 error in 1 of 3 files
      "
    `)
    expect(bytes(desk.folder, 'b.md')).toBe('a typpo, wrong')
  })

  test('shows colours on a terminal, and nothing that could steer it', async () => {
    const desk = deskWith({ 'a.md': 'typpo \u001B[31m' })
    const { stdout } = await desk.fondlint(['--fix-dry-run'], { terminal: 80 })
    expect(stdout).toContain('\u001B[31m-typpo ␛[31m\u001B[39m')
    expect((await desk.fondlint(['--fix-dry-run', '--no-color'])).stdout).toContain('-typpo \u001B[31m\n')
  })

  test('takes standard input, and leaves files to the reports', async () => {
    const desk = deskWith({})
    const argv = ['--fix-dry-run', '-', '--stdin-filename', 'a.md', '-f', 'json=left.json']
    const { stdout, code } = await desk.fondlint(argv, { stdin: 'typpo wrong' })
    expect(code).toBe(1)
    expect(stdout).toMatch(/^--- a\/a\.md\n/)
    expect(JSON.parse(readFileSync(join(desk.folder, 'left.json'), 'utf8')).summary).toMatchObject({
      errors: 1,
      warnings: 0,
    })
  })

  test('nothing to fix is no diff', async () => {
    expect((await deskWith({ 'a.md': 'odd' }).fondlint(['--fix-dry-run'])).stdout).toBe('')
  })
})

test.each([
  [['--fix', '--fix-dry-run'], '--fix writes and --fix-dry-run does not, expected one of them'],
  [['--fix', '-'], '--fix has no file to write for standard input; --fix-dry-run prints the fixes as a diff'],
  [
    ['--fix-dry-run', '-f', 'json'],
    '--fix-dry-run prints a diff, expected --format NAME=FILE or --output FILE for the report',
  ],
  [
    ['--fix-dry-run', '--baseline', 'b', '--update-baseline'],
    '--fix-dry-run writes nothing, and --update-baseline does',
  ],
])('%j is refused', async (argv, message) => {
  expect(await deskWith({ 'a.md': '' }).fondlint(argv)).toEqual({
    code: 2,
    stdout: '',
    stderr: `fondlint: ${message}\n`,
  })
})
