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

describe('an update', () => {
  /** Rules that note which manuscripts they were asked about. */
  const countingPlan = (asked: string[]) => {
    const each = documentRule({
      id: 'test/each',
      summary: 'Note the manuscript',
      severity: 'info',
      options: z.strictObject({}),
      messages: { none: 'Nothing' },
      // biome-ignore lint/correctness/useYield: being asked is what is tested
      *check({ facts }) {
        asked.push(`document ${facts.path}`)
      },
    })
    const neighbours = corpusRule({
      id: 'test/neighbours',
      summary: 'Look at the manuscripts that share a passage',
      severity: 'info',
      options: z.strictObject({}),
      messages: { shared: 'Shared with {path}', there: 'There' },
      *check({ facts, index }) {
        asked.push(`corpus ${facts.path}`)
        for (const { left, right } of index.samePassagesIn(facts.path)) {
          if (right.path !== facts.path) continue
          const related = [{ message: 'there', path: left.path, span: left.span } as const]
          yield { message: 'shared', data: { path: left.path }, span: right.span, related }
        }
      },
    })
    return makePlan({ grammars, authority, rules: [each, neighbours] })
  }
  const shared = 'The delegation left the town in the evening and crossed the river by the old stone bridge.\n'
  const open = () => {
    const asked: string[] = []
    const project = openProject(countingPlan(asked))
    project.update('a.txt', shared)
    project.update('b.txt', shared)
    project.update('c.txt', 'Nothing of the kind stands here.\n')
    project.report()
    asked.length = 0
    return { project, asked }
  }

  test('asks again only where an answer may change', () => {
    const { project, asked } = open()
    project.update('c.txt', 'Nothing of the kind stands there.\n')
    project.report()
    expect(asked).toEqual(['document c.txt', 'corpus c.txt'])
  })

  test('asks about manuscripts that share something with the changed one', () => {
    const { project, asked } = open()
    project.update('a.txt', `A word before. ${shared}`)
    expect(printReport(project.report().files, { rule: false })).toContain('a.txt:1:16-1:105 There')
    expect(asked).toEqual(['document a.txt', 'corpus a.txt', 'corpus b.txt'])
  })

  test('moves a related place although only lines have changed', () => {
    const { project } = open()
    project.update('a.txt', shared.replace('town in', 'town\nin'))
    expect(printReport(project.report().files, { rule: false })).toContain('a.txt:1:1-2:61 There')
  })

  test('of a reference reports nothing on it, but compares with it', () => {
    const { project } = open()
    project.update('a.txt', shared, { role: 'reference' })
    expect(project.diagnostics('a.txt')).toBeNull()
    const { files, summary } = project.report()
    expect(files.map(({ path }) => path)).toEqual(['b.txt', 'c.txt'])
    expect(files[0]?.diagnostics[0]?.message).toBe('Shared with a.txt')
    expect(summary.files).toBe(2)
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
