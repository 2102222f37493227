import { describe, expect, test } from 'vitest'
import { listManuscripts } from '#dev/list-manuscripts'
import { printFacts } from '#dev/print-facts'
import { printReport } from '#dev/print-report'
import { ROOT } from '#dev/rule-files'
import { openProject, planFor } from '#index'
import type { Facts } from '#model/facts'

const manuscripts = listManuscripts()
const project = openProject(planFor())
for (const { path, text } of manuscripts) project.update(path, text)
const report = project.report()

test('there are manuscripts of each kind, and no rule crashes on them', () => {
  expect(manuscripts.length).toBeGreaterThanOrEqual(4)
  expect(report.crashes).toEqual([])
})

// The files beside each manuscript are what a reviewer reads; `npm test -- -u` rewrites them.
describe.each(manuscripts)('$path', ({ path, text }) => {
  const facts = project.facts(path) as Facts
  const stem = `${ROOT}${path.replace(/\.\w+$/, '')}`

  test('facts', async () => {
    await expect(printFacts(facts, text)).toMatchFileSnapshot(`${stem}.facts`)
  })

  test('report', async () => {
    const files = report.files.filter(file => file.path === path)
    await expect(`${printReport(files, { rule: true })}\n`).toMatchFileSnapshot(`${stem}.report`)
  })
})
