import { readdirSync, readFileSync } from 'node:fs'
import type { Locator, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { violations } from './axe.js'
import { openSite, type Site } from './site.js'

const folder = new URL('../rules/', import.meta.url)
const names = readdirSync(folder).map((file) => file.replace('.md', ''))

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

async function open(name: string, options: { javaScriptEnabled?: boolean; colorScheme?: 'light' | 'dark' } = {}) {
  const page = await site.browser.newPage({ ...options, reducedMotion: 'reduce' })
  page.setDefaultTimeout(30_000)
  await page.goto(`${site.origin}/rules/${name}`)
  return page
}

/** Lints an example anew, by a change at its end that means nothing. */
async function relint(example: Locator, page: Page): Promise<void> {
  await example.scrollIntoViewIfNeeded()
  const content = example.locator('.cm-content')
  await content.waitFor()
  await content.focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText('\n')
  await example.locator(':scope[aria-busy="false"]').waitFor()
}

const messages = (example: Locator) => example.locator('li > p').allInnerTexts()

describe.each(names)('the page of %s', (name) => {
  const source = readFileSync(new URL(`${name}.md`, folder), 'utf8')

  it('lints its blocks to what it says', async () => {
    const page = await site.browser.newPage({ reducedMotion: 'reduce' })
    const errors: string[] = []
    page.on('pageerror', ({ message }) => errors.push(message))
    page.on('console', (line) => {
      if (line.text().includes('Hydration')) errors.push(line.text())
    })
    await page.goto(`${site.origin}/rules/${name}`)
    const examples = await page.locator('.rule-example').all()
    let incorrect = 0
    for (const example of examples) {
      const label = (await example.getAttribute('data-label'))!
      const built = await messages(example)
      await relint(example, page)
      const live = await messages(example)
      expect(live, label).toEqual(built)
      if (label.startsWith('Incorrect')) {
        incorrect += 1
        expect(live.length, label).toBeGreaterThan(0)
        expect(
          live.every((text) => text.endsWith(`websocket/${name}`)),
          label
        ).toBe(true)
      } else expect(live, label).toEqual([])
    }
    expect(incorrect).toBe([.../^### Incorrect$[^]*?(?=^##)/m.exec(source)![0].matchAll(/^```[jt]s$/gm)].length)
    expect(examples.length).toBeGreaterThan(incorrect)
    expect(errors).toEqual([])
    expect(await violations(page)).toEqual([])
    await page.close()
  })
})

const tested = 'no-unsupported-close-code'

it('has the blocks and what is said about them without JavaScript', async () => {
  const page = await open(tested, { javaScriptEnabled: false })
  const example = page.locator('.rule-example').first()
  expect(await example.locator('pre.shiki').isVisible()).toBe(true)
  expect(await example.locator('li').innerText()).toContain('1001')
  await page.close()
})

it('moves nothing when the editors come', async () => {
  const heights = async (page: Page) =>
    page.locator('.rule-example').evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().height)))
  const plain = await open(tested, { javaScriptEnabled: false })
  const live = await open(tested)
  for (const example of await live.locator('.rule-example').all()) {
    await example.scrollIntoViewIfNeeded()
    await example.locator('.cm-content').waitFor()
  }
  expect(await heights(live)).toEqual(await heights(plain))
  await Promise.all([plain.close(), live.close()])
})

it('loads the editor when an example is seen, and the linter when it is changed', async () => {
  const requests: string[] = []
  const page = await site.browser.newPage({ viewport: { width: 1280, height: 400 } })
  page.on('request', (request) => requests.push(new URL(request.url()).pathname))
  const loaded = (part: string) => requests.some((path) => path.includes(part))
  await page.goto(`${site.origin}/rules/${tested}`, { waitUntil: 'networkidle' })
  expect([loaded('/RuleExample.'), loaded('/session.'), loaded('/lint/')]).toEqual([true, false, false])
  const example = page.locator('.rule-example').first()
  await example.scrollIntoViewIfNeeded()
  await example.locator('.cm-content').waitFor()
  expect([loaded('/session.'), loaded('/lint/')]).toEqual([true, false])
  await relint(example, page)
  expect([loaded('/lint/worker-'), loaded('/lint/typescript-parser-')]).toEqual([true, false])
  await page.close()
})

it('stays as it was when the editor cannot be loaded', async () => {
  const page = await site.browser.newPage()
  await page.route(/\/session\./, (route) => route.abort())
  const failed = page.waitForEvent('requestfailed', (request) => request.url().includes('/session.'))
  await page.goto(`${site.origin}/rules/${tested}`)
  const example = page.locator('.rule-example').first()
  await example.scrollIntoViewIfNeeded()
  await failed
  expect(await example.locator('pre.shiki').isVisible()).toBe(true)
  await page.close()
})

it('applies a suggestion and takes it back', async () => {
  const page = await open(tested)
  const example = page.locator('.rule-example').first()
  await example.getByRole('button', { name: 'Suggestion: ' }).first().click()
  await example.getByText('ESLint reports nothing').waitFor()
  expect(await example.locator('.cm-content').innerText()).toContain('close(1000)')
  await example.getByRole('button', { name: 'Reset' }).click()
  await example.getByText('ESLint reports 1 problem').waitFor()
  expect(await example.locator('.cm-content').innerText()).toContain('close(1001)')
  await page.close()
})

it('gives axe nothing to find in the dark', async () => {
  const page = await open(tested, { colorScheme: 'dark' })
  await page.locator('.rule-example').first().scrollIntoViewIfNeeded()
  await page.locator('.rule-example .cm-content').first().waitFor()
  expect(await violations(page)).toEqual([])
  await page.close()
})
