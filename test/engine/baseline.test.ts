import { describe, expect, test } from 'vitest'
import { baselineOf, compareWithBaseline, printBaseline, readBaseline } from '#engine/baseline'
import { summarise } from '#engine/summarise'
import type { Diagnostic, Report } from '#model/diagnostic'
import { UsageError } from '#model/usage-error'

/** A report of findings, each a path and a fingerprint. */
function reportOf(...findings: readonly string[]): Report {
  const paths = [...new Set(findings.map(each => each.split(' ')[0] ?? ''))]
  const point = { line: 1, column: 1, offset: 0 }
  const diagnostic = (fingerprint: string): Diagnostic => ({
    rule: 'a/b',
    severity: 'error',
    message: `Message ${fingerprint}`,
    start: point,
    end: point,
    fingerprint,
  })
  const files = paths.map(path => ({
    path,
    diagnostics: findings.flatMap(each => {
      const [file, mark] = each.split(' ')
      return file === path && mark ? [diagnostic(mark)] : []
    }),
  }))
  return summarise(files, [], [])
}

const listed = (report: Report) =>
  report.files.flatMap(({ path, diagnostics }) => diagnostics.map(({ fingerprint }) => `${path} ${fingerprint}`))

describe('comparing', () => {
  test('lists what is new, counts what is known, tells what is gone', () => {
    const baseline = baselineOf(reportOf('a.md x', 'a.md y', 'b.md x'))
    const { report, stale } = compareWithBaseline(reportOf('a.md x', 'a.md z', 'c.md x'), baseline)
    expect(listed(report)).toEqual(['a.md z', 'c.md x'])
    expect(report.summary).toMatchObject({ errors: 2, baselined: 1, suppressed: 0 })
    expect(report.files[0]?.setAside).toMatchObject([
      { by: 'baseline', reason: null, diagnostic: { fingerprint: 'x' } },
    ])
    expect(stale).toMatchObject([{ path: 'a.md', fingerprint: 'y' }])
  })

  test('a finding that goes makes no room for another', () => {
    const baseline = baselineOf(reportOf('a.md x'))
    expect(listed(compareWithBaseline(reportOf('a.md z'), baseline).report)).toEqual(['a.md z'])
  })
})

describe('the file', () => {
  test('is sorted, an entry a line, whatever the order of findings', () => {
    const text = printBaseline(baselineOf(reportOf('b.md y', 'a.md z', 'a.md x')))
    expect(text).toBe(printBaseline(baselineOf(reportOf('a.md x', 'a.md z', 'b.md y'))))
    expect(text).toMatchInlineSnapshot(`
      "{
        "version": 1,
        "findings": [
          {"path":"a.md","rule":"a/b","fingerprint":"x","message":"Message x"},
          {"path":"a.md","rule":"a/b","fingerprint":"z","message":"Message z"},
          {"path":"b.md","rule":"a/b","fingerprint":"y","message":"Message y"}
        ]
      }
      "
    `)
    expect(readBaseline('base.json', text)).toHaveLength(3)
    expect(printBaseline([])).toBe('{\n  "version": 1,\n  "findings": []\n}\n')
  })

  test.each(['', '[]', '{"version":2,"findings":[]}', '{"version":1,"findings":[{"path":"a.md"}]}', 'null'])(
    '%j is refused',
    text => {
      expect(() => readBaseline('base.json', text)).toThrow(
        new UsageError('base.json: is no baseline that this version of fondlint reads'),
      )
    },
  )
})
