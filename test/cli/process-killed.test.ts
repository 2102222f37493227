import { once } from 'node:events'
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { deskWith } from './desk.js'
import { runProcess, startProcess } from './run-process.js'

// More rounds: KILL_ROUNDS=50 npx vitest run test/cli/process-killed.test.ts

const ROUNDS = Number(process.env.KILL_ROUNDS ?? 2)
const FILES = 60

const FIX = ['--fix', '--no-config', '--fail-on', 'never']

const before = (number: number) =>
  `\uFEFFThe appeal, ${number}.[^1]\r\n\r\n[^1]: РГАСПИ. Ф. 64. On. 1. Д. ${number}. Л. 252.\r\n${'Text.\r\n'.repeat(20)}`
const after = (number: number) => before(number).replace('On. 1', 'Оп. 1')
const name = (number: number) => `том 1/${number}.md`
const numbers = Array.from({ length: FILES }, (_, number) => number)

test(
  'killed at any moment, --fix leaves each file as it was or as it should be, and the next run does the rest',
  async () => {
    const desk = deskWith({})
    const texts = () => numbers.map(number => readFileSync(join(desk.folder, name(number)), 'utf8'))
    const isFixed = (text: string, number: number) => text === after(number)
    let cutShort = 0
    for (let round = 0; round < ROUNDS; round++) {
      desk.write(Object.fromEntries(numbers.map(number => [name(number), before(number)])))
      const child = startProcess(FIX, desk.folder)
      const exit = once(child, 'exit')
      // From here on it writes, for so long that the blow falls in the midst of it more often than not.
      while (child.exitCode === null && !texts().some(isFixed)) await wait(1)
      // The first blow falls at once, so that one at least cuts a run short on the quickest machine.
      if (round > 0) await wait(Math.random() * 30)
      child.kill('SIGKILL')
      await exit
      const found = texts()
      expect(numbers.filter(number => ![before(number), after(number)].includes(found[number] ?? ''))).toEqual([])
      if (!found.every(isFixed)) cutShort++
    }
    expect(cutShort, 'runs that were killed before their end').toBeGreaterThan(0)
    expect(await runProcess(FIX, desk.folder)).toMatchObject({ code: 0, stderr: '' })
    expect(texts().every(isFixed)).toBe(true)
    expect(readdirSync(join(desk.folder, 'том 1')).sort()).toEqual(numbers.map(number => `${number}.md`).sort())
  },
  ROUNDS * 120_000,
)

const CACHE = [
  '--cache-location',
  'kept',
  '--no-config',
  '--fail-on',
  'never',
  '-f',
  'json',
  '--concurrency',
  '1',
  'texts',
]

test(
  'killed at any moment, a run with a cache leaves no file from which the next would read something wrong',
  async () => {
    const text = (number: number) => `Appeal ${number}.[^1]\n\n[^1]: РГАСПИ. Ф. 64. On. 1. Д. ${number}. Л. 252.\n`
    const desk = deskWith(Object.fromEntries(numbers.map(number => [`texts/${number}.md`, text(number)])))
    const kept = () => {
      const folder = join(desk.folder, 'kept')
      if (!existsSync(folder)) return []
      return readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
    }
    const cold = await runProcess([...CACHE.filter(each => !/cache|kept/.test(each)), '--no-cache'], desk.folder)
    expect(cold).toMatchObject({ code: 0, stderr: '' })
    let cutShort = 0
    for (let round = 0; round < ROUNDS; round++) {
      rmSync(join(desk.folder, 'kept'), { recursive: true, force: true })
      const child = startProcess(CACHE, desk.folder)
      const exit = once(child, 'exit')
      while (child.exitCode === null && kept().length === 0) await wait(1)
      if (round > 0) await wait(Math.random() * 60)
      child.kill('SIGKILL')
      await exit
      if (kept().length < FILES) cutShort++
      expect(await runProcess(CACHE, desk.folder)).toEqual(cold)
      expect(await runProcess(CACHE, desk.folder), 'with a full cache').toEqual(cold)
    }
    expect(cutShort, 'runs that were killed before their end').toBeGreaterThan(0)
  },
  ROUNDS * 120_000,
)
