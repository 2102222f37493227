import { execFileSync } from 'node:child_process'
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { ROOT } from '#dev/rule-files'
import { deskWith } from './cli/desk.js'

const action = parse(readFileSync(`${ROOT}action.yml`, 'utf8'))
const [step] = action.runs.steps

/** Runs the script of the action with an `npx` that only tells what it was asked for. */
function asked(inputs: Readonly<Record<string, string>>, summary = '/tmp/summary.md'): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'fondlint-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'npx'), '#!/bin/bash\nprintf "%s\\n" "$@"\n')
  chmodSync(join(folder, 'npx'), 0o755)
  const given = Object.fromEntries(
    Object.entries<string>(step.env).map(([name, value]) => {
      const input = /inputs\.([\w-]+)/.exec(value)?.[1] ?? ''
      return [name, inputs[input] ?? action.inputs[input].default]
    }),
  )
  const env = { PATH: `${folder}:${process.env.PATH}`, GITHUB_STEP_SUMMARY: summary, ...given }
  return execFileSync('bash', ['-e', '-o', 'pipefail', '-c', step.run], { env, encoding: 'utf8' }).trimEnd().split('\n')
}

test.skipIf(process.platform === 'win32')('the action asks for annotations and a summary', () => {
  expect(asked({})).toEqual([
    '--yes',
    'fondlint',
    'lint',
    '--format',
    'github',
    '--format',
    'markdown=/tmp/summary.md',
    '--',
    '.',
  ])
})

test.skipIf(process.platform === 'win32')('inputs reach the command line as they are', () => {
  const inputs = {
    paths: 'том 1/\n$(touch x)\n',
    args: '--max-warnings=0',
    sarif: 'a b.sarif',
    summary: 'false',
    version: '1.2.3',
  }
  expect(asked(inputs)).toEqual([
    ...['--yes', 'fondlint@1.2.3', 'lint', '--format', 'github', '--format', 'sarif=a b.sarif'],
    ...['--max-warnings=0', '--', 'том 1/', '$(touch x)'],
  ])
})

test('what the hook for pre-commit calls is a command', async () => {
  const [hook] = parse(readFileSync(`${ROOT}.pre-commit-hooks.yaml`, 'utf8'))
  const [program, command = ''] = hook.entry.split(' ')
  const help = await deskWith({}).fondlint([command, '--help'])
  expect(help).toMatchObject({ code: 0, stdout: expect.stringContaining(`Usage: ${program} ${command}`) })
})
