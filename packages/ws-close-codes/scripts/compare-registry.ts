// pnpm run registry path/to/close-code-number.csv
// Exit code 0: the file and src/registry.ts agree; 1: they differ; 2: the file could not be read.
import { readFileSync } from 'node:fs'
import { differences } from './differences.js'
import { readRegistryFile } from './registry-file.js'

try {
  const [path, ...rest] = process.argv.slice(2)
  if (path === undefined || rest.length > 0) throw new Error('usage: compare-registry path/to/close-code-number.csv')
  const entries = readRegistryFile(readFileSync(path, 'utf8'))
  const found = differences(entries)
  for (const line of found) console.log(wrap(line))
  console.log(`${entries.length} rows compared, ${found.length} ${found.length === 1 ? 'difference' : 'differences'}`)
  process.exitCode = found.length > 0 ? 1 : 0
} catch (error) {
  console.error(wrap(`compare-registry: ${error instanceof Error ? error.message : String(error)}`))
  process.exitCode = 2
}

/** Lines of at most 80 columns, broken at spaces; what continues a line is indented. */
function wrap(text: string): string {
  return text.replace(/(.{1,76})(?:\s+|$)/g, '$1\n  ').trimEnd()
}
