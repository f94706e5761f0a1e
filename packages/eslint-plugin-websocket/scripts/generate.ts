/**
 * Writes what derives from the rules, the model and the manifest: the headers and option tables of the rule pages, the
 * tables of rules in both READMEs, the table of libraries in the package's, and the version in the source. With `--check` it writes nothing and fails on a difference.
 *
 * Needs a build: the documentation is generated from the plugin as it is published.
 */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { librariesTable } from './libraries.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const check = process.argv.includes('--check')
const { name, version } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as { name: string; version: string }

replaceIn('src/version.ts', /(?<=^export const version = ').*(?='$)/m, version)
replaceIn('README.md', /(?<=<!-- begin libraries -->\n\n)[^]*(?=\n\n<!-- end libraries -->)/, librariesTable())
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

function replaceIn(name: string, place: RegExp, text: string): void {
  const file = `${root}${name}`
  const before = readFileSync(file, 'utf8')
  if (!place.test(before)) throw new Error(`${name} has no place for ${text}`)
  const after = before.replace(place, () => text)
  if (before === after) return
  if (check) throw new Error(`${name} is not what the sources say: run pnpm generate`)
  writeFileSync(file, after)
}

function generateDocs(...rest: readonly string[]): void {
  execFileSync('eslint-doc-generator', [...shared, ...rest, ...(check ? ['--check'] : [])], {
    cwd: root,
    stdio: 'inherit'
  })
}
