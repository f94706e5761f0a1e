import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds in a part of a page, or in all of it: the rule, and the elements that break it. */
export async function violations(page: Page, part = 'html'): Promise<string[]> {
  await page.evaluate(source)
  const results = await page.evaluate<AxeResults>(`axe.run(${JSON.stringify(part)})`)
  if (results.passes.length === 0) throw new Error(`axe has looked at nothing on ${page.url()}`)
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html}`)
  )
}
