import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { listManuscripts } from '#dev/list-manuscripts'
import { ROOT } from '#dev/rule-files'
import { openProject, planFor, rules } from '#index'

/** A row of the table: a file (and perhaps another one with it), what is wrong, the rule. */
const ROW = /^\| `([^`]+)`[^|]*\|[^|]+\| `([^`]+)` \|$/

const page = readFileSync(`${ROOT}corpus/README.md`, 'utf8')
const known = new Set(rules.map(rule => rule.id))
const planted = page.split('\n').flatMap(line => {
  const [, file, rule] = ROW.exec(line) ?? []
  return file !== undefined && rule !== undefined ? [{ path: `corpus/${file}`, rule }] : []
})

test('the sample manuscripts have the problems that their page lists, and no others', () => {
  const project = openProject(planFor())
  for (const { path, text } of listManuscripts()) project.update(path, text)
  const found = project
    .report()
    .files.flatMap(({ path, diagnostics }) => diagnostics.map(({ rule }) => ({ path, rule })))
  const expected = planted.filter(({ rule }) => known.has(rule))
  expect(expected.length).toBeGreaterThan(0)
  expect(found.map(inOneLine).sort()).toEqual(expected.map(inOneLine).sort())
})

function inOneLine({ path, rule }: { readonly path: string; readonly rule: string }): string {
  return `${path} ${rule}`
}
