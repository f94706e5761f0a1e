/**
 * Writes what derives from the rules and the manifest: the headers and option tables of the rule pages, the tables of
 * rules in both READMEs, and the version in the source. With `--check` it writes nothing and fails on a difference.
 *
 * Needs a build: the documentation is generated from the plugin as it is published.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { name: string; version: string }

writeVersion()
const shared = [
  '--path-rule-doc',
  '../../docs/rules/{name}.md',
  '--config-emoji',
  'recommended,✅',
  '--config-emoji',
  'strict,🔒'
]
generateDocs('--path-rule-list', '../../README.md')
// The package's page is read outside the repository, where only absolute links lead anywhere.
generateDocs('--path-rule-list', 'README.md', '--url-rule-doc', `https://unpkg.com/${name}/docs/rules/{name}.md`)

function writeVersion(): void {
  const file = `${root}src/version.ts`
  const before = readFileSync(file, 'utf8')
  const pattern = /^export const version = '.*'$/m
  if (!pattern.test(before)) throw new Error('src/version.ts has no line for the version')
  const after = before.replace(pattern, `export const version = '${version}'`)
  if (before === after) return
  if (check) throw new Error(`src/version.ts does not say ${version}: run pnpm generate`)
  writeFileSync(file, after)
}

function generateDocs(...rest: readonly string[]): void {
  execFileSync('eslint-doc-generator', [...shared, ...rest, ...(check ? ['--check'] : [])], {
    cwd: root,
    stdio: 'inherit'
  })
}
