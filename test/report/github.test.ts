import { expect, test } from 'vitest'
import type { Severity } from '#model/diagnostic'
import { github } from '#report/github'
import { report } from './edition.js'
import { reportOf } from './report-of.js'

test('annotates errors first and ends with the summary', () => {
  expect(github(report)).toMatchInlineSnapshot(`
    "::error file=notes/letters.md,line=3,endLine=3,col=34,endColumn=67,title=conflict/shelfmark::Unexpected second shelfmark of the letter of 4 March 1921, expected file 21 as in article.md%0Aarticle.md:3:23 first cited here
    ::warning file=notes/letters.md,line=3,endLine=3,col=78,endColumn=91,title=provenance/incomplete-publication::Unexpected printed source without place, expected where it was printed
    ::notice file=notes/letters.md,line=4,endLine=4,col=4,endColumn=7,title=citation/sheet-form::Unexpected hyphen between sheets, expected a dash
    1 error, 1 warning, 1 info in 1 of 3 files
    Not checked: archive that no authority knows (2 places, citation/unknown-archive)
    "
  `)
})

test('escapes what would end a command or its property', () => {
  const path = 'a,b:c%.md'
  const sketch = { path, at: 'x', rule: 'x/y', severity: 'error' as const, message: '100 %\n::error::no' }
  expect(github(reportOf({ [path]: 'x\ny' }, [{ ...sketch, at: 'x\ny' }]))).toMatchInlineSnapshot(`
    "::error file=a%2Cb%3Ac%25.md,line=1,endLine=2,title=x/y::100 %25%0A::error::no
    1 error in 1 of 1 file
    "
  `)
})

test('lists what is over the limit of annotations as lines that are no commands', () => {
  const path = '::error::.md'
  const many = (severity: Severity, count: number) =>
    Array.from({ length: count }, (_, i) => ({ path, at: 'x', rule: 'x/y', severity, message: `${severity} ${i + 1}` }))
  const lines = github(reportOf({ [path]: 'x' }, [...many('warning', 11), ...many('error', 12)])).split('\n')
  expect(lines.filter(line => line.startsWith('::error '))).toHaveLength(10)
  expect(lines.filter(line => line.startsWith('::warning '))).toHaveLength(10)
  expect(lines.slice(20)).toMatchInlineSnapshot(`
    [
      "3 more problems without annotation:",
      "- ::error::.md: line 1, col 1, Error - error 11 (x/y)",
      "- ::error::.md: line 1, col 1, Error - error 12 (x/y)",
      "- ::error::.md: line 1, col 1, Warning - warning 11 (x/y)",
      "12 errors, 11 warnings in 1 of 1 file",
      "",
    ]
  `)
})
