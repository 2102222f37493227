import { expect, test } from 'vitest'
import { listManuscripts } from '#dev/list-manuscripts'
import { openProject, packFacts, planFor, readFacts } from '#index'
import type { SourceFile } from '#model/source-file'

// The command line keeps facts between runs and gets them from other threads, packed and under another path; to users it
// gives them as JSON.

const plan = planFor()
const manuscripts = listManuscripts()

test('facts survive JSON, and differ by nothing but their path if the path does', () => {
  for (const { path, text } of manuscripts) {
    const facts = readFacts({ path, text }, plan.grammars)
    expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
    expect({ ...readFacts({ path: `elsewhere/${path}`, text }, plan.grammars), path }).toEqual(facts)
  }
})

function report(project: ReturnType<typeof openProject>): string {
  for (const { path, text } of manuscripts) project.update(path, text)
  return JSON.stringify(project.report())
}

test('a project says the same of facts out of a pack, whether it keeps them packed or not', () => {
  const read = ({ path, text }: SourceFile) => packFacts(readFacts({ path: `x/${path}`, text }, plan.grammars), text)
  const said = report(openProject(plan))
  expect(report(openProject(plan, { read }))).toBe(said)
  expect(report(openProject(plan, { read, isLive: true }))).toBe(said)
  expect(report(openProject(plan, { isLive: true }))).toBe(said)
})
