import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

// The raw peer and the judgement have tests that need none of the runtimes.
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  test: { name: 'runtimes', include: ['test/**/*.test.ts'] }
})
