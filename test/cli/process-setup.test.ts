import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Desk, deskWith } from './desk.js'
import { runProcess } from './run-process.js'

// What a user sets up, through the real process; the many ways to say it wrongly are tested without one.

const DIARY = 'He wrote on 30 February 1921.[^1]\n\n[^1]: РГАСПИ. Ф. 64. Оп. 1. Д. 21. Л. 252.\n'
const FOUND = 'diary.md:1:13: Unexpected day 30 in `30 February 1921`, expected 1 to 28'

const desk = (): Desk =>
  deskWith({
    'diary.md': DIARY,
    'drafts/a.md': DIARY,
    'fondlint.config.yaml': 'ignores: [drafts/]\nrules: { date/invalid: warning }\n',
    'strict.json': '{ "extends": "strict", "ignores": ["drafts"] }',
    'syntax.yaml': 'rules: [',
  })

test.each<[readonly string[], number, string]>([
  [['--max-warnings', '0'], 1, `${FOUND} [Warning/date/invalid]\n\n1 warning in 1 of 1 file\nfondlint: 1 warning, and`],
  [['--config', 'strict.json', '--fail-on', 'error'], 1, `${FOUND} [Error/date/invalid]`],
  [['--no-config', '--rule', 'date/invalid:info', 'diary.md', 'drafts/a.md'], 0, `${FOUND} [Info/date/invalid]`],
  [['--print-config', 'drafts/a.md'], 0, '"ignoredBy": "fondlint.config.yaml"'],
  [['--config', 'syntax.yaml'], 2, 'fondlint: syntax.yaml:1:9: Flow sequence'],
  [['nowhere/*.md', '--no-ignore'], 2, 'fondlint: nowhere/*.md: matches no file'],
])('%j', async (argv, code, text) => {
  const outcome = await runProcess([...argv, '--format', 'unix'], desk().folder)
  expect(outcome.stdout + outcome.stderr).toContain(text)
  expect(outcome.code).toBe(code)
})

test('a baseline is written, and known by it what was found before, wherever it has moved to', async () => {
  const { folder, write } = desk()
  await runProcess(['--baseline', 'base.json', '--update-baseline'], folder)
  const { findings } = JSON.parse(readFileSync(join(folder, 'base.json'), 'utf8'))
  expect(findings).toMatchObject([{ path: 'diary.md', rule: 'date/invalid' }])
  write({
    'diary.md': `Something new.\n\n${DIARY}\nAlso on 31 April 1921.[^2]\n\n[^2]: РГАСПИ. Ф. 64. Оп. 1. Д. 21. Л. 253.\n`,
  })
  const { stdout } = await runProcess(['--baseline', 'base.json', '--format', 'json'], folder)
  expect(JSON.parse(stdout)).toMatchObject({
    files: [{ diagnostics: [{ rule: 'date/invalid', start: { line: 7 } }] }],
    summary: { warnings: 1, baselined: 1, suppressed: 0 },
  })
})

test('a comment in the text puts a finding aside, and is itself judged', async () => {
  const { folder, write } = desk()
  const comment = (rest: string) => `<!-- fondlint-disable-next-line ${rest} -->\n`
  write({ 'diary.md': `${comment('date/invalid -- the diary has it')}${DIARY}\n${comment('date/order -- x')}` })
  const { stdout, code } = await runProcess(['--format', 'json'], folder)
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({
    files: [{ diagnostics: [{ rule: 'suppression/unused', severity: 'warning', start: { line: 6 } }] }],
    summary: { suppressed: 1 },
  })
})

test('init writes a configuration that is valid, once', async () => {
  const { folder } = deskWith({ 'diary.md': DIARY })
  expect(await runProcess(['init'], folder)).toMatchObject({ code: 0, stderr: '' })
  expect(await runProcess(['--format', 'unix'], folder)).toMatchObject({
    code: 1,
    stdout: expect.stringContaining(FOUND),
  })
  expect(await runProcess(['init'], folder)).toMatchObject({ code: 2, stdout: '' })
})
