import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { keepPatterns } from './keep-patterns.js'
import { writeNotices } from './write-notices.js'

/**
 * Bundles the command line into `dist/cli`: `npm run build` runs it. Another folder of the
 * package may be named. A cold process spends most of its time on finding and compiling some eight hundred modules; as a
 * few chunks they start in half the time. The API stays unbundled.
 */
const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..')
const OUT = join(ROOT, process.argv[2] ?? join('dist', 'cli'))

/** Zod brings its messages in fifty languages; ours are English. */
const englishOnly: Plugin = {
  name: 'english-only',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]zod[\\/]v4[\\/]locales[\\/]index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js'",
    }))
  },
}

rmSync(OUT, { recursive: true, force: true })
const { metafile, outputFiles } = await build({
  absWorkingDir: ROOT,
  entryPoints: ['src/cli/main.ts', 'src/cli/facts-worker.ts'],
  outdir: OUT,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20.19',
  conditions: ['source'],
  mainFields: ['module', 'main'],
  minify: true,
  // Names stand in stack traces, which users send us.
  keepNames: true,
  legalComments: 'none',
  external: ['@citation-js/*'],
  plugins: [englishOnly],
  banner: {
    js: "import { createRequire as bundledRequire } from 'node:module'; const require = bundledRequire(import.meta.url);",
  },
  metafile: true,
  write: false,
  logLevel: 'warning',
})
mkdirSync(OUT, { recursive: true })
for (const { path, text } of outputFiles) {
  writeFileSync(path, keepPatterns(text), { mode: text.startsWith('#!') ? 0o755 : 0o644 })
}
writeNotices(Object.keys(metafile.inputs), ROOT, join(OUT, 'NOTICES.txt'))
