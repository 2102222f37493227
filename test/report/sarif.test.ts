import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { ROOT } from '#dev/rule-files'
import type { Report } from '#model/diagnostic'
import { sarif } from '#report/sarif'
import { files, report, soundReport } from './edition.js'
import { readerOf, reportOf } from './report-of.js'

/** The schema is of draft 4, of which it uses nothing that later drafts changed but the name of its id. */
function officialSchema() {
  const { $schema: _, id, ...schema } = JSON.parse(readFileSync(`${ROOT}fixtures/schemas/sarif-2.1.0.json`, 'utf8'))
  const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false })
  addFormats.default(ajv)
  return ajv.compile({ $id: id, ...schema })
}
const isValid = officialSchema()

function logOf(each: Report) {
  const log = JSON.parse(sarif(each, readerOf(files)))
  isValid(log)
  expect(isValid.errors).toBeNull()
  return log
}

test('the schema refuses what is no log', () => {
  expect(isValid({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false)
})

test('a log names the tool, its rules and each problem with its places, fix and fingerprint', () => {
  const [run] = logOf(report).runs
  expect(run.tool.driver).toEqual({
    name: 'fondlint',
    semanticVersion: '1.2.3',
    rules: [
      {
        id: 'citation/sheet-form',
        shortDescription: { text: 'Require sheets as <usual>' },
        defaultConfiguration: { level: 'note' },
      },
      {
        id: 'conflict/shelfmark',
        shortDescription: { text: 'Require one' },
        helpUri: 'https://example.org/conflict/shelfmark',
        defaultConfiguration: { level: 'error' },
      },
    ],
  })
  expect(run.results[0]).toEqual({
    ruleId: 'conflict/shelfmark',
    ruleIndex: 1,
    level: 'error',
    message: { text: 'Unexpected second shelfmark of the letter of 4 March 1921, expected file 21 as in article.md' },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: 'notes/letters.md' },
          region: { startLine: 3, startColumn: 34, endLine: 3, endColumn: 67, charOffset: 44, charLength: 33 },
        },
      },
    ],
    relatedLocations: [
      {
        id: 0,
        message: { text: 'first cited here' },
        physicalLocation: {
          artifactLocation: { uri: 'article.md' },
          region: { startLine: 3, startColumn: 23, endLine: 3, endColumn: 56, charOffset: 37, charLength: 33 },
        },
      },
    ],
    partialFingerprints: { 'fondlint/v1': '00c0ffee' },
  })
  expect(run.results[1].ruleIndex, 'a rule that nobody introduced').toBeUndefined()
  expect(run.results[2].fixes[0].artifactChanges[0].replacements).toEqual([
    { deletedRegion: { charOffset: 107, charLength: 1 }, insertedContent: { text: '–' } },
  ])
  expect(run.properties.notChecked).toHaveLength(1)
})

test('a run without problems is a log without results', () => {
  expect(logOf(soundReport).runs[0].results).toEqual([])
})

test('a crash is told and the run is no success', () => {
  const { invocations } = logOf({
    ...soundReport,
    crashes: [{ rule: 'a/b', path: 'c.md', error: 'no' }],
  }).runs[0]
  expect(invocations[0].executionSuccessful).toBe(false)
  expect(invocations[0].toolExecutionNotifications[0].message.text).toBe('Rule a/b crashed: no')
})

test('a path becomes a relative reference whatever is in it', () => {
  const path = 'том 1/a:b#c%?.md'
  const sketch = { path, at: 'x', rule: 'x/y', severity: 'error' as const, message: 'M' }
  const [result] = logOf(reportOf({ [path]: 'x' }, [sketch])).runs[0].results
  const { uri } = result.locations[0].physicalLocation.artifactLocation
  expect(decodeURIComponent(uri)).toBe(path)
  expect(new URL(uri, 'file:///').protocol).toBe('file:')
  expect(new URL(uri, 'file:///').hash).toBe('')
})

test('what was put aside stays in the log as suppressed', () => {
  const [file] = report.files.filter(({ diagnostics }) => diagnostics.length > 0)
  const [diagnostic] = file?.diagnostics ?? []
  if (!file || !diagnostic) throw new Error('no diagnostic')
  const setAside = [
    { diagnostic, by: 'directive' as const, reason: 'both are right' },
    { diagnostic, by: 'baseline' as const, reason: null },
  ]
  const { results } = logOf({ ...report, files: [{ ...file, diagnostics: [], setAside }] }).runs[0]
  expect(results.map(({ suppressions }: { suppressions: unknown }) => suppressions)).toEqual([
    [{ kind: 'inSource', justification: 'both are right' }],
    [{ kind: 'external' }],
  ])
})
