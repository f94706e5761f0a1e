import { gzipSync } from 'node:zlib'
import type { Page, Response } from 'playwright-core'
import { explainIn } from 'ws-close-codes'
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

/** Words from the middle of sentences, and a page that has them. */
const sought: Readonly<Record<string, readonly (readonly [words: string, path: string])[]>> = {
  en: [['overloaded server', 'codes/1013']],
  ru: [
    ['перегружен', 'codes/1013'],
    ['переподключаться', 'answers/which-codes-to-reconnect-on']
  ],
  ko: [
    ['과부하', 'codes/1013'],
    ['재연결', 'answers/which-codes-to-reconnect-on']
  ],
  vi: [
    ['qua tai', 'codes/1013'],
    ['kết nối lại', 'answers/which-codes-to-reconnect-on']
  ],
  zh: [
    ['过载', 'codes/1013'],
    ['重连', 'answers/which-codes-to-reconnect-on']
  ],
  fr: [
    ['surcharge', 'codes/1013'],
    ['reconnecter', 'answers/which-codes-to-reconnect-on'],
    ['reconnexion', 'answers/which-codes-to-reconnect-on']
  ]
}

describe.each(languages)('$id', ({ id, base, locale, texts }) => {
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
    expect(new URL((await first.getAttribute('href'))!, site.origin).pathname).toBe(`${base}codes/1013`)
    await page.close()
  })

  it.each(sought[id]!)('finds what stands within a sentence: %s', async (words, path) => {
    const page = await visit(base)
    await page.getByRole('button', { name: texts.search.button }).first().click()
    await page.locator('#localsearch-input').fill(words)
    await page.locator('#localsearch-list a').first().waitFor()
    const found = await page
      .locator('#localsearch-list a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))
    expect(found.slice(0, 5)).toContain(base + path)
    await page.close()
  })

  it('is read without JavaScript: sentence, table, drawing and plot', async () => {
    const page = await visit(`${base}codes/1013`, { javaScriptEnabled: false })
    expect(await page.locator('main .lead').innerText()).toBe(explainIn(locale, 1013).description)
    for (const part of ['main table', 'main .drawing svg', '#delays-title', 'main h2'])
      expect(await page.locator(part).count(), part).toBeGreaterThan(0)
    const visible = async (part: string) => (await page.locator(part).all()).map((one) => one.isVisible())
    for (const part of ['main table', 'main .drawing svg']) {
      const all = await Promise.all(await visible(part))
      expect(all).toEqual(all.map(() => true))
      expect(all.length).toBeGreaterThan(1)
    }
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

const wide = { width: 1280, height: 720 }
const tablet = { width: 1024, height: 768 }
const telephone = { width: 390, height: 844 }

it.each([
  ['/codes/1013', wide],
  ['/compare/1001-1013', wide],
  ['/ru/codes/1006', wide],
  ['/answers/cause-of-1006', tablet],
  ['/codes/1013', telephone]
])('moves nothing while it loads: %s at %o', async (address, viewport) => {
  const page = await site.browser.newPage({ viewport })
  await page.addInitScript(
    'window.shifted = 0; new PerformanceObserver((list) => { for (const one of list.getEntries()) window.shifted += one.value }).observe({ type: "layout-shift", buffered: true })'
  )
  await page.goto(site.origin + address, { waitUntil: 'networkidle' })
  expect(await page.evaluate('window.shifted')).toBe(0)
  await page.close()
})

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

it('leads from the other order of a pair to its page', async () => {
  const page = await visit('/fr/compare/1013-1010')
  await page.waitForURL('**/fr/compare/1010-1013')
  await page.close()
})

it.each([
  ['/codes/1016', '1016', en.ranges.unassigned.description],
  ['/ko/codes/4001', '4001', ko.ranges.private.description],
  ['/codes/70000', '70000', '65535'],
  ['/codes/00001016', '1016', en.ranges.unassigned.description],
  ['/compare/1006-1016', '1006 / 1016', en.ranges.unassigned.description]
])('explains a code that has no page: %s', async (address, code, words) => {
  const page = await visit(address)
  expect(await page.locator('h1').innerText()).toContain(code)
  await page.getByText(words).first().waitFor()
  expect(await page.title()).toContain(await page.locator('h1').innerText())
  expect(await violations(page)).toEqual([])
  await page.close()
})

it('leads from a number with zeros in front to the page of the number', async () => {
  const page = await visit('/ru/codes/00001006')
  await page.waitForURL('**/ru/codes/1006')
  await page.close()
})

it('says without JavaScript that an address is unknown, and leads to the codes', async () => {
  const page = await visit('/codes/1016', { javaScriptEnabled: false })
  expect(await page.locator('h1').isVisible()).toBe(true)
  expect(await page.locator('main dd').allInnerTexts()).toContain(en.ranges.unassigned.description)
  await page.locator('main a[href="/ru/codes/"]').click()
  await page.waitForURL('**/ru/codes/')
  await page.close()
})

it.each([['telephone', telephone]])('writes in drawings at least 12 px tall: %s', async (_name, viewport) => {
  const page = await visit('/ru/codes/1013', { viewport })
  const sizes: number[] = await page
    .locator('.drawing text')
    .evaluateAll((texts) =>
      texts.map((text) => parseFloat(getComputedStyle(text).fontSize) * (text as SVGGraphicsElement).getCTM()!.a)
    )
  expect(sizes.length).toBeGreaterThan(5)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12)
  await page.close()
})

it.each([
  ['1006', '/codes/1006'],
  ['GOING_AWAY', '/codes/1001'],
  ['1012 vs 1001', '/compare/1001-1012'],
  ['4401', '/answers/my-4401-never-arrives'],
  ['1016', '/codes/#ranges'],
  ['The close reason must not be greater than 123 UTF-8 bytes.', '/rules/valid-close-reason'],
  ['WebSocket is closed before the connection is established.', '/answers/closed-before-established']
])('decodes %s', async (text, address) => {
  const page = await visit('/')
  await page.getByRole('textbox').first().fill(text)
  expect(await page.locator('.decoder .results a').first().getAttribute('href')).toBe(address)
  await page.close()
})

it('says what was found, and empties the decoder with Escape', async () => {
  const page = await visit('/fr/')
  const status = page.locator('.decoder [role=status]')
  expect(await status.textContent()).toBe('')
  await page.getByRole('textbox').first().fill('1013')
  await page.locator('.decoder .results a').waitFor()
  expect(await status.textContent()).toBe('Trouvé\u00a0: 1013 Try Again Later.')
  await page.keyboard.press('Escape')
  await page.locator('.decoder .examples').waitFor()
  expect(await page.getByRole('textbox').first().inputValue()).toBe('')
  expect(await status.textContent()).toBe('')
  await page.getByRole('button', { name: '1001 / 1012' }).click()
  await page.locator('.decoder .results a').first().waitFor()
  expect(await page.getByRole('textbox').first().inputValue()).toBe('1001 / 1012')
  await page.close()
})

it('opens the page that was found with the Enter key', async () => {
  const page = await visit('/')
  await page.getByRole('textbox').first().fill('1006')
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
