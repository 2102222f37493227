import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { generateCorpus } from './corpus-set.js'
import { ROOT } from './rule-files.js'

/**
 * Times fondlint and other linters of Markdown over one generated set, whole processes, in one run:
 * `npm run build && node --conditions=source --import tsx src/dev/bench-peers.ts [files]`. The others are installed into a
 * folder for temporary files. Each row is the quicker of two runs; what counts are the ratios.
 */
const FILES = Number(process.argv[2] ?? 200)
/** Makes files of some ten thousand bytes. */
const PARAGRAPHS = 8
const ROUNDS = 2

const PEERS = [
  'textlint@15',
  'textlint-rule-no-todo@2',
  'remark-cli@12',
  'remark-preset-lint-consistent@6',
  'remark-preset-lint-recommended@7',
  'markdownlint-cli2@0.18',
  'eslint@9',
  '@eslint/markdown@7',
]

interface Row {
  readonly name: string
  readonly command: string
  readonly args: readonly string[]
}

const folder = mkdtempSync(join(tmpdir(), 'fondlint-peers-'))
try {
  const megabytes = writeSet()
  const tools = installPeers()
  const bin = (name: string) => join(tools, 'node_modules', '.bin', name)
  const rows: readonly Row[] = [
    { name: 'node, doing nothing', command: process.execPath, args: ['-e', '0'] },
    {
      name: 'fondlint, all rules',
      command: process.execPath,
      args: [join(ROOT, 'dist/cli/main.js'), '--no-config', 'set'],
    },
    { name: 'markdownlint-cli2, all rules but MD013', command: bin('markdownlint-cli2'), args: ['set/**/*.md'] },
    { name: 'ESLint with Markdown, recommended', command: bin('eslint'), args: ['set'] },
    { name: 'remark-cli, consistent and recommended', command: bin('remark'), args: ['set', '--quiet'] },
    { name: 'textlint, one rule', command: bin('textlint'), args: ['set/**/*.md'] },
  ]
  const timed = rows.map(row => ({
    name: row.name,
    seconds: Math.min(...Array.from({ length: ROUNDS }, () => time(row))),
  }))
  const ours = timed.find(({ name }) => name.startsWith('fondlint'))?.seconds ?? 1
  process.stdout.write(`${FILES} files, ${megabytes.toFixed(1)} MB\n`)
  for (const { name, seconds } of timed) {
    process.stdout.write(
      `${name.padEnd(44)} ${seconds.toFixed(2).padStart(8)} s ${(seconds / ours).toFixed(2).padStart(8)}\n`,
    )
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}

function writeSet(): number {
  let bytes = 0
  for (const { path, text } of generateCorpus(FILES, PARAGRAPHS)) {
    const file = join(folder, 'set', path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
    bytes += Buffer.byteLength(text)
  }
  return bytes / 1e6
}

/** Kept between runs: five hundred packages take a minute. */
function installPeers(): string {
  const tools = join(tmpdir(), 'fondlint-bench-peers')
  if (!existsSync(join(tools, 'node_modules', '.bin', 'textlint'))) {
    mkdirSync(tools, { recursive: true })
    writeFileSync(join(tools, 'package.json'), '{ "private": true }\n')
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', ...PEERS], {
      cwd: tools,
      stdio: 'ignore',
    })
  }
  writeFileSync(join(folder, '.textlintrc.json'), '{ "rules": { "no-todo": true } }')
  writeFileSync(join(folder, '.markdownlint.json'), '{ "default": true, "MD013": false }')
  writeFileSync(
    join(folder, '.remarkrc.json'),
    '{ "plugins": ["remark-preset-lint-consistent", "remark-preset-lint-recommended"] }',
  )
  writeFileSync(
    join(folder, 'eslint.config.mjs'),
    "import markdown from '@eslint/markdown'\nexport default markdown.configs.recommended\n",
  )
  execFileSync('ln', ['-sfn', join(tools, 'node_modules'), join(folder, 'node_modules')])
  return tools
}

function time({ command, args }: Row): number {
  const start = performance.now()
  const { error } = spawnSync(command, args, { cwd: folder, stdio: 'ignore' })
  if (error) throw error
  return (performance.now() - start) / 1000
}
