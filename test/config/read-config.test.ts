import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConfig } from '#config/read-config'
import { HOUSE_STYLES } from '#model/house-style'
import { UsageError } from '#model/usage-error'
import { documentRule, z } from '#rule'

const rules = [
  documentRule({
    id: 'date/order',
    summary: 'Require order',
    severity: 'warning',
    options: z.strictObject({
      days: z.int().min(1).default(3),
      kinds: z.array(z.enum(['letter', 'telegram'])).default([]),
      style: z
        .enum(['majority', ...HOUSE_STYLES])
        .default('majority')
        .meta({ setting: 'style' }),
    }),
    messages: {},
    check: () => [],
  }),
]

const read = (text: string, path = 'c.json') => readConfig({ path, text }, rules)

/** What is said of a wrong configuration. */
function complaint(text: string, path = 'c.json'): string {
  try {
    return JSON.stringify(read(text, path))
  } catch (error) {
    if (error instanceof UsageError) return error.message
    throw error
  }
}

describe('a right configuration', () => {
  test('is taken as it is written: no default creeps in', () => {
    const text = `{
      // Comments and a comma at the end are allowed.
      "extends": ["edition", "./base.yaml"], "style": "gost", "ignores": ["drafts/"], "authority": ["a.json"],
      "rules": { "date/order": { "options": { "kinds": ["letter"] } } },
      "overrides": [{ "files": ["a/**"], "rules": { "date/order": "off" } }],
    }`
    expect(read(text)).toEqual({
      extends: ['edition', './base.yaml'],
      style: 'gost',
      ignores: ['drafts/'],
      authority: ['a.json'],
      rules: { 'date/order': { options: { kinds: ['letter'] } } },
      overrides: [{ files: ['a/**'], rules: { 'date/order': 'off' } }],
    })
  })

  test('is the same in YAML, with a byte-order mark, and empty', () => {
    expect(read('\uFEFF# all\nextends: strict\nrules:\n  date/order: error\n', 'c.yml')).toEqual({
      extends: 'strict',
      rules: { 'date/order': 'error' },
    })
    expect(read('\uFEFF{}')).toEqual({})
    expect(read('# nothing yet\n', 'c.yaml')).toEqual({})
  })
})

describe('a wrong configuration is named with its place and the nearest right name', () => {
  test.each([
    ['{ "rule": {} }', 'c.json:1:3: Unknown key "rule", did you mean "rules"?'],
    [
      '{ "severity": 1 }',
      'c.json:1:3: Unknown key "severity" (there are $schema, extends, style, ignores, authority, rules, overrides)',
    ],
    ['{ "rules": {\n  "date/ordre": "off" } }', 'c.json:2:3: Unknown rule "date/ordre", did you mean "date/order"?'],
    ['{ "rules": { "order": "off" } }', 'c.json:1:14: Unknown rule "order", did you mean "date/order"?'],
    [
      '{ "rules": { "date/order": "warn" } }',
      'c.json:1:28: Unexpected "warn" for "date/order", did you mean "warning"?',
    ],
    [
      '{ "rules": { "date/order": ["error", {}] } }',
      'c.json:1:28: Unexpected list for "date/order", expected off, info, warning, error, an object',
    ],
    [
      '{ "rules": { "date/order": { "severity": 2 } } }',
      'c.json:1:42: Unexpected 2 for "severity", expected off, info, warning, error',
    ],
    [
      '{ "rules": { "date/order": { "options": { "day": 1 } } } }',
      'c.json:1:43: Unknown option "day" of date/order, did you mean "days"?',
    ],
    [
      '{ "rules": { "date/order": { "options": { "days": 0 } } } }',
      'c.json:1:51: Unexpected 0 for "days", expected at least 1',
    ],
    [
      '{ "rules": { "date/order": { "options": { "kinds": ["leter"] } } } }',
      'c.json:1:53: Unexpected "leter" for kinds[0], did you mean "letter"?',
    ],
    [
      '{ "rules": { "date/order": { "options": { "style": "gost" } } } }',
      'c.json:1:43: Unexpected option "style" of date/order, expected "style" beside "rules"',
    ],
    ['{ "extends": "strikt" }', 'c.json:1:14: Unexpected "strikt" for "extends", did you mean "strict"?'],
    [
      '{ "extends": ["my.json"] }',
      'c.json:1:15: Unexpected "my.json" for extends[0], expected recommended, strict, edition, article, a file that begins with ./ or ../',
    ],
    ['{ "overrides": [{ "rules": {} }] }', 'c.json:1:17: Missing value for "files", expected array'],
    ['[]', 'c.json:1:1: Unexpected empty list, expected an object'],
    ['{ "style": "gost", "style": "gost" }', 'c.json:1:20: Unexpected second key "style"'],
    ['{ "style": "gost"\n  "rules": {} }', 'c.json:2:3: Expected a comma'],
    ['{ "rules": {', 'c.json:1:13: Expected a closing brace'],
    ['', 'c.json:1:1: Expected a value'],
  ])('%s', (text, message) => {
    expect(complaint(text)).toBe(message)
  })

  test.each([
    ['rules:\n  date/ordre: off\n', 'c.yaml:2:3: Unknown rule "date/ordre", did you mean "date/order"?'],
    [
      'overrides:\n  - files: [a]\n    rules:\n      date/order: of\n',
      'c.yaml:4:19: Unexpected "of" for "date/order", did you mean "off"?',
    ],
    ['rules: {}\nrules: {}\n', 'c.yaml:2:1: Map keys must be unique'],
    ['- a\n', 'c.yaml:1:1: Unexpected list, expected an object'],
  ])('YAML: %s', (text, message) => {
    expect(complaint(text, 'c.yaml')).toBe(message)
  })

  test('all that is wrong is told, in order of place', () => {
    expect(
      complaint('{ "style": "goost",\n  "rules": { "date/order": 1 }, "x": 2 }')
        .split('\n')
        .map(line => line.slice(0, 10)),
    ).toEqual(['c.json:1:1', 'c.json:2:2', 'c.json:2:3'])
  })
})

test('no text makes the reading crash', () => {
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    ':',
    ',',
    '"rules"',
    '"overrides"',
    '"a',
    '\n',
    '- ',
    'files: ',
    '&a ',
    '*a',
    '<<: ',
    '!!js ',
    '1e999',
    '#',
    '//',
    '__proto__',
  )
  fc.assert(
    fc.property(fc.array(piece), fc.constantFrom('c.json', 'c.yaml'), (pieces, path) => {
      expect(complaint(pieces.join(''), path)).toMatch(/^\{|^c\.(?:json|yaml):\d+:\d+: /)
    }),
  )
})
