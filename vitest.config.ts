import { defineConfig } from 'vitest/config'

// The `source` condition makes `#room` imports resolve to TypeScript, so tests never run a stale build.
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: { include: ['test/**/*.test.ts'], testTimeout: 60_000 },
})
