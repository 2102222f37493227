import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listManuscripts } from '#dev/list-manuscripts'
import { ROOT } from '#dev/rule-files'
import { openProject, planFor, readCitation } from '#index'
import { citationJson } from '#report/citation-json'
import { pretty } from '#report/pretty'
import { readerOf } from './report/report-of.js'

const readme = readFileSync(`${ROOT}README.md`, 'utf8')
const consoles = [...readme.matchAll(/^```console\n\$ (.*)\n([\s\S]*?)^```$/gm)].map(
  ([, command = '', output = '']) => ({
    command,
    output: output.trimEnd(),
  }),
)

test('the findings that the README shows are what the sample corpus gives', () => {
  const shown = consoles.find(({ command }) => command === 'npx fondlint corpus')
  const manuscripts = new Map(listManuscripts().map(({ path, text }) => [path, text]))
  const project = openProject(planFor())
  for (const [path, text] of manuscripts) project.update(path, text)
  const output = pretty(project.report(), readerOf(Object.fromEntries(manuscripts)))
  const findings = (shown?.output ?? '').split('\n\n').map(block => block.replace(/^corpus\/.*\n/, ''))
  expect(findings).toHaveLength(2)
  for (const finding of findings) expect(output).toContain(finding)
})

test('the reading that the README shows is what parse prints', () => {
  const shown = consoles.find(({ command }) => command.startsWith('npx fondlint parse'))
  const text = /'(.*)'/.exec(shown?.command ?? '')?.[1] ?? ''
  expect(JSON.stringify(citationJson(text, readCitation(text)))).toBe(shown?.output)
})

test('the README’s two commands are scripts of the package', () => {
  const { scripts } = JSON.parse(readFileSync(`${ROOT}package.json`, 'utf8'))
  expect(scripts).toMatchObject({ start: expect.any(String), test: expect.any(String) })
})
