import { chmodSync, existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { type Desk, deskWith } from './desk.js'

vi.mock('#index', () => import('./fake-index.js'))

const files = { 'a.md': 'odd', 'in/b.md': 'odd' }
const lines = async (desk: Desk, ...argv: readonly string[]) => {
  const { stdout } = await desk.fondlint([...argv, '-f', 'unix'])
  return stdout.split('\n').filter(line => line.includes('['))
}

describe('which configuration', () => {
  test('the nearest above the working folder, not beyond the repository', async () => {
    const config = 'rules: { word/odd: error }'
    const desk = deskWith({ ...files, 'fondlint.config.yaml': config, 'in/repo/.git/HEAD': '', 'in/repo/c.md': 'odd' })
    const within = (folder: string) => ({
      ...desk,
      fondlint: (argv: readonly string[]) => desk.fondlint(argv, { folder }),
    })
    expect(await lines(within('in'))).toContain('b.md:1:1: Unexpected "odd" [Error/word/odd]')
    expect(await lines(within('in/repo'))).toEqual(['c.md:1:1: Unexpected "odd" [Warning/word/odd]'])
  })

  test('--config names one, from whose folder patterns count; --no-config takes none', async () => {
    const desk = deskWith({
      ...files,
      'fondlint.config.json': '{ "rules": { "word/odd": "off" } }',
      'in/other.json': '{ "overrides": [{ "files": ["/b.md"], "rules": { "word/odd": "error" } }] }',
    })
    expect(await lines(desk)).toEqual([])
    expect(await lines(desk, '--no-config')).toHaveLength(2)
    expect(await lines(desk, '-c', 'in/other.json')).toEqual([
      'a.md:1:1: Unexpected "odd" [Warning/word/odd]',
      'in/b.md:1:1: Unexpected "odd" [Error/word/odd]',
    ])
  })

  test('--rule is stronger than all', async () => {
    const desk = deskWith({
      ...files,
      'fondlint.config.yml': 'overrides: [{ files: ["*"], rules: { word/odd: off } }]',
    })
    expect(await lines(desk, '--rule', 'word/odd:info')).toHaveLength(2)
  })
})

describe('what it extends', () => {
  test('files, counted from itself, with their ignores and archives', async () => {
    const desk = deskWith({
      ...files,
      'fondlint.config.yaml': 'extends: ./shared/base.json\nrules: { word/wrong: off }\n',
      'shared/base.json': '{ "extends": "../more.yaml", "authority": ["x.json"], "rules": { "word/odd": "error" } }',
      'shared/x.json': '{ "archives": [{ "id": "x", "names": { "en": "X" } }] }',
      'more.yaml': 'ignores: [in/]\nrules: { word/odd: info, word/long: { options: { mark: "!" } } }\n',
    })
    const { stdout } = await desk.fondlint(['--print-config', 'in/b.md'])
    expect(JSON.parse(stdout)).toMatchObject({
      path: 'in/b.md',
      config: 'fondlint.config.yaml',
      ignoredBy: 'fondlint.config.yaml',
      archives: ['x'],
      rules: {
        'word/odd': { severity: 'error' },
        'word/long': { severity: 'info', options: { mark: '!', style: 'majority' } },
        'word/wrong': { severity: 'off' },
      },
    })
  })
})

describe('a set-up that is wrong is exit code 2 and one clear message', () => {
  test.each<[Record<string, string>, readonly string[], string]>([
    [{}, ['-c', 'no.json'], 'no.json: no such file or folder'],
    [
      { 'c.json': '{ "rules": { "word/od": 1 } }' },
      ['-c', 'c.json'],
      'c.json:1:14: Unknown rule "word/od", did you mean "word/odd"?',
    ],
    [
      { 'c.yaml': 'rules: {' },
      ['-c', 'c.yaml'],
      'c.yaml:1:9: Flow map in block collection must be sufficiently indented and end with a }',
    ],
    [{ 'c.json': '{ "rules" }' }, ['-c', 'c.json'], 'c.json:1:11: Expected a colon'],
    [
      { 'fondlint.config.json': '{}', 'fondlint.config.yaml': '' },
      [],
      'Two configurations in one folder, fondlint.config.json and fondlint.config.yaml, expected one',
    ],
    [
      { 'c.json': '{ "extends": "./d.json" }', 'd.json': '{ "extends": "./c.json" }' },
      ['-c', 'c.json'],
      'Configurations that extend each other in a circle: c.json → d.json → c.json',
    ],
    [{ 'c.json': '{ "authority": ["x.json"] }' }, ['-c', 'c.json'], 'x.json: no such file or folder'],
    [
      { 'c.json': '{ "authority": ["x.json"] }', 'x.json': '{ "archives": [{ "id": "X 1" }] }' },
      ['-c', 'c.json'],
      'x.json:1:16: Missing value for "names", expected record\nx.json:1:24: Unexpected "X 1" for "id", expected small Latin letters, digits and hyphens',
    ],
    [{}, ['--update-baseline'], '--update-baseline needs --baseline FILE'],
    [{}, ['--baseline', 'b.json'], 'b.json: no such file or folder; --update-baseline writes it'],
    [
      { 'b.json': '{ "name": "x" }' },
      ['--baseline', 'b.json', '--update-baseline'],
      'b.json: is no baseline that this version of fondlint reads',
    ],
  ])('%j %j', async (more, argv, message) => {
    const desk = deskWith({ ...files, ...more })
    expect(await desk.fondlint(argv)).toEqual({ code: 2, stdout: '', stderr: `fondlint: ${message}\n` })
  })
})

describe('what is ignored', () => {
  const tree = {
    'a.md': 'odd',
    'draft.md': 'odd',
    'in/b.md': 'odd',
    'in/draft.md': 'odd',
    'out/c.md': 'odd',
    'out/keep.md': 'odd',
    '.gitignore': 'draft.md\n',
    'in/.gitignore': '!draft.md\n',
    '.fondlintignore': '# not ours\nout/*\n!out/keep.md\n',
  }
  const paths = async (desk: Desk, ...argv: readonly string[]) =>
    (await lines(desk, ...argv)).map(line => line.split(':')[0])

  test('by ignore files of this folder and those below, in a folder and by globs', async () => {
    const desk = deskWith(tree)
    expect(await paths(desk)).toEqual(['a.md', 'in/b.md', 'in/draft.md', 'out/keep.md'])
    expect(await paths(desk, '**/*.md')).toEqual(['a.md', 'in/b.md', 'in/draft.md', 'out/keep.md'])
    expect(await paths(desk, '--no-ignore')).toHaveLength(6)
  })

  test('by the configuration, which has the last word', async () => {
    const desk = deskWith({ ...tree, 'fondlint.config.yaml': 'ignores: ["in/", "!draft.md"]' })
    expect(await paths(desk)).toEqual(['a.md', 'draft.md', 'out/keep.md'])
  })

  test('a named file is checked although Git ignores it, and passed over with a note if fondlint does', async () => {
    const desk = deskWith(tree)
    const { stdout, stderr, code } = await desk.fondlint(['draft.md', 'out/c.md', '-f', 'unix', '--fail-on', 'never'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^draft\.md:1:1/)
    expect(stdout).not.toContain('out/c.md')
    expect(stderr).toBe('fondlint: out/c.md: is ignored by .fondlintignore; --no-ignore checks it all the same\n')
    expect(await paths(desk, 'out/c.md', '--no-ignore')).toEqual(['out/c.md'])
  })

  test('a folder that Git ignores is searched if it is named', async () => {
    const desk = deskWith({ 'build/a.md': 'odd', 'build/sub/b.md': 'odd', '.gitignore': 'build/\n' })
    expect(await desk.fondlint([])).toMatchObject({
      code: 2,
      stderr: 'fondlint: .: all that is in it is ignored by .gitignore; --no-ignore checks it all the same\n',
    })
    expect(await paths(desk, 'build')).toEqual(['build/a.md', 'build/sub/b.md'])
  })

  test('a glob of which nothing is left is a trouble', async () => {
    const { stderr, code } = await deskWith(tree).fondlint(['out/c*'])
    expect({ stderr, code }).toEqual({
      code: 2,
      stderr: 'fondlint: out/c*: all it matches is ignored by .fondlintignore; --no-ignore checks it all the same\n',
    })
  })

  // The superuser may read everything.
  test.skipIf(process.getuid?.() === 0)('an ignore file that cannot be read is a trouble', async () => {
    const desk = deskWith(tree)
    chmodSync(join(desk.folder, '.fondlintignore'), 0o000)
    expect(await desk.fondlint([])).toMatchObject({
      code: 2,
      stderr: 'fondlint: .: .fondlintignore: permission denied\n',
    })
  })
})

describe('init', () => {
  test.each([
    [{}, 'recommended'],
    [{ 'a.md': 'an article' }, 'article'],
    [{ 'a.md': 'an article', 'in/b.md': 'an entry' }, 'edition'],
  ])('%j: preset %s', async (tree, preset) => {
    const desk = deskWith(tree)
    expect(await desk.fondlint(['init'])).toEqual({
      code: 0,
      stdout: `fondlint.config.yaml written, with the preset ${preset}\n`,
      stderr: '',
    })
    expect(readFileSync(join(desk.folder, 'fondlint.config.yaml'), 'utf8')).toContain(`\nextends: [${preset}]\n`)
    expect(readdirSync(desk.folder).filter(name => name.startsWith('.'))).toEqual([])
  })

  test('leaves a configuration that is there as it is', async () => {
    const desk = deskWith({ 'fondlint.config.json': '{}' })
    expect(await desk.fondlint(['init'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'fondlint: fondlint.config.json is there already, and is left as it is\n',
    })
    expect(existsSync(join(desk.folder, 'fondlint.config.yaml'))).toBe(false)
  })
})

describe('baseline', () => {
  const read = (desk: Desk) => JSON.parse(readFileSync(join(desk.folder, 'base.json'), 'utf8')).findings

  test('known findings are counted, new ones listed, gone ones told', async () => {
    const desk = deskWith({ 'a.md': 'one odd', 'b.md': 'two wrong' })
    const written = await desk.fondlint(['--baseline', 'base.json', '--update-baseline', '-f', 'unix'])
    expect(written).toMatchObject({ code: 0, stderr: 'fondlint: base.json: 2 findings in the baseline\n' })
    expect(read(desk)).toHaveLength(2)

    desk.write({ 'a.md': 'fine', 'b.md': 'two wrong, six wrong' })
    const { stdout, stderr, code } = await desk.fondlint(['--baseline', 'base.json', '-f', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ path: 'b.md', diagnostics: [{ start: { column: 16 } }] }],
      summary: { errors: 1, baselined: 1 },
    })
    expect(stderr).toBe(
      'fondlint: base.json: 1 finding of the baseline no longer there; --update-baseline drops them\n',
    )
  })

  test('limits count what is listed', async () => {
    const desk = deskWith({ 'a.md': 'odd' })
    const argv = ['--baseline', 'base.json', '--max-warnings', '0']
    expect((await desk.fondlint([...argv, '--update-baseline'])).code).toBe(0)
    expect((await desk.fondlint(argv)).code).toBe(0)
    expect((await desk.fondlint(['--max-warnings', '0'])).code).toBe(1)
  })

  test('entries of files that were not checked stay, those of files that are gone go', async () => {
    const desk = deskWith({ 'a.md': 'odd', 'b.md': 'odd', 'c.md': 'odd' })
    await desk.fondlint(['--baseline', 'base.json', '--update-baseline'])
    desk.write({ 'a.md': 'fine', 'c.md': null })
    await desk.fondlint(['a.md', '--baseline', 'base.json', '--update-baseline'])
    expect(read(desk)).toMatchObject([{ path: 'b.md' }])
  })

  test('what cannot be written is a trouble, and the findings are listed', async () => {
    const desk = deskWith({ 'a.md': 'odd', 'shut/x': '' })
    const { stdout, stderr, code } = await desk.fondlint([
      '--baseline',
      'a.md/base.json',
      '--update-baseline',
      '-f',
      'unix',
    ])
    expect(code).toBe(2)
    expect(stdout).toContain('a.md:1:1')
    expect(stderr).toBe('fondlint: a.md/base.json: cannot be written: part of the path is not a folder\n')
  })
})
