import { defineConfig } from 'vitest/config'

// The `source` condition makes `#room` imports resolve to TypeScript, so tests never run a stale build. Building the
// grammars costs a second: all tests of the core share one copy of every module, which they can because no module holds
// state. Tests of the command line put a stand-in in the place of the core, and so run apart.
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    testTimeout: 60_000,
    // By default one processor is left idle: of two, that is half.
    maxWorkers: '100%',
    setupFiles: ['test/setup.ts'],
    projects: [
      {
        extends: true,
        test: { name: 'core', include: ['test/**/*.test.ts'], exclude: ['test/cli/**'], isolate: false },
      },
      {
        extends: true,
        test: { name: 'cli', include: ['test/cli/**/*.test.ts'], globalSetup: ['test/cli/bundle-setup.ts'] },
      },
    ],
  },
})
