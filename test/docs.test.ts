import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { run } from '#cli/run'
import type { Sink } from '#cli/world'
import { ROOT } from '#dev/rule-files'

// A section is one project: its blocks with `file=` are written in turn, its console blocks are run between them. A
// configuration takes the place of the one before it.

const pages = readdirSync(`${ROOT}src/docs`).filter(name => name.endsWith('.md'))

interface Block {
  readonly language: string
  readonly file: string | undefined
  readonly text: string
}

const sections = pages.flatMap(page =>
  readFileSync(`${ROOT}src/docs/${page}`, 'utf8')
    .split(/^## /m)
    .map(section => ({ name: `${page}: ${section.split('\n', 1)[0]}`, blocks: blocksOf(section) }))
    .filter(({ blocks }) => blocks.some(({ language }) => language === 'console')),
)

function blocksOf(section: string): Block[] {
  return [...section.matchAll(/^```(\w+)(?: file=(\S+))?\n([\s\S]*?)^```$/gm)].map(
    ([, language = '', file, text = '']) => ({ language, file, text }),
  )
}

describe.each(sections)('$name', ({ blocks }) => {
  test('every example does what it says', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fondlint-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    for (const { language, file, text } of blocks) {
      if (file !== undefined) write(folder, file, text)
      else if (language === 'console') {
        const [command = '', ...output] = text.split('\n')
        expect(await outputOf(command.replace(/^\$ fondlint ?/, ''), folder), command).toBe(output.join('\n'))
      }
    }
  })
})

function write(folder: string, file: string, text: string): void {
  if (file.startsWith('fondlint.config.')) {
    for (const old of readdirSync(folder).filter(name => name.startsWith('fondlint.config.'))) rmSync(join(folder, old))
  }
  mkdirSync(dirname(join(folder, file)), { recursive: true })
  writeFileSync(join(folder, file), text)
}

/** What a person at a terminal would see. */
async function outputOf(command: string, cwd: string): Promise<string> {
  let output = ''
  const sink: Sink = {
    isTerminal: false,
    columns: null,
    write: async text => {
      output += text
      return true
    },
  }
  const argv = (command.match(/'[^']*'|\S+/g) ?? []).map(word => word.replace(/^'|'$/g, ''))
  const stdin = { [Symbol.asyncIterator]: async function* () {} }
  await run(argv, {
    cwd,
    env: {},
    stdin,
    interactive: false,
    stdout: sink,
    stderr: sink,
    interrupted: () => new Promise(() => {}),
  })
  return output
}
