import { describe, expect, test } from 'vitest'
import { authority, grammars } from '#builtin'
import { makePlan } from '#engine/make-plan'
import { openProject } from '#engine/project'
import { documentRule, z } from '#rule'

/** Accuses the word `bad` of the rule’s name, in passages. */
const wordRule = (id: string, word: string) =>
  documentRule({
    id,
    summary: `Write no ${word}`,
    severity: 'error',
    options: z.strictObject({}),
    messages: { found: `Unexpected ${word}` },
    *check({ facts }) {
      for (const { span } of facts.passages) yield { message: 'found', span }
    },
  })

const rules = [wordRule('test/one', 'one'), wordRule('test/two', 'two')]

/** What is listed, as line and rule; and what is put aside, with its reason. */
function check(text: string, choices = {}, path = 'a.md'): string[] {
  const project = openProject(makePlan({ grammars, authority, rules, choices: { ...choices } }))
  project.update(path, text)
  const { diagnostics, setAside = [] } = project.report().files[0] ?? { diagnostics: [] }
  const aside = setAside.map(({ diagnostic, reason }) => `(${diagnostic.start.line} ${diagnostic.rule}: ${reason})`)
  expect(project.report().summary).toMatchObject({ suppressed: setAside.length, baselined: 0 })
  return [
    ...diagnostics.map(
      ({ rule, start, message }) => `${start.line} ${rule}${/suppression/.test(rule) ? ` ${message}` : ''}`,
    ),
    ...aside,
  ]
}

const onlyOne = { 'test/two': { severity: 'off' } }

describe('disable-next-line', () => {
  test('puts aside what begins on the next line, of its rules alone', () => {
    expect(check('<!-- fondlint-disable-next-line test/one -- as printed -->\nA.\n\nB.\n')).toEqual([
      '2 test/two',
      '4 test/one',
      '4 test/two',
      '(2 test/one: as printed)',
    ])
  })

  test.each([
    ['a blank line', '<!-- fondlint-disable-next-line test/one -- x -->\n\nA.\n'],
    ['CRLF and a byte-order mark', '\uFEFF<!-- fondlint-disable-next-line test/one -- x -->\r\n\r\nA.\r\n'],
    ['a quotation', '> <!-- fondlint-disable-next-line test/one -- x -->\n>\n> A.\n'],
    ['no line end', '<!-- fondlint-disable-next-line test/one -- x -->\nA.'],
    ['a comment that runs over lines', '<!-- fondlint-disable-next-line test/one\n -- x -->\nA.'],
  ])('with %s between', (_, text) => {
    expect(check(text, onlyOne)).toEqual([expect.stringMatching(/^\(\d test\/one: x\)$/)])
  })

  test('several above each other speak of the same line', () => {
    const text =
      '<!-- fondlint-disable-next-line test/one -- x -->\n<!-- fondlint-disable-next-line test/two -- y -->\nA.\n'
    expect(check(text)).toEqual(['(3 test/one: x)', '(3 test/two: y)'])
  })

  test('in plain text', () => {
    expect(check('<!-- fondlint-disable-next-line test/one, test/two -- x -->\nA.\n', {}, 'a.txt')).toEqual([
      '(2 test/one: x)',
      '(2 test/two: x)',
    ])
  })
})

describe('disable and enable', () => {
  test('put aside what stands between them, or to the end', () => {
    const text = [
      'A.',
      '<!-- fondlint-disable test/one, test/two -- x -->',
      'B.',
      '<!-- fondlint-enable test/two -->',
      'C.',
      '<!-- fondlint-enable -->',
      'D.',
      '<!-- fondlint-disable test/one -- y -->',
      'E.',
    ].join('\n\n')
    expect(check(text)).toEqual([
      '1 test/one',
      '1 test/two',
      '9 test/two',
      '13 test/one',
      '13 test/two',
      '17 test/two',
      '(5 test/one: x)',
      '(5 test/two: x)',
      '(9 test/one: x)',
      '(17 test/one: y)',
    ])
  })

  test('the innermost is the one that was used', () => {
    const text = '<!-- fondlint-disable test/one -- x -->\n\n<!-- fondlint-disable-next-line test/one -- y -->\nA.\n'
    expect(check(text, onlyOne)).toEqual([
      '1 suppression/unused Unexpected `fondlint-disable` of `test/one`, which finds nothing below it',
      '(4 test/one: y)',
    ])
  })
})

describe('what is wrong with a directive', () => {
  test('is a finding like others, with a severity of its own', () => {
    const text = '<!-- fondlint-disable test/one -->\n\nA.\n'
    expect(check(text, { ...onlyOne, 'suppression/no-reason': { severity: 'off' } })).toEqual(['3 test/one'])
  })

  test('nothing is said of a rule that is off', () => {
    const text = '<!-- fondlint-disable test/two -- x -->\n'
    expect(check(text, onlyOne)).toEqual([])
    expect(check(text)).toHaveLength(1)
  })
})

test('a fingerprint stays when other lines come and go, and tells the same words in other places apart', () => {
  const marks = (text: string) => {
    const project = openProject(makePlan({ grammars, authority, rules, choices: onlyOne as never }))
    project.update('a.txt', text)
    return project.report().files[0]?.diagnostics.map(({ fingerprint }) => fingerprint) ?? []
  }
  const [first, second] = marks('Ibid., l. 3.\n\nIbid., l. 4.\n')
  expect(marks('New.\n\nIbid., l. 4.\n\nNew too.\n\nIbid., l. 3.\n')).toEqual(expect.arrayContaining([first, second]))
  expect(first).not.toBe(second)
})
