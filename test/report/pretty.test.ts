import { expect, test } from 'vitest'
import { pretty } from '#report/pretty'
import { files, report, soundReport } from './edition.js'
import { readerOf, reportOf } from './report-of.js'

/** How one place is shown, without the lines around it. */
function shown(text: string, at: string, width = 60): string {
  const sketch = { path: 'a.md', at, rule: 'x/y', severity: 'error' as const, message: 'M' }
  const lines = pretty(reportOf({ 'a.md': text }, [sketch]), readerOf({ 'a.md': text }, width)).split('\n')
  return lines.slice(2, -3).join('\n')
}

test('shows by file what was found, where, and the related places', () => {
  expect(pretty(report, readerOf(files))).toMatchInlineSnapshot(`
    "notes/letters.md
      3:34  error  Unexpected second shelfmark of the letter of 4 March 1921,
                   expected file 21 as in article.md  conflict/shelfmark
         3 │ … March is kept in РГАСПИ. Ф. 5. Оп. 1. Д. 12. Л. 37; see also …
           │                    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         article.md:3:23  first cited here
         3 │ Legran wrote at once (РГАСПИ. Ф. 5. Оп. 1. Д. 21. Л. 37).
           │                       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      3:78  warning  Unexpected printed source without place, expected where it was
                     printed  provenance/incomplete-publication
         3 │ …is kept in РГАСПИ. Ф. 5. Оп. 1. Д. 12. Л. 37; see also Сборник, 1957.
           │                                                         ^^^^^^^^^^^^^

      4:4  info  Unexpected hyphen between sheets, expected a dash
                 citation/sheet-form
         4 │ Л. 5-7.
           │    ^^^

    1 error, 1 warning, 1 info in 1 of 3 files
    Not checked: archive that no authority knows (2 places,
    citation/unknown-archive)
    "
  `)
})

test('keeps long messages apart from rule names at any width', () => {
  expect(pretty(report, readerOf(files, 50))).toMatchInlineSnapshot(`
    "notes/letters.md
      3:34  error  Unexpected second shelfmark of the
                   letter of 4 March 1921, expected
                   file 21 as in article.md
                   conflict/shelfmark
         3 │ …in РГАСПИ. Ф. 5. Оп. 1. Д. 12. Л. 37; …
           │     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
         article.md:3:23  first cited here
         3 │ … (РГАСПИ. Ф. 5. Оп. 1. Д. 21. Л. 37).
           │    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^

      3:78  warning  Unexpected printed source without
                     place, expected where it was
                     printed
                     provenance/incomplete-publication
         3 │ … Д. 12. Л. 37; see also Сборник, 1957.
           │                          ^^^^^^^^^^^^^

      4:4  info  Unexpected hyphen between sheets,
                 expected a dash  citation/sheet-form
         4 │ Л. 5-7.
           │    ^^^

    1 error, 1 warning, 1 info in 1 of 3 files
    Not checked: archive that no authority knows (2
    places, citation/unknown-archive)
    "
  `)
})

test('says so when there is nothing to object to', () => {
  expect(pretty(soundReport, readerOf(files))).toBe('No problems in 3 files\n')
  expect(pretty(reportOf({}, []), readerOf({}))).toBe('No file was checked\n')
})

test('counts what is not listed', () => {
  const quiet = { ...soundReport, summary: { ...soundReport.summary, suppressed: 2, baselined: 1 } }
  expect(pretty(quiet, readerOf(files))).toBe('No problems in 3 files\nNot listed: 2 suppressed, 1 in the baseline\n')
})

test('does without the text of a file', () => {
  expect(pretty(report, { ...readerOf({}), width: 80 })).toMatchInlineSnapshot(`
    "notes/letters.md
      3:34  error  Unexpected second shelfmark of the letter of 4 March 1921,
                   expected file 21 as in article.md  conflict/shelfmark
         article.md:3:23  first cited here

      3:78  warning  Unexpected printed source without place, expected where it was
                     printed  provenance/incomplete-publication

      4:4  info  Unexpected hyphen between sheets, expected a dash
                 citation/sheet-form

    1 error, 1 warning, 1 info in 1 of 3 files
    Not checked: archive that no authority knows (2 places,
    citation/unknown-archive)
    "
  `)
})

test('colours only for a reader who shows them, and never instead of a word', () => {
  const plain = pretty(report, readerOf(files))
  const colored = pretty(report, { ...readerOf(files), color: true })
  const escapes = /\u001B\[\d+m/g
  expect(plain).not.toMatch(escapes)
  expect(colored).toMatch(escapes)
  expect(colored.replace(escapes, '')).toBe(plain)
})

test('sets the carets under wide, combined and invisible characters', () => {
  expect(shown('日本語 Ф. 2 end', 'Ф. 2')).toMatchInlineSnapshot(`
    "     1 │ 日本語 Ф. 2 end
           │        ^^^^"
  `)
  expect(shown('👩‍👩‍👧 и 🇺🇦 Ф. 2 end', 'Ф. 2')).toMatchInlineSnapshot(`
    "     1 │ 👩‍👩‍👧 и 🇺🇦 Ф. 2 end
           │         ^^^^"
  `)
  expect(shown('й й Ф. 2 end'.normalize('NFD'), 'Ф. 2')).toMatchInlineSnapshot(`
    "     1 │ й й Ф. 2 end
           │     ^^^^"
  `)
  expect(shown('\uFEFFар\u00ADхив\u200B Ф. 2 end', 'Ф. 2')).toMatchInlineSnapshot(`
    "     1 │ архив Ф. 2 end
           │       ^^^^"
  `)
  expect(shown('a\tb\tФ. 2 end', 'Ф. 2')).toMatchInlineSnapshot(`
    "     1 │ a   b   Ф. 2 end
           │         ^^^^"
  `)
})

test('cuts a long line around the place, between words', () => {
  const long = 'Довольно длинные слова перед указанием источника. '.repeat(200)
  expect(shown(`${long}РГВА. Ф. 2. Л. 3. ${long}`, 'РГВА. Ф. 2. Л. 3')).toMatchInlineSnapshot(`
    "     1 │ … источника. РГВА. Ф. 2. Л. 3. Довольно …
           │              ^^^^^^^^^^^^^^^^"
  `)
  expect(shown(`РГВА. Ф. 2. Л. 3. ${long}`, 'РГВА. Ф. 2. Л. 3')).toMatchInlineSnapshot(`
    "     1 │ РГВА. Ф. 2. Л. 3. Довольно длинные слова перед …
           │ ^^^^^^^^^^^^^^^^"
  `)
  expect(shown(`${long}РГВА. Ф. 2. Л. 3`, 'РГВА. Ф. 2. Л. 3')).toMatchInlineSnapshot(`
    "     1 │ …слова перед указанием источника. РГВА. Ф. 2. Л. 3
           │                                   ^^^^^^^^^^^^^^^^"
  `)
  expect(shown(`[^1]: ${long}`, long.trim())).toMatchInlineSnapshot(`
    "     1 │ [^1]: Довольно длинные слова перед указанием исто…
           │       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
  `)
  expect(shown(`Ф${'щ'.repeat(500)}`, `${'щ'.repeat(400)}`)).toMatchInlineSnapshot(`
    "     1 │ Фщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщщ…
           │  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^"
  `)
})

test('shows the first lines of a place that runs over several', () => {
  expect(
    shown('one [two\r\n  three\r\n\r\nfour\r\nfive] six', '[two\r\n  three\r\n\r\nfour\r\nfive]'),
  ).toMatchInlineSnapshot(`
    "     1 │ one [two
           │     ^^^^
         2 │   three
           │   ^^^^^
         3 │
           … 2 more lines"
  `)
  expect(shown('one [two\rthree] six', '[two\rthree]')).toMatchInlineSnapshot(`
    "     1 │ one [two
           │     ^^^^
         2 │ three] six
           │ ^^^^^^"
  `)
})

test('looks no farther than it shows', () => {
  const endless = 'щ'.repeat(100_000)
  expect(shown(`${endless} Ф. 2 ${endless}`, 'Ф. 2', 30)).toMatchInlineSnapshot(`
    "     1 │ … Ф. 2 …
           │   ^^^^"
  `)
  expect(shown(`[${endless}\n${endless}\nend]`, `[${endless}\n${endless}\nend]`, 30)).toMatchInlineSnapshot(`
    "     1 │ [щщщщщщщщщщщщщщщщщщ…
           │ ^^^^^^^^^^^^^^^^^^^
           … 2 more lines"
  `)
})

test('shows where nothing stands', () => {
  expect(shown('', '')).toMatchInlineSnapshot(`
    "     1 │
           │ ^"
  `)
  expect(shown('Heading', '')).toMatchInlineSnapshot(`
    "     1 │ Heading
           │ ^"
  `)
})

test('lets no text steer the terminal', () => {
  const text = 'a \u001B[31mred\u0007\u009B31m \u202Eback\u2028 Ф. 2'
  const path = 'x\u001B[2J\n.md'
  const sketch = {
    path,
    at: 'Ф. 2',
    rule: 'x/y',
    severity: 'error' as const,
    message: 'Unexpected \u001B]0;title\u0007',
  }
  const related = [{ path, at: 'red', message: '\u001B[0m' }]
  const output = pretty(reportOf({ [path]: text }, [{ ...sketch, related }]), readerOf({ [path]: text }))
  expect(output).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069\u2028\u2029]/)
  expect(output).toMatchInlineSnapshot(`
    "x␛[2J␊.md
      1:24  error  Unexpected ␛]0;title␇  x/y
         1 │ a ␛[31mred␇�31m back Ф. 2
           │                      ^^^^
         x␛[2J␊.md:1:8  ␛[0m
         1 │ a ␛[31mred␇�31m back Ф. 2
           │        ^^^

    1 error in 1 of 1 file
    "
  `)
})
