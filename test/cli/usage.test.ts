import { readFileSync } from 'node:fs'
import { describe, expect, test, vi } from 'vitest'
import { ROOT } from '#dev/rule-files'
import { deskWith } from './desk.js'

vi.mock('#index', () => import('./fake-index.js'))

describe('wrong usage is exit code 2 and names the nearest right one', () => {
  test.each([
    [['--formt', 'json'], "Unknown option '--formt'\n(Did you mean --format?)"],
    [['lnt'], 'No file, folder or command "lnt", did you mean "lint"?'],
    [['--rule', 'word/wrogn:off'], 'Unknown rule "word/wrogn", did you mean "word/wrong"?'],
    [
      ['--rule', 'word/wrong:err'],
      'Unknown severity "err", did you mean "error"? (there are off, info, warning, error)',
    ],
    [['--rule', 'word/wrong'], 'No severity in --rule "word/wrong", expected id:severity'],
    [
      ['--fail-on', 'all'],
      "Option '--fail-on <severity>' argument 'all' is invalid. Allowed choices are error, warning, info, never.",
    ],
    [['--max-warnings', '1.5'], "Option '--max-warnings <n>' argument '1.5' is invalid. Expected a whole number."],
    [['--stdin-filename', 'a.md'], '--stdin-filename names the text of standard input, which is asked for with "-"'],
    [['--watch', '-'], '--watch looks at files, and standard input is none'],
    [['--watch', '--staged'], '--watch looks at files, and --staged at what is staged'],
    [
      ['--watch', '--baseline', 'b', '--update-baseline'],
      '--watch checks again and again, and --update-baseline would take in all that is new',
    ],
    [['--since'], "Option '--since <ref>' argument missing"],
    [['citations'], "Missing required argument 'paths'"],
    [['explain', 'wrong'], 'Unknown rule "wrong", did you mean "word/wrong"?'],
    [['explain', 'wrod/wrong'], 'Unknown rule "wrod/wrong", did you mean "word/wrong"?'],
  ])('%j', async (argv, message) => {
    expect(await deskWith({ 'a.md': '' }).fondlint(argv)).toEqual({
      code: 2,
      stdout: '',
      stderr: `fondlint: ${message}\n`,
    })
  })
})

describe('help', () => {
  test('names no option of lint that the page on the command line leaves out', async () => {
    const { stdout } = await deskWith({}).fondlint(['lint', '--help'])
    const page = readFileSync(`${ROOT}src/docs/command-line.md`, 'utf8')
    const options = [...stdout.matchAll(/^ {2}(?:-\w, )?(--[\w-]+)/gm)].map(([, option = '']) => option)
    expect(options.length).toBeGreaterThan(20)
    expect(options.filter(option => !page.includes(option) && option !== '--help')).toEqual([])
  })

  test('fits an ordinary terminal and tells the commands, the options of lint and the exit codes', async () => {
    const { stdout, stderr, code } = await deskWith({}).fondlint(['--help'])
    expect({ stderr, code }).toEqual({ stderr: '', code: 0 })
    expect(stdout).toMatchInlineSnapshot(`
      "Usage: fondlint [command] [options] [paths...]

      Checks the archival citations and the provenance of manuscripts and documentary
      editions.

      Options:
        -v, --version                   print the version
        -h, --help                      print this help

      Commands:
        lint [options] [paths...]       check manuscripts; the command that runs when
                                        none is named
        parse [citations...]            read citations, one a line, and print one JSON
                                        object a line
        citations [options] <paths...>  print every citation in the files as JSON
        facts [options] <paths...>      print all that is read from the files as JSON:
                                        entries, citations, dates, records, quotations
        bib [options] <paths...>        print a bibliography of all that the files
                                        cite, each source once
        rules [options]                 list the rules
        explain <rule>                  print the page of a rule: why, what is right,
                                        what is wrong
        init                            write a configuration with comments into the
                                        working folder
        lsp [options]                   serve an editor: findings while you write
                                        (Language Server Protocol)
        help [command]                  print the help of a command

      Options of lint:
        -f, --format <name[=file]>  pretty, compact, unix, json, jsonl, sarif, github,
                                    gitlab, junit, checkstyle, rdjson, markdown, html;
                                    may be repeated
        -o, --output <file>         write the report to a file
        --rule <id:severity>        set a rule to off, info, warning or error; may be
                                    repeated
        -c, --config <file>         the configuration (default: fondlint.config.* here
                                    or in a folder around)
        --no-config                 use no configuration
        --print-config <file>       print what is set for a file, and check nothing
        --no-ignore                 check also what .gitignore, .fondlintignore or
                                    ignores exclude
        --fix                       correct in the files what can only be meant in one
                                    way
        --fix-dry-run               print the corrections as a diff, and write nothing
        --corpus <path>             a file, folder or glob to check against and not to
                                    report on; may be repeated
        --since <ref>               report only what touches lines changed since a Git
                                    commit, or contradicts them
        --staged                    the same for what is staged, in the text that is
                                    staged
        --bibliography <file>       the bibliography that the manuscripts have:
                                    CSL-JSON, BibTeX or RIS
        --baseline <file>           list no finding that stands in this file
        --update-baseline           write all findings into the baseline
        --fail-on <severity>        the least severity that makes the exit code 1
                                    (choices: "error", "warning", "info", "never",
                                    default: "error")
        --max-warnings <n>          exit with 1 if there are more warnings
        -q, --quiet                 list errors only; the summary still counts the
                                    rest
        --cache                     keep what is read for the next run, which reads
                                    only what has changed
        --no-cache                  keep nothing (the default)
        --cache-location <folder>   where to keep it (default: node_modules/.cache, or
                                    your cache folder)
        --concurrency <n>           threads that read (default: as many as pay)
        --watch                     check again whenever a file changes, until Ctrl-C
        --stats                     tell on standard error where the time went, by
                                    phase and rule
        --color                     use colours, also in a pipe
        --no-color                  use no colours
        --stdin-filename <path>     the name of standard input; .md and .markdown are
                                    read as Markdown
        -h, --help                  print this help

      Examples:
        fondlint volume-1/                         check the manuscripts in a folder
        fondlint 'notes/**/*.md' --format json     the same for a machine
        fondlint --rule citation/syntax:off a.md   without one rule
        fondlint --fix-dry-run                     show what --fix would correct
        fondlint --since main                      only what your branch has changed
        fondlint parse 'РГАСПИ. Ф. 2. Оп. 1. Д. 16244. Л. 1–3 об.'
        fondlint explain citation/syntax

      Exit codes: 0 nothing to object to, 1 problems (see --fail-on), 2 could not do
      the job: wrong usage, a file that cannot be read, a crash.
      "
    `)
  })

  test('--version', async () => {
    expect(await deskWith({}).fondlint(['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    })
  })

  test('rules', async () => {
    expect((await deskWith({}).fondlint(['rules'])).stdout).toMatchInlineSnapshot(`
      "word/long   info     Write short words wherever a short word says the same as a
                           long one would have said
      word/odd    warning  Write no odd word
      word/wrong  error    Write no wrong word
      "
    `)
  })
})
