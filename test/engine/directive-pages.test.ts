import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { authority, grammars, rules } from '#builtin'
import { printReport } from '#dev/print-report'
import { ROOT } from '#dev/rule-files'
import { readRulePage } from '#dev/rule-page'
import { directiveRules } from '#engine/directive-rules'
import { makePlan } from '#engine/make-plan'
import { openProject } from '#engine/project'

// The other rules have their own test of their pages; these find something only beside a rule that they speak of.
const plan = makePlan({ grammars, authority, rules: rules.filter(({ id }) => /^date\/(?:invalid|order)$/.test(id)) })

describe.each(directiveRules.map(rule => ({ rule, id: rule.id })))('$id', ({ rule }) => {
  const page = readRulePage(readFileSync(`${ROOT}rules/${rule.id}.md`, 'utf8'))

  test('the page has the rule’s name and summary', () => {
    expect(page.title).toBe(rule.id)
    expect(page.summary).toBe(`${rule.summary}.`)
  })

  test.each(page.examples.map(example => ({ example, line: example.line })))('example at line $line', ({ example }) => {
    const project = openProject(plan)
    for (const { path, text } of example.files) project.update(path, text)
    expect(printReport(project.report().files, { rule: false })).toBe(example.report)
  })
})
