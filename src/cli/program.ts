import { Command, InvalidArgumentError, Option } from 'commander'
import { BIBLIOGRAPHY_FORMATS } from '#export/formats'
import { SEVERITIES } from '#model/diagnostic'
import { reporters } from '#report/reporters'
import type { BibOptions } from './commands/bib.js'
import type { ExportOptions } from './commands/export-facts.js'
import type { LintOptions } from './commands/lint.js'
import type { LspOptions } from './commands/lsp.js'
import type { RulesOptions } from './commands/rules.js'
import { packageVersion } from './package-root.js'
import type { ExitCode, World } from './world.js'

/** Tells how a command ended. */
type Done = (code: ExitCode) => void

const EXAMPLES = `
Examples:
  fondlint volume-1/                         check the manuscripts in a folder
  fondlint 'notes/**/*.md' --format json     the same for a machine
  fondlint --rule citation/syntax:off a.md   without one rule
  fondlint --fix-dry-run                     show what --fix would correct
  fondlint --since main                      only what your branch has changed
  fondlint parse 'РГАСПИ. Ф. 2. Оп. 1. Д. 16244. Л. 1–3 об.'
  fondlint explain citation/syntax

Exit codes: 0 nothing to object to, 1 problems (see --fail-on), 2 could not do
the job: wrong usage, a file that cannot be read, a crash.`

const CONFIG = 'the configuration (default: fondlint.config.* here or in a folder around)'
const NO_IGNORE = 'check also what .gitignore, .fondlintignore or ignores exclude'

/**
 * The command line. Each command loads its own code when it is called, so that `--version` and help are quick. Throws a
 * CommanderError on wrong usage, after it has written what is wrong.
 */
export function createProgram(world: World, done: Done): Command {
  const program = new Command('fondlint')
    .description('Checks the archival citations and the provenance of manuscripts and documentary editions.')
    .usage('[command] [options] [paths...]')
    .version(packageVersion(), '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand('help [command]', 'print the help of a command')
    .exitOverride()
    .configureOutput({
      writeOut: text => void world.stdout.write(text),
      writeErr: text => void world.stderr.write(text),
      outputError: (text, write) =>
        write(text.replace(/^error: ./, start => `fondlint: ${start.slice(-1).toUpperCase()}`)),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => world.stdout.columns ?? 80,
      getErrHelpWidth: () => world.stderr.columns ?? 80,
    })
  const lint = addLint(program, world, done)
  addParse(program, world, done)
  addCitations(program, world, done)
  addFacts(program, world, done)
  addBib(program, world, done)
  addRules(program, world, done)
  addExplain(program, world, done)
  addInit(program, world, done)
  addLsp(program, world, done)
  program.addHelpText('after', () => `\n${optionsHelp(lint)}\n${EXAMPLES}`)
  return program
}

function addLint(program: Command, world: World, done: Done): Command {
  return program
    .command('lint', { isDefault: true })
    .description('check manuscripts; the command that runs when none is named')
    .argument('[paths...]', 'files, folders, globs, or - for standard input (default: the working folder)')
    .option('-f, --format <name[=file]>', `${[...reporters.keys()].join(', ')}; may be repeated`, collect)
    .option('-o, --output <file>', 'write the report to a file')
    .option('--rule <id:severity>', 'set a rule to off, info, warning or error; may be repeated', collect)
    .option('-c, --config <file>', CONFIG)
    .option('--no-config', 'use no configuration')
    .option('--print-config <file>', 'print what is set for a file, and check nothing')
    .option('--no-ignore', NO_IGNORE)
    .option('--fix', 'correct in the files what can only be meant in one way')
    .option('--fix-dry-run', 'print the corrections as a diff, and write nothing')
    .option('--corpus <path>', 'a file, folder or glob to check against and not to report on; may be repeated', collect)
    .option('--since <ref>', 'report only what touches lines changed since a Git commit, or contradicts them')
    .option('--staged', 'the same for what is staged, in the text that is staged')
    .option('--bibliography <file>', 'the bibliography that the manuscripts have: CSL-JSON, BibTeX or RIS')
    .option('--baseline <file>', 'list no finding that stands in this file')
    .option('--update-baseline', 'write all findings into the baseline')
    .addOption(
      new Option('--fail-on <severity>', 'the least severity that makes the exit code 1')
        .choices([...SEVERITIES, 'never'])
        .default('error'),
    )
    .option('--max-warnings <n>', 'exit with 1 if there are more warnings', wholeNumber)
    .option('-q, --quiet', 'list errors only; the summary still counts the rest')
    .option('--cache', 'keep what is read for the next run, which reads only what has changed')
    .option('--no-cache', 'keep nothing (the default)')
    .option('--cache-location <folder>', 'where to keep it (default: node_modules/.cache, or your cache folder)')
    .option('--concurrency <n>', 'threads that read (default: as many as pay)', positiveNumber)
    .option('--watch', 'check again whenever a file changes, until Ctrl-C')
    .option('--stats', 'tell on standard error where the time went, by phase and rule')
    .option('--color', 'use colours, also in a pipe')
    .option('--no-color', 'use no colours')
    .option('--stdin-filename <path>', 'the name of standard input; .md and .markdown are read as Markdown')
    .action(async (paths: string[], options: LintOptions) => {
      const { rejectMistypedCommand } = await import('./mistyped-command.js')
      const commands = ['help', ...program.commands.map(command => command.name())]
      rejectMistypedCommand(paths, commands, world.cwd)
      done(await (await import('./commands/lint.js')).lint(paths, options, world))
    })
}

function addParse(program: Command, world: World, done: Done): void {
  program
    .command('parse')
    .description('read citations, one a line, and print one JSON object a line')
    .argument('[citations...]', 'texts to read (default: the lines of standard input)')
    .action(async (texts: string[]) => {
      done(await (await import('./commands/parse.js')).parse(texts, world))
    })
}

function addCitations(program: Command, world: World, done: Done): void {
  program
    .command('citations')
    .description('print every citation in the files as JSON')
    .argument('<paths...>', 'files, folders, globs, or - for standard input')
    .option('--stdin-filename <path>', 'the name of standard input; .md and .markdown are read as Markdown')
    .option('-c, --config <file>', CONFIG)
    .option('--no-config', 'use no configuration')
    .option('--no-ignore', NO_IGNORE)
    .action(async (paths: string[], options: ExportOptions) => {
      done(await (await import('./commands/citations.js')).citations(paths, options, world))
    })
}

function addFacts(program: Command, world: World, done: Done): void {
  program
    .command('facts')
    .description('print all that is read from the files as JSON: entries, citations, dates, records, quotations')
    .addHelpText('after', '\nOffsets count UTF-16 code units. Fingerprints of passages are counted, not listed.')
    .argument('<paths...>', 'files, folders, globs, or - for standard input')
    .option('--stdin-filename <path>', 'the name of standard input; .md and .markdown are read as Markdown')
    .option('-c, --config <file>', CONFIG)
    .option('--no-config', 'use no configuration')
    .option('--no-ignore', NO_IGNORE)
    .action(async (paths: string[], options: ExportOptions) => {
      done(await (await import('./commands/facts.js')).facts(paths, options, world))
    })
}

function addBib(program: Command, world: World, done: Done): void {
  program
    .command('bib')
    .description('print a bibliography of all that the files cite, each source once')
    .argument('<paths...>', 'files, folders, globs, or - for standard input')
    .addOption(new Option('--to <format>', 'what to write').choices(BIBLIOGRAPHY_FORMATS).default('csl-json'))
    .option('--style <name>', 'for text and html: gost, dstu, chicago, archival, or a .csl file')
    .option('--locale <locale>', 'for text and html: en-US, ru-RU, uk-UA')
    .option('-o, --output <file>', 'write to a file')
    .option('--stdin-filename <path>', 'the name of standard input; .md and .markdown are read as Markdown')
    .option('-c, --config <file>', CONFIG)
    .option('--no-config', 'use no configuration')
    .option('--no-ignore', NO_IGNORE)
    .action(async (paths: string[], options: BibOptions) => {
      done(await (await import('./commands/bib.js')).bib(paths, options, world))
    })
}

function addRules(program: Command, world: World, done: Done): void {
  program
    .command('rules')
    .description('list the rules')
    .option('--color', 'use colours, also in a pipe')
    .option('--no-color', 'use no colours')
    .action(async (options: RulesOptions) => {
      done(await (await import('./commands/rules.js')).rules(options, world))
    })
}

function addExplain(program: Command, world: World, done: Done): void {
  program
    .command('explain')
    .description('print the page of a rule: why, what is right, what is wrong')
    .argument('<rule>', 'such as citation/syntax')
    .action(async (rule: string) => {
      done(await (await import('./commands/explain.js')).explain(rule, world))
    })
}

function addInit(program: Command, world: World, done: Done): void {
  program
    .command('init')
    .description('write a configuration with comments into the working folder')
    .action(async () => {
      done(await (await import('./commands/init.js')).init(world))
    })
}

function addLsp(program: Command, world: World, done: Done): void {
  program
    .command('lsp')
    .description('serve an editor: findings while you write (Language Server Protocol)')
    .option('--stdio', 'speak over standard input and output')
    .option('-c, --config <file>', CONFIG)
    .option('--no-config', 'use no configuration')
    .action(async (options: LspOptions) => {
      done(await (await import('./commands/lsp.js')).lsp(options, world))
    })
}

/** The options of a command as its own help lists them. */
function optionsHelp(command: Command): string {
  const help = command.createHelp()
  const width = help.padWidth(command, help)
  const rows = help
    .visibleOptions(command)
    .map(option => help.formatItem(help.optionTerm(option), width, help.optionDescription(option), help))
  return ['Options of lint:', ...rows].join('\n')
}

function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, value]
}

function positiveNumber(value: string): number {
  const number = wholeNumber(value)
  if (number === 0) throw new InvalidArgumentError('Expected a number above 0.')
  return number
}

function wholeNumber(value: string): number {
  if (!/^\d+$/.test(value)) throw new InvalidArgumentError('Expected a whole number.')
  return Number(value)
}
