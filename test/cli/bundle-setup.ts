import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder of the command line as users run it, made of today's sources. */
    bundle: string
  }
}

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

/** Bundles the command line once for all tests that start it: from the sources each start takes three times as long. */
export default function setup(project: TestProject): () => void {
  const folder = join('dist', `test-${process.pid}`)
  execFileSync(process.execPath, ['--conditions=source', '--import', 'tsx', 'src/dev/bundle.ts', folder], { cwd: ROOT })
  project.provide('bundle', join(ROOT, folder))
  return () => rmSync(join(ROOT, folder), { recursive: true, force: true })
}
