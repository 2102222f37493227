import { describe, expect, test } from 'vitest'
import { authority, grammars } from '#builtin'
import { printReport } from '#dev/print-report'
import { makePlan } from '#engine/make-plan'
import { openProject } from '#engine/project'
import { UsageError } from '#model/usage-error'
import { corpusRule, documentRule, z } from '#rule'

/** Accuses every passage, so that tests can say what happens to findings. */
const everyPassage = documentRule({
  id: 'test/passage',
  summary: 'Accuse every passage',
  severity: 'warning',
  options: z.strictObject({ suffix: z.string().default('!') }),
  messages: { here: 'Passage {number}{suffix}' },
  *check({ facts, options }) {
    for (const [index, { span }] of facts.passages.entries()) {
      yield { message: 'here', data: { number: index + 1, suffix: options.suffix }, span }
    }
  },
})

/** Tells in each manuscript how many there are. */
const headCount = corpusRule({
  id: 'test/head-count',
  summary: 'Count the manuscripts',
  severity: 'info',
  options: z.strictObject({}),
  messages: { count: 'One of {count}' },
  *check({ index }) {
    yield { message: 'count', data: { count: index.paths.length }, span: { start: 0, end: 0 } }
  },
})

const stumbling = documentRule({
  id: 'test/stumbling',
  summary: 'Crash on the word crash',
  severity: 'error',
  options: z.strictObject({}),
  messages: { none: 'Nothing' },
  // biome-ignore lint/correctness/useYield: it is the throw that is tested
  *check({ facts }) {
    if (facts.path.includes('crash')) throw new Error('a bug of ours')
  },
})

const plan = (choices = {}) => makePlan({ grammars, authority, rules: [everyPassage, headCount, stumbling], choices })

describe('a project', () => {
  test('reports files in order of path, and diagnostics in order of place', () => {
    const project = openProject(plan())
    project.update('b.txt', 'One line here.\n\nTwo lines here.\n')
    project.update('a.txt', 'Alone.\n')
    expect(printReport(project.report().files, { rule: true })).toBe(
      [
        'a.txt:1:1-1:1 info test/head-count One of 2',
        'a.txt:1:1-1:7 warning test/passage Passage 1!',
        'b.txt:1:1-1:1 info test/head-count One of 2',
        'b.txt:1:1-1:15 warning test/passage Passage 1!',
        'b.txt:3:1-3:16 warning test/passage Passage 2!',
      ].join('\n'),
    )
    expect(project.report().summary).toMatchObject({ files: 2, errors: 0, warnings: 3, infos: 2 })
  })

  test('judges the others anew when a file goes', () => {
    const project = openProject(plan())
    project.update('a.txt', 'Alone.\n')
    project.update('b.txt', 'Gone.\n')
    expect(project.diagnostics('a.txt')?.diagnostics[0]?.message).toBe('One of 2')
    project.update('b.txt', null)
    expect(project.diagnostics('a.txt')?.diagnostics[0]?.message).toBe('One of 1')
    expect(project.diagnostics('b.txt')).toBeNull()
    expect(project.facts('b.txt')).toBeNull()
  })

  test('goes on when a rule crashes, and says where', () => {
    const project = openProject(plan())
    project.update('crash.txt', 'One line.\n')
    const { crashes, files } = project.report()
    expect(crashes).toMatchObject([{ rule: 'test/stumbling', path: 'crash.txt' }])
    expect(crashes[0]?.error).toContain('a bug of ours')
    expect(files[0]?.diagnostics).toHaveLength(2)
  })

  test('keeps a fingerprint when other passages come and go, and tells twins apart', () => {
    const marks = (text: string) => {
      const project = openProject(plan({ 'test/head-count': { severity: 'off' } }))
      project.update('a.txt', text)
      // The number of the passage is in the message, not in the fingerprint.
      return project.diagnostics('a.txt')?.diagnostics.map(each => each.fingerprint) ?? []
    }
    const [first, second] = marks('The same.\n\nThe same.\n')
    expect(first).not.toBe(second)
    expect(marks('Something new.\n\nThe same.\n\nThe same.\n').slice(1)).toEqual([first, second])
  })
})

describe('a plan', () => {
  test('completes options and takes a severity', () => {
    const project = openProject(plan({ 'test/passage': { severity: 'error', options: { suffix: '?' } } }))
    project.update('a.txt', 'Alone.\n')
    expect(project.report().files[0]?.diagnostics.find(each => each.rule === 'test/passage')).toMatchObject({
      severity: 'error',
      message: 'Passage 1?',
    })
  })

  test('names what is wrong and the nearest right name', () => {
    expect(() => plan({ 'test/pasage': {} })).toThrow(
      new UsageError('Unknown rule "test/pasage", did you mean "test/passage"?'),
    )
    expect(() => plan({ 'test/passage': { severity: 'fatal' } })).toThrow(
      /Unknown severity "fatal" for rule test\/passage/,
    )
    expect(() => plan({ 'test/passage': { options: { sufix: '' } } })).toThrow(/Options of rule test\/passage.*sufix/)
  })
})
