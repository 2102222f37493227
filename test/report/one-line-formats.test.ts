import { expect, test } from 'vitest'
import { compact } from '#report/compact'
import { unix } from '#report/unix'
import { notChecked, report, soundReport } from './edition.js'
import { reportOf } from './report-of.js'

test('compact', () => {
  expect(compact(report)).toMatchInlineSnapshot(`
    "notes/letters.md: line 3, col 34, Error - Unexpected second shelfmark of the letter of 4 March 1921, expected file 21 as in article.md [article.md:3:23 first cited here] (conflict/shelfmark)
    notes/letters.md: line 3, col 78, Warning - Unexpected printed source without place, expected where it was printed (provenance/incomplete-publication)
    notes/letters.md: line 4, col 4, Info - Unexpected hyphen between sheets, expected a dash (citation/sheet-form)

    1 error, 1 warning, 1 info in 1 of 3 files
    Not checked: archive that no authority knows (2 places, citation/unknown-archive)
    "
  `)
})

test('unix', () => {
  expect(unix(report)).toMatchInlineSnapshot(`
    "notes/letters.md:3:34: Unexpected second shelfmark of the letter of 4 March 1921, expected file 21 as in article.md [article.md:3:23 first cited here] [Error/conflict/shelfmark]
    notes/letters.md:3:78: Unexpected printed source without place, expected where it was printed [Warning/provenance/incomplete-publication]
    notes/letters.md:4:4: Unexpected hyphen between sheets, expected a dash [Info/citation/sheet-form]

    1 error, 1 warning, 1 info in 1 of 3 files
    Not checked: archive that no authority knows (2 places, citation/unknown-archive)
    "
  `)
})

test.each([compact, unix])('%o says nothing if there is nothing to tell', format => {
  expect(format(soundReport)).toBe('')
})

test.each([compact, unix])('%o does not pass over what could not be judged', format => {
  expect(format(reportOf({ 'a.md': '' }, [], notChecked))).toContain('Not checked: archive that no authority knows')
})

test.each([compact, unix])('%o keeps a diagnostic on one line', format => {
  const path = 'a\n.md'
  const sketch = { path, at: 'x', rule: 'x/y', severity: 'error' as const, message: 'one\ntwo\u2028three' }
  const [first = '', second] = format(reportOf({ [path]: 'x' }, [sketch])).split('\n')
  expect(first).toMatch(/one.*two.*three/)
  expect(second).toBe('')
})
