import { describe, expect, test } from 'vitest'
import { chooseRules } from '#config/choose-rules'
import type { Config } from '#config/config'
import { configLayers } from '#config/layers'
import { expandBraces, matchFiles } from '#config/match-files'
import { PRESETS } from '#config/presets'
import { makePlan } from '#engine/make-plan'
import { rules as catalogue } from '#index'
import type { Severity } from '#model/diagnostic'
import { HOUSE_STYLES } from '#model/house-style'
import { documentRule, z } from '#rule'

const rule = (id: string, severity: Severity) =>
  documentRule({
    id,
    summary: '',
    severity,
    options: z.strictObject({
      one: z.int().default(1),
      two: z.int().default(2),
      style: z
        .enum(['majority', ...HOUSE_STYLES])
        .default('majority')
        .meta({ setting: 'style' }),
    }),
    messages: {},
    check: () => [],
  })

const rules = [rule('a/info', 'info'), rule('a/warning', 'warning'), rule('a/error', 'error')]

/** What a configuration comes to for one file: severity and options by rule. */
function settings(config: Config, path = 'x.md', choices = {}): Record<string, unknown> {
  const base: Config = { rules: { 'a/error': { severity: 'info', options: { one: 7 } } } }
  const layers = configLayers(config, rules, () => configLayers(base, rules, () => []))
  const plan = makePlan({ grammars: {} as never, authority: {} as never, rules, layers, choices })
  return Object.fromEntries(
    plan
      .rulesFor(path)
      .filter(each => each.rule.id.startsWith('a/'))
      .map(({ rule: { id }, severity, options }) => [id, [severity, ...Object.values(options as object)].join(' ')]),
  )
}

describe('what counts more', () => {
  test('nothing said: each rule’s own', () => {
    expect(settings({})).toEqual({
      'a/info': 'info 1 2 majority',
      'a/warning': 'warning 1 2 majority',
      'a/error': 'error 1 2 majority',
    })
  })

  test('the later of what is extended, then the configuration, then overrides in order, then choices', () => {
    const config: Config = {
      extends: ['./base.json', 'strict'],
      rules: { 'a/warning': { options: { one: 5 } }, 'a/info': 'off' },
      overrides: [
        { files: ['in/'], rules: { 'a/info': 'info', 'a/warning': { options: { two: 6 } } } },
        { files: ['*.txt'], rules: { 'a/info': 'error' } },
      ],
    }
    expect(settings(config)).toEqual({ 'a/error': 'warning 7 2 majority', 'a/warning': 'error 5 2 majority' })
    expect(settings(config, 'in/x.md')).toMatchObject({
      'a/info': 'info 1 2 majority',
      'a/warning': 'error 5 6 majority',
    })
    expect(settings(config, 'in/x.txt')).toMatchObject({ 'a/info': 'error 1 2 majority' })
    expect(settings(config, 'in/x.txt', { 'a/info': { severity: 'warning' } })).toMatchObject({
      'a/info': 'warning 1 2 majority',
    })
  })

  test('strict leaves off what is off, and what is said after it as it is said', () => {
    const off: Config = { rules: { 'a/info': 'off', 'a/warning': 'warning' } }
    const layers = configLayers({ extends: ['./off.json', 'strict'], rules: { 'a/error': 'info' } }, rules, () =>
      configLayers(off, rules, () => []),
    )
    expect(chooseRules(rules, layers).map(each => each.severity)).toEqual(['off', 'error', 'info'])
  })

  test('the house style goes to every rule that has one, for some files another', () => {
    const config: Config = {
      style: 'gost',
      rules: { 'a/info': { options: { one: 4 } } },
      overrides: [{ files: ['en/'], style: 'english-full' }],
    }
    expect(settings(config)).toMatchObject({ 'a/info': 'info 4 2 gost', 'a/error': 'error 1 2 gost' })
    expect(settings(config, 'en/x.md')).toMatchObject({ 'a/info': 'info 4 2 english-full' })
  })
})

test('a plan is frozen, and gives one list for the same settings', () => {
  const plan = makePlan({ grammars: {} as never, authority: {} as never, rules })
  expect(Object.isFrozen(plan) && Object.isFrozen(plan.rules)).toBe(true)
  expect(plan.rulesFor('a.md')).toBe(plan.rulesFor('b.md'))
})

test('every rule that a preset names is there', () => {
  const ids = catalogue.map(({ id }) => id)
  for (const [name, preset] of Object.entries(PRESETS)) {
    expect(
      Object.keys(preset.rules).filter(id => !ids.includes(id)),
      name,
    ).toEqual([])
  }
})

describe('patterns', () => {
  test.each([
    [['*.md'], ['a.md', 'in/a.md'], ['a.txt']],
    [['/a.md'], ['a.md'], ['in/a.md']],
    [['in/'], ['in/a.md', 'out/in/a.md'], ['in']],
    [['in/**/*.{md,txt}'], ['in/a.md', 'in/b/c.txt'], ['in/a.tei', 'a.md']],
    [['in/*', '!in/b.md'], ['in/a.md'], ['in/b.md']],
    [['In/'], [], ['in/a.md']],
    [['*'], ['a.md'], ['../a.md', '/a.md']],
  ])('%j', (patterns, matching, others) => {
    const matches = matchFiles(patterns)
    expect(matching.filter(path => !matches(path))).toEqual([])
    expect(others.filter(matches)).toEqual([])
  })

  test('braces are alternatives, also one in the other, and stay bounded', () => {
    expect(expandBraces('{a,b{c,d}}.md').sort()).toEqual(['a.md', 'bc.md', 'bd.md'])
    expect(expandBraces('a{b}.md')).toEqual(['a{b}.md'])
    expect(expandBraces('{a,b}'.repeat(40)).length).toBeLessThan(3000)
  })
})
