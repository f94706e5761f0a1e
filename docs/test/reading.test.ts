import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { en } from 'ws-close-codes/locales/en'
import { ko } from 'ws-close-codes/locales/ko'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { languages } from '../.vitepress/site/languages.js'
import { violations } from './axe.js'
import { openSite, type Site } from './site.js'

let site: Site
beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

async function visit(address: string, options: Parameters<Site['browser']['newPage']>[0] = {}): Promise<Page> {
  const page = await site.browser.newPage({ reducedMotion: 'reduce', ...options })
  page.setDefaultTimeout(30_000)
  await page.goto(site.origin + address, { waitUntil: 'networkidle' })
  return page
}

const paths = [
  '',
  'codes/',
  'codes/1006',
  'codes/1013',
  'compare/',
  'compare/1001-1013',
  'answers/',
  'answers/cause-of-1006'
]

describe.each(languages)('$id', ({ base, texts }) => {
  it.each(paths)('gives axe nothing to find: %s', async (path) => {
    const page = await visit(base + path)
    expect(await violations(page)).toEqual([])
    await page.close()
  })

  it('finds a code by its number in the search', async () => {
    const page = await visit(base)
    await page.getByRole('button', { name: texts.search.button }).first().click()
    await page.getByRole('searchbox').or(page.locator('#localsearch-input')).fill('1013')
    const first = page.locator('#localsearch-list a').first()
    await first.waitFor()
    expect(new URL((await first.getAttribute('href'))!, site.origin).pathname).toContain(`${base}codes/1013`)
    await page.close()
  })

  it('decodes a log line, and says so in its language', async () => {
    const page = await visit(base)
    await page.getByLabel(texts.decoder.label).fill('[12:00:01] socket closed: code=1013 reason="busy"')
    await page.locator('.decoder .results a').click()
    await page.waitForURL(`**${base}codes/1013`)
    expect(await page.locator('html').getAttribute('lang')).toBe(
      languages.find((one) => one.base === base)!.locale.language
    )
    await page.close()
  })
})

it.each(['/codes/1013', '/compare/1001-1013', '/'])('gives axe nothing to find in the dark: %s', async (address) => {
  const page = await visit(address, { colorScheme: 'dark' })
  expect(await violations(page)).toEqual([])
  await page.close()
})

it.each(['/codes/1013', '/compare/1001-1013', '/compare/', '/answers/cause-of-1006'])(
  'fits on a telephone: %s',
  async (address) => {
    const page = await visit(address, { viewport: { width: 360, height: 740 } })
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(360)
    await page.close()
  }
)

it.each(['/codes/1013', '/compare/1001-1013', '/ru/codes/1006'])(
  'moves nothing while it loads: %s',
  async (address) => {
    const page = await site.browser.newPage()
    await page.addInitScript(
      'window.shifted = 0; new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shifted += one.value }).observe({ type: "layout-shift", buffered: true })'
    )
    await page.goto(site.origin + address, { waitUntil: 'networkidle' })
    expect(await page.evaluate('window.shifted')).toBe(0)
    await page.close()
  }
)

it.each(['/codes/1013', '/compare/1001-1013', '/zh/codes/1006', '/answers/cause-of-1006'])(
  'loads less than 120 kB of script: %s',
  async (address) => {
    const page = await site.browser.newPage()
    const scripts: Response[] = []
    page.on('response', (response) => {
      if (/\.js$/.test(new URL(response.url()).pathname)) scripts.push(response)
    })
    await page.goto(site.origin + address, { waitUntil: 'networkidle' })
    const bodies = await Promise.all(scripts.map((response) => response.body()))
    const sizes = bodies.map((body) => gzipSync(body).length)
    const sum = sizes.reduce((total, size) => total + size, 0)
    expect(sum).toBeGreaterThan(10_000)
    expect(sum).toBeLessThan(120_000)
    await page.close()
  }
)

it('can be read without JavaScript', async () => {
  const page = await visit('/codes/1013', { javaScriptEnabled: false })
  expect(await page.locator('main').innerText()).toContain('double both limits')
  expect(await page.locator('.drawing svg').count()).toBe(2)
  await page.close()
})

it('leads from the other order of a pair to its page', async () => {
  const page = await visit('/fr/compare/1013-1010')
  await page.waitForURL('**/fr/compare/1010-1013')
  await page.close()
})

it.each([
  ['/codes/1016', '1016', en.ranges.unassigned.description],
  ['/ko/codes/4001', '4001', ko.ranges.private.description],
  ['/codes/70000', '70000', '65535']
])('explains a code that has no page: %s', async (address, code, words) => {
  const page = await visit(address)
  expect(await page.locator('h1').innerText()).toContain(code)
  await page.getByText(words).first().waitFor()
  expect(await violations(page)).toEqual([])
  await page.close()
})

it.each([
  ['1006', '/codes/1006'],
  [
    "Failed to execute 'close' on 'WebSocket': The close code must be either 1000, or between 3000 and 4999. 1001 is neither.",
    '/answers/code-must-be-1000-or-3000-4999'
  ],
  ['WebSocket is closed before the connection is established.', '/answers/closed-before-established'],
  ['{"level":30,"code":1011,"msg":"ws closed"}', '/codes/1011'],
  ['closed 10.0.0.1:443 code 1009', '/codes/1009'],
  ['ConnectionClosedError: no close frame received or sent', '/answers/cause-of-1006']
])('decodes %s', async (text, address) => {
  const page = await visit('/')
  await page.getByRole('textbox').first().fill(text)
  expect(await page.locator('.decoder .results a').first().getAttribute('href')).toBe(address)
  await page.close()
})

it('takes the status of a refused handshake for no close code', async () => {
  const page = await visit('/')
  await page
    .getByRole('textbox')
    .first()
    .fill("WebSocket connection to 'wss://example.org/' failed: Unexpected response code: 403")
  const results = page.locator('.decoder .results')
  expect(await results.locator('a').getAttribute('href')).toBe('/answers/cause-of-1006')
  expect(await results.innerText()).not.toContain('403')
  await page.close()
})

it('opens the page that was found with the Enter key', async () => {
  const page = await visit('/')
  await page.getByRole('textbox').first().fill('1006')
  await page.locator('.decoder .results a').waitFor()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/codes/1006')
  await page.close()
})

it.each(['99999999', 'nothing here', '-1', '<b>x</b>', '１００６'])('does not crash on %s', async (text) => {
  const page = await visit('/')
  const errors: string[] = []
  page.on('pageerror', ({ message }) => errors.push(message))
  await page.getByRole('textbox').first().fill(text)
  await page.locator('.decoder .results > *').first().waitFor()
  expect(errors).toEqual([])
  await page.close()
})

it('can be used by the keyboard alone', async () => {
  const page = await visit('/codes/1013')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.className')).toContain('VPSkipLink')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  expect(await page.evaluate('document.activeElement.closest("#VPContent") !== null')).toBe(true)
  await page.close()
})
