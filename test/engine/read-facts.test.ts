import { expect, test } from 'vitest'
import { listManuscripts } from '#dev/list-manuscripts'
import { openProject, planFor, readFacts } from '#index'

// The command line keeps facts between runs and gets them from other threads, as JSON and under another path.

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

test('a project says the same of facts out of JSON', () => {
  const kept = openProject(plan, { read: source => JSON.parse(JSON.stringify(readFacts(source, plan.grammars))) })
  expect(report(kept)).toBe(report(openProject(plan)))
})

test('a live project, which packs nothing, says the same', () => {
  expect(report(openProject(plan, { isLive: true }))).toBe(report(openProject(plan)))
})
