// Measures what the package costs in a bundle, which it writes into README.md, and what a lookup takes.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as Api from '../src/index.js'
import { installCopy, root } from '../test/helpers/package-copy.js'
import { measureCosts, measuredBundlers } from './bundle-costs.js'
import { tableIn, withCosts } from './costs-table.js'
import { count, measureLookups } from './lookups.js'

/** One of the four numbers beside the use, in 80 columns; the last one has the table's edge at its end. */
function column(size: string, index: number): string {
  return size.replace(/ \|$/, '').padStart(index % 2 === 0 ? 15 : 7)
}

const readme = join(root, 'README.md')
const copy = installCopy()
try {
  const before = readFileSync(readme, 'utf8')
  const after = withCosts(before, measuredBundlers, await measureCosts(copy.folder))
  writeFileSync(readme, after)
  for (const line of tableIn(after).trim().split('\n')) {
    const [use = '', ...sizes] = line.replaceAll('`', '').split(' | ')
    if (!use.includes(':--')) console.log(use.slice(2).padEnd(36) + sizes.map(column).join(''))
  }
  console.log(`packages/ws-close-codes/README.md ${before === after ? 'says so' : 'has been written'}\n`)

  const entry = join(copy.folder, 'node_modules/ws-close-codes/dist/index.js')
  const api = (await import(entry)) as typeof Api
  const end = performance.now() + 3000
  const { lookups, rounds } = measureLookups(api, () => performance.now() < end)
  console.log(`Nanoseconds: medians of ${rounds} rounds of ${count} codes, Node.js ${process.versions.node}`)
  for (const { name, nanoseconds } of lookups) {
    const ratio = nanoseconds / lookups[0]!.nanoseconds
    console.log(`${name.padEnd(36)}${nanoseconds.toFixed(1).padStart(8)}${`${ratio.toFixed(1)}x`.padStart(8)}`)
  }
} finally {
  copy.remove()
}
