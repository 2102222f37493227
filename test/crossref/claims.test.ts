import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openProject, planFor } from '#index'

const page = readFileSync(new URL('../../fixtures/claims/pairs.md', import.meta.url), 'utf8')
const RULES = ['event-date', 'outcome', 'quantity']

/** The pairs under each heading: two items that no blank line parts. */
const pairs = page.split(/^## /m).flatMap(section => {
  const [heading = '', ...blocks] = section.split(/\n\n+/)
  return blocks.flatMap(block => {
    const [first, second] = [...block.matchAll(/^- (.*)$/gm)].map(([, text = '']) => text)
    return first && second ? [{ expected: heading.trim(), first, second }] : []
  })
})

function rulesThatSpeak(first: string, second: string): string[] {
  const project = openProject(planFor())
  project.update('a.md', `${first}\n`)
  project.update('b.md', `${second}\n`)
  const found = project
    .report()
    .files.flatMap(({ diagnostics }) => diagnostics.map(({ rule }) => rule.replace('conflict/', '')))
  return found.filter(rule => RULES.includes(rule))
}

describe('pairs of texts', () => {
  test('there are pairs for each rule', () => {
    expect(pairs.length).toBeGreaterThan(60)
    expect(new Set(pairs.map(each => each.expected))).toEqual(new Set([...RULES, 'none']))
  })

  test.each(pairs)('$expected: $first / $second', ({ expected, first, second }) => {
    const rules = expected === 'none' ? [] : [expected]
    expect(rulesThatSpeak(first, second)).toEqual(rules)
    // The order of the files changes who is told, not that somebody is.
    expect(rulesThatSpeak(second, first)).toEqual(rules)
  })
})
