import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { authority, grammars, rules } from '#builtin'
import { printReport } from '#dev/print-report'
import { listRules, ROOT } from '#dev/rule-files'
import { type Example, readRulePage } from '#dev/rule-page'
import { makePlan } from '#engine/make-plan'
import { openProject } from '#engine/project'
import { listedSources } from '#export/listed-sources'
import { readCitation } from '#index'
import type { Report } from '#model/diagnostic'
import type { Rule } from '#rule'

const SECTIONS = ['Why', 'Right', 'Wrong', 'Options', 'When to turn it off', 'Sources']

test('every rule file is in the registry', () => {
  expect(rules.map(rule => rule.id)).toEqual(listRules())
})

describe.each(rules.map(rule => ({ rule, id: rule.id })))('$id', ({ rule }) => {
  const page = readRulePage(readFileSync(`${ROOT}rules/${rule.id}.md`, 'utf8'))

  test('the page has the rule’s name, its summary and all sections', () => {
    expect(page.title).toBe(rule.id)
    expect(page.summary).toBe(`${rule.summary}.`)
    expect(page.sections).toEqual(SECTIONS)
    expect(new Set(page.examples.map(example => example.kind))).toEqual(new Set(['right', 'wrong']))
  })

  test.each(page.examples.map(example => ({ example, line: example.line })))('example at line $line', ({ example }) => {
    const paths = example.files.map(file => file.path)
    expect(new Set(paths).size, 'files of one example have names of their own').toBe(paths.length)
    const report = judge(rule, example)
    expect(report.crashes).toEqual([])
    expect(printReport(report.files, { rule: false })).toBe(example.report)
    if (example.kind === 'wrong') expect(example.report).not.toBe('')
    if (example.fixed !== null) expect(applyFixes(example, report)).toBe(`${example.fixed}\n`)
  })

  test('every message stands in an example', () => {
    const shown = page.examples.map(example => example.report).join('\n')
    for (const message of Object.values(rule.messages)) expect(shown).toMatch(pattern(message))
  })

  test('says nothing about an empty file', () => {
    const empty: Example = {
      kind: 'right',
      line: 0,
      files: [{ path: 'a.md', text: '' }],
      options: {},
      bibliography: null,
      report: '',
      fixed: null,
    }
    expect(printReport(judge(rule, empty).files, { rule: false })).toBe('')
  })
})

function judge(rule: Rule, { files, options, bibliography: listed }: Example): Report {
  const sources = listed === null ? null : listedSources(JSON.parse(listed), readCitation)
  const bibliography = sources && { path: 'bibliography.json', sources }
  const choices = { [rule.id]: { options } }
  const project = openProject(makePlan({ grammars, authority, rules: [rule], choices, bibliography }))
  for (const { path, text } of files) project.update(path, text)
  return project.report()
}

function applyFixes({ files }: Example, report: Report): string {
  const fixes = (report.files[0]?.diagnostics ?? []).flatMap(({ fix }) => (fix ? [fix] : []))
  return fixes
    .sort((a, b) => b.start - a.start)
    .reduce((text, fix) => text.slice(0, fix.start) + fix.text + text.slice(fix.end), files[0]?.text ?? '')
}

/** A message with anything in the place of its placeholders. */
function pattern(message: string): RegExp {
  const literal = message.split(/\{\w+\}/).map(part => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(literal.join('.*'))
}
