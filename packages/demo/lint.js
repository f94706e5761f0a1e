// @ts-check
import { relative } from 'node:path'
import { ESLint } from 'eslint'
import { countByRule, lintDemo, shortcomings } from './lint-demo.js'

const parts = await lintDemo()

// Any caller that is not a terminal (a pipe, a log, a test) gets plain text.
const color = Boolean(process.stdout.isTTY && process.stdout.hasColors())
const stylish = await new ESLint({ overrideConfigFile: true }).loadFormatter('stylish')

for (const { heading, from, results } of parts) {
  const shown = results.map((result) => ({ ...result, filePath: relative(from, result.filePath) }))
  console.log(heading)
  console.log(await stylish.format(shown, /** @type {ESLint.ResultsMeta} */ ({ color })))
}

const results = parts.flatMap((part) => part.results)
const counts = [...countByRule(parts)].sort(([a], [b]) => a.localeCompare(b))
const total = counts.reduce((sum, [, count]) => sum + count, 0)
console.log(`In all: ${total} problems in ${results.length} files`)
for (const [rule, count] of counts) console.log(`${String(count).padStart(4)} ${rule}`)

const missing = shortcomings(parts)
if (missing.length > 0) {
  console.error(`The demo does not show what it should:\n  ${missing.join('\n  ')}`)
  process.exitCode = 1
}
