import { chmodSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { reporters } from '#report/reporters'
import { deskWith } from './desk.js'

vi.mock('#index', () => import('./fake-index.js'))

const files = { 'b.md': 'all wrong and odd\n', 'a.txt': 'fine\n', 'sub/c.markdown': 'a long word\n', 'x.png': 'wrong' }

describe('what is checked', () => {
  test('the working folder if nothing is named, in order of path', async () => {
    const { stdout, code } = await deskWith(files).fondlint(['--format', 'unix'])
    expect(code).toBe(1)
    expect(stdout).toMatchInlineSnapshot(`
      "b.md:1:5: Unexpected "wrong" [Error/word/wrong]
      b.md:1:15: Unexpected "odd" [Warning/word/odd]
      sub/c.markdown:1:3: Unexpected "long" [Info/word/long]

      1 error, 1 warning, 1 info in 2 of 3 files
      "
    `)
  })

  test('not what is hidden or installed, unless it is named', async () => {
    const desk = deskWith({ 'node_modules/p/a.md': 'wrong', '.git/b.md': 'wrong', 'c.md': '' })
    expect(await desk.fondlint(['.'])).toMatchObject({ code: 0, stdout: 'No problems in 1 file\n' })
    expect(await desk.fondlint(['.git', 'node_modules/p'])).toMatchObject({ code: 1 })
  })

  test('a named file whatever it is called, once under its own name', async () => {
    const desk = deskWith({ 'notes [1].md': 'odd', 'sub/letter': 'odd' })
    symlinkSync('notes [1].md', join(desk.folder, 'a-link.md'))
    const asked = ['sub/letter', './notes [1].md', 'notes [1].md', `${desk.folder}/sub/../sub/letter`, '.']
    const { stdout } = await desk.fondlint([...asked, '-f', 'jsonl'])
    expect(stdout.match(/"path":"[^"]*"/g)).toEqual(['"path":"notes [1].md"', '"path":"sub/letter"'])
  })

  test('globs', async () => {
    const desk = deskWith(files)
    expect((await desk.fondlint(['**/*.markdown', '--rule', 'word/long:error'])).code).toBe(1)
    expect((await desk.fondlint(['*.png'])).code).toBe(1)
    expect((await desk.fondlint(['{x,y}*', 'a*'])).stderr).toBe('fondlint: {x,y}*: matches no file\n')
  })

  test('files outside the working folder', async () => {
    const desk = deskWith({ 'in/a.md': '', 'out/b.md': 'odd' })
    const { stdout } = await deskWith({}).fondlint([join(desk.folder, 'out'), '-f', 'jsonl'])
    expect(stdout).toMatch(/"path":"\.\.\/.*\/out\/b\.md"/)
  })

  test('standard input, in place of the file of its name', async () => {
    const desk = deskWith({ 'sub/a.md': 'wrong' })
    const argv = ['-', '.', '--stdin-filename', './sub/a.md', '-f', 'unix']
    const { stdout, code } = await desk.fondlint(argv, { stdin: 'Слово: odd' })
    expect(code).toBe(0)
    expect(stdout).toMatch(/^sub\/a\.md:1:8: Unexpected "odd"/)
    expect(stdout).not.toContain('wrong')
  })

  test('a byte-order mark is part of the text', async () => {
    const { stdout } = await deskWith({ 'a.md': '\uFEFFodd' }).fondlint(['-f', 'unix'])
    expect(stdout).toMatch(/^a\.md:1:2:/)
  })
})

describe('what cannot be checked is named, and the rest is checked', () => {
  test('nothing found', async () => {
    const desk = deskWith({ 'a.md': 'odd', 'empty/x.png': '' })
    const { stdout, stderr, code } = await desk.fondlint(['a.md', 'empty', 'no.md', 'no/*.md', '-f', 'unix'])
    expect(code).toBe(2)
    expect(stdout).toContain('a.md:1:1')
    expect(stderr).toMatchInlineSnapshot(`
      "fondlint: empty: no .md, .markdown or .txt file in this folder
      fondlint: no.md: no such file or folder
      fondlint: no/*.md: matches no file
      "
    `)
  })

  test('no UTF-8', async () => {
    const desk = deskWith({
      'cp1251.md': Uint8Array.from([0x61, 0x0a, 0xd4, 0xee, 0xed, 0xe4]),
      'utf16.md': Uint8Array.from([0xff, 0xfe, 0x61, 0x00]),
      'picture.md': Uint8Array.from([0x89, 0x50, 0x00, 0xff]),
      'sound.md': 'Фонд wrong',
    })
    const { stdout, stderr, code } = await desk.fondlint(['-f', 'unix'])
    expect(code).toBe(2)
    expect(stdout).toContain('sound.md:1:6')
    expect(stderr).toMatchInlineSnapshot(`
      "fondlint: cp1251.md: is not UTF-8 (line 2), expected UTF-8
      fondlint: picture.md: is not a text file
      fondlint: utf16.md: is UTF-16, expected UTF-8
      "
    `)
  })

  test('links that lead nowhere or in a circle', async () => {
    const desk = deskWith({ 'sub/a.md': 'odd' })
    const link = (to: string, at: string) => symlinkSync(to, join(desk.folder, at))
    link('nowhere.md', 'dead.md')
    link('self.md', 'self.md')
    link('..', 'sub/up')
    link('sub', 'again')
    link('nowhere.png', 'dead.png')
    const { stdout, stderr, code } = await desk.fondlint(['.', 'self.md', '-f', 'jsonl'])
    expect(code).toBe(2)
    expect(stdout.match(/"path"/g)).toHaveLength(1)
    expect(stderr.split('\n').sort()).toMatchInlineSnapshot(`
      [
        "",
        "fondlint: dead.md: no such file or folder",
        "fondlint: self.md: a link that leads back to itself",
        "fondlint: sub/up: a link that leads back to a folder it lies in",
      ]
    `)
  })

  // The superuser may read everything.
  test.skipIf(process.getuid?.() === 0)('no permission', async () => {
    const desk = deskWith({ 'a.md': 'odd', 'shut.md': '', 'locked/b.md': '' })
    chmodSync(join(desk.folder, 'shut.md'), 0o000)
    chmodSync(join(desk.folder, 'locked'), 0o000)
    const { stderr, code } = await desk.fondlint(['.'])
    const globbed = await desk.fondlint(['**/b.md'])
    chmodSync(join(desk.folder, 'locked'), 0o700)
    expect(code).toBe(2)
    expect(stderr).toBe('fondlint: locked: permission denied\nfondlint: shut.md: permission denied\n')
    expect(globbed).toMatchObject({ code: 2, stderr: 'fondlint: locked: permission denied\n' })
  })

  test('our own bugs', async () => {
    const desk = deskWith({ 'a.md': 'crash and odd', 'b.md': 'explode', 'c.md': 'odd' })
    const { stdout, stderr, code } = await desk.fondlint(['-f', 'unix', '--fail-on', 'never'])
    expect(code).toBe(2)
    expect(stdout).toContain('a.md:1:11')
    expect(stdout).toContain('c.md:1:1')
    expect(stderr).toMatch(/^fondlint: b\.md: internal error: Error: reading exploded/)
    expect(stderr).toContain('fondlint: rule word/odd crashed on a.md: Error: out of words\n')
  })
})

describe('exit code', () => {
  test.each([
    ['fine', [], 0],
    ['wrong', [], 1],
    ['odd', [], 0],
    ['odd', ['--fail-on', 'warning'], 1],
    ['long', ['--fail-on', 'warning'], 0],
    ['long', ['--fail-on', 'info'], 1],
    ['wrong', ['--fail-on', 'never'], 0],
    ['wrong', ['--rule', 'word/wrong:off'], 0],
    ['wrong', ['--rule', 'word/wrong:error', '--rule', 'word/wrong:info'], 0],
    ['odd', ['--rule', 'word/odd:error'], 1],
    ['odd odd', ['--max-warnings', '2'], 0],
    ['odd odd', ['--max-warnings', '1'], 1],
    ['odd odd', ['--max-warnings', '0', '--quiet'], 1],
  ])('%s %j: %i', async (text, argv, code) => {
    expect((await deskWith({ 'a.md': text }).fondlint(argv)).code).toBe(code)
  })

  test('too many warnings are told', async () => {
    const { stderr } = await deskWith({ 'a.md': 'odd odd' }).fondlint(['--max-warnings', '1'])
    expect(stderr).toBe('fondlint: 2 warnings, and --max-warnings allows 1\n')
  })
})

describe('where reports go', () => {
  test('several at once, to files and to standard output', async () => {
    const desk = deskWith({ 'a.md': 'wrong' })
    const { stdout, code } = await desk.fondlint(['a.md', '-f', 'json=out/new/report.json', '-f', 'unix'])
    expect(code).toBe(1)
    expect(stdout).toContain('a.md:1:1')
    expect(JSON.parse(readFileSync(join(desk.folder, 'out/new/report.json'), 'utf8')).summary.errors).toBe(1)
    expect(readdirSync(join(desk.folder, 'out/new'))).toEqual(['report.json'])
  })

  test('--output takes the format that has no file, without colours', async () => {
    const desk = deskWith({ 'a.md': 'wrong' })
    const { stdout } = await desk.fondlint(['--output', 'report.out', '--color'])
    expect(stdout).toBe('')
    expect(readFileSync(join(desk.folder, 'report.out'), 'utf8')).toMatch(/^a\.md\n {2}1:1 {2}error/)
  })

  test('a link stays a link', async () => {
    const desk = deskWith({ 'a.md': 'wrong', 'real.json': 'old' })
    symlinkSync('real.json', join(desk.folder, 'link.json'))
    await desk.fondlint(['a.md', '-f', 'json=link.json'])
    expect(lstatSync(join(desk.folder, 'link.json')).isSymbolicLink()).toBe(true)
    expect(readFileSync(join(desk.folder, 'real.json'), 'utf8')).toContain('"version": 1')
  })

  test('a file that cannot be written leaves nothing behind and costs no other report', async () => {
    const desk = deskWith({ 'a.md': 'odd' })
    mkdirSync(join(desk.folder, 'folder'))
    const { stdout, stderr, code } = await desk.fondlint([
      'a.md',
      '-f',
      'json=folder',
      '-f',
      'json=a.md/x',
      '-f',
      'unix',
    ])
    expect(code).toBe(2)
    expect(stdout).toContain('a.md:1:1')
    expect(stderr).toMatchInlineSnapshot(`
      "fondlint: folder: cannot be written: is a folder, not a file
      fondlint: a.md/x: cannot be written: part of the path is not a folder
      "
    `)
    expect(readdirSync(desk.folder)).toEqual(['a.md', 'folder'])
  })

  test.each([
    [['-f', 'unix', '-f', 'json'], 'Two formats for one place, expected --format NAME=FILE for all of them but one'],
    [['-f', 'unix=x', '-f', 'json=x'], 'Two formats for one file, "x"'],
    [['-f', 'unix=x', '-o', 'y'], '--output has nothing to write: every --format names its own file'],
    [['-f', 'json='], 'No file after "json=", expected --format json=FILE'],
    [['-f', 'jso'], `Unknown format "jso", did you mean "json"? (there are ${[...reporters.keys()].join(', ')})`],
  ])('%j is refused', async (argv, message) => {
    const desk = deskWith({ 'a.md': '' })
    expect(await desk.fondlint(argv)).toEqual({ code: 2, stdout: '', stderr: `fondlint: ${message}\n` })
    expect(existsSync(join(desk.folder, 'x'))).toBe(false)
  })
})

describe('how it looks', () => {
  const text = `${'слово '.repeat(40)}wrong ${'слово '.repeat(40)}`
  const widest = (output: string) => Math.max(...output.split('\n').map(line => line.length))

  test.each([
    [{}, 80],
    [{ env: { COLUMNS: '100' } }, 100],
    [{ terminal: 60, env: { NO_COLOR: '1' } }, 60],
    [{ terminal: 300, env: { NO_COLOR: '1' } }, 120],
  ])('%j fits in %i columns', async (surroundings, width) => {
    const { stdout } = await deskWith({ 'a.md': text }).fondlint([], surroundings)
    expect(widest(stdout)).toBeLessThanOrEqual(width)
    expect(widest(stdout)).toBeGreaterThan(width - 20)
  })

  test.each([
    [{}, [], false],
    [{ terminal: 80 }, [], true],
    [{ terminal: 80, env: { NO_COLOR: '1' } }, [], false],
    [{ terminal: 80, env: { TERM: 'dumb' } }, [], false],
    [{ env: { FORCE_COLOR: '1' } }, [], true],
    [{ env: { NO_COLOR: '1' } }, ['--color'], true],
    [{ terminal: 80 }, ['--no-color'], false],
    [{ terminal: 80 }, ['-f', 'json'], false],
  ])('%j %j: colours %s', async (surroundings, argv, colored) => {
    const { stdout } = await deskWith({ 'a.md': text }).fondlint(argv, surroundings)
    expect(stdout.includes('\u001B[')).toBe(colored)
  })

  test('--quiet lists errors and counts the rest', async () => {
    const { stdout } = await deskWith({ 'a.md': 'wrong odd' }).fondlint(['--quiet'])
    expect(stdout).toMatchInlineSnapshot(`
      "a.md
        1:1  error  Unexpected "wrong"  word/wrong
           1 │ wrong odd
             │ ^^^^^

      1 error, 1 warning in 1 of 1 file
      "
    `)
  })
})
