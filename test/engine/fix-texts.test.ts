import { describe, expect, test } from 'vitest'
import { authority, grammars } from '#builtin'
import { baselineOf, compareWithBaseline } from '#engine/baseline'
import { fixTexts } from '#engine/fix-texts'
import { makePlan } from '#engine/make-plan'
import { openProject } from '#engine/project'
import type { Report } from '#model/diagnostic'
import { documentRule, type Rule, z } from '#rule'

/** Wants each archive that a text cites by one abbreviation to be cited by another one. */
const rename = (id: string, from: string, to: string): Rule =>
  documentRule({
    id: `test/${id}`,
    summary: 'Rename an archive',
    severity: 'warning',
    options: z.strictObject({}),
    messages: { old: 'Unexpected {name}' },
    *check({ facts }) {
      for (const { references } of facts.citations) {
        for (const { archive } of references) {
          if (archive?.text !== from) continue
          yield {
            message: 'old',
            data: { name: archive.text },
            span: archive.span,
            fix: { span: archive.span, text: to },
          }
        }
      }
    },
  })

const citing = (...archives: readonly string[]) =>
  archives
    .map((archive, index) => `A letter.[^${index}]\n\n[^${index}]: ${archive}. Ф. 64. Оп. 1. Д. 21. Л. 252.\n\n`)
    .join('')

function fix(rules: readonly Rule[], text: string, listed = (report: Report) => report) {
  const project = openProject(makePlan({ grammars, authority, rules }))
  project.update('a.md', text)
  const { texts, counts, undecided } = fixTexts(project, new Map([['a.md', text]]), listed)
  return { text: texts.get('a.md'), count: counts.get('a.md'), undecided, left: project.report().summary.warnings }
}

describe('fixing', () => {
  test('goes on until nothing changes, and is then done', () => {
    const rules = [rename('a', 'ЦПА', 'РЦХИДНИ'), rename('b', 'РЦХИДНИ', 'РГАСПИ')]
    const fixed = fix(rules, citing('ЦПА', 'РЦХИДНИ'))
    expect(fixed).toEqual({ text: citing('РГАСПИ', 'РГАСПИ'), count: 3, undecided: [], left: 0 })
    expect(fix(rules, fixed.text ?? '')).toMatchObject({ text: undefined, left: 0 })
  })

  test('leaves a text alone of which two fixes undo each other', () => {
    const rules = [rename('a', 'ЦПА', 'РГАСПИ'), rename('b', 'РГАСПИ', 'ЦПА')]
    expect(fix(rules, citing('ЦПА'))).toEqual({ text: undefined, count: undefined, undecided: ['a.md'], left: 1 })
  })

  test('takes only what is listed', () => {
    const first = (report: Report): Report => ({
      ...report,
      files: report.files.map(each => ({
        ...each,
        diagnostics: each.diagnostics.filter(({ start }) => start.line < 5),
      })),
    })
    expect(fix([rename('a', 'ЦПА', 'РГАСПИ')], citing('ЦПА', 'ЦПА'), first).text).toBe(citing('РГАСПИ', 'ЦПА'))
  })

  test('never takes what the baseline holds, though an edit beside it changes how it is known', () => {
    const rules = [rename('a', 'ЦПА', 'РГАСПИ'), rename('b', 'ЦГАСА', 'РГВА')]
    const text = 'Two letters.[^1]\n\n[^1]: ЦГАСА. Ф. 1. Оп. 1. Д. 1. Л. 1; ЦПА. Ф. 64. Оп. 1. Д. 21. Л. 252.\n'
    const before = openProject(makePlan({ grammars, authority, rules: rules.slice(0, 1) }))
    before.update('a.md', text)
    const baseline = baselineOf(before.report())
    expect(baseline).toHaveLength(1)
    const fixed = fix(rules, text, report => compareWithBaseline(report, baseline).report)
    expect(fixed.text).toBe(text.replace('ЦГАСА', 'РГВА'))
  })

  test('never touches what the source says', () => {
    const entry = '> «Хранится: ЦПА. Ф. 64. Оп. 1. Д. 21. Л. 252.»\n\n'
    const fixed = fix([rename('a', 'ЦПА', 'РГАСПИ')], entry + citing('ЦПА'))
    expect(fixed).toMatchObject({ text: entry + citing('РГАСПИ'), left: 1 })
  })
})
