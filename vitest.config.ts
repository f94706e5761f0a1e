import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { defineConfig } from 'vitest/config'

// The sources of the workspace's own packages, so that a test never reads a stale build.
const conditions = ['source', 'module', 'node', 'development|production']
// A busy machine is no failure: the limit is for what never ends.
const patient = { testTimeout: 60_000, hookTimeout: 60_000 }
const sources = { resolve: { conditions }, ssr: { resolve: { conditions } } }

/** Tests that build the package, and run it, three compilers or four bundlers: a minute that `pnpm test` does not take. */
const built = ['test/types.test.ts', 'test/bundle-cost.test.ts', 'test/cli/bin.test.ts']

/** Runs the plugin's tests on the ESLint and the rule tester that one host package owns. */
function onHost(name: string) {
  const from = createRequire(new URL(`./packages/conformance/hosts/${name}/package.json`, import.meta.url))
  const folder = (dependency: string) => dirname(from.resolve(`${dependency}/package.json`))
  const owned = ['eslint', 'espree', '@typescript-eslint/rule-tester', '@typescript-eslint/parser']
  return {
    ...sources,
    resolve: { conditions, alias: owned.map((find) => ({ find, replacement: folder(find) })) },
    // The files share their modules: loading two parsers takes longer than most of them run.
    test: {
      ...patient,
      name,
      root: 'packages/eslint-plugin-websocket',
      include: ['test/**/*.test.ts'],
      isolate: false,
      provide: { eslintMajor: name.replace('eslint', '') }
    }
  }
}

export default defineConfig({
  test: {
    // Vitest leaves one core alone, which is half of them on a small machine.
    maxWorkers: '100%',
    projects: [
      {
        ...sources,
        test: {
          ...patient,
          name: 'ws-close-codes',
          root: 'packages/ws-close-codes',
          include: ['test/**/*.test.ts'],
          exclude: built
        }
      },
      {
        ...sources,
        test: { ...patient, name: 'built', root: 'packages/ws-close-codes', include: built }
      },
      onHost('eslint9'),
      onHost('eslint10'),
      {
        ...sources,
        test: { ...patient, name: 'repository', root: 'packages/conformance', include: ['test/**/*.test.ts'] }
      },
      { test: { ...patient, name: 'peer', root: 'packages/conformance/runtimes', include: ['test/**/*.test.ts'] } },
      { ...sources, test: { ...patient, name: 'demo', root: 'packages/demo', include: ['test/**/*.test.ts'] } },
      // In a browser, on the site as it was built.
      { test: { ...patient, name: 'site', root: 'docs', include: ['test/**/*.test.ts'] } }
    ]
  }
})
