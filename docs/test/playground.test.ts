import { deflateRawSync } from 'node:zlib'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest'
import { violations } from './axe.js'
import { openSite, type Site } from './site.js'

let site: Site
let context: BrowserContext
let page: Page
/** Whatever the page throws, and whatever it asks the network for. */
let errors: string[]
let requests: string[]

beforeAll(async () => {
  site = await openSite()
})
afterAll(() => site.close())

beforeEach(async () => {
  context = await site.browser.newContext()
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: site.origin })
  page = await context.newPage()
  page.setDefaultTimeout(30_000)
  errors = []
  requests = []
  page.on('pageerror', ({ message }) => errors.push(message))
  page.on('console', (line) => {
    if (line.text().includes('Hydration')) errors.push(line.text())
  })
  context.on('request', (request) => requests.push(request.url()))
})
afterEach(async () => {
  await context.close()
  expect(errors).toEqual([])
})

const inPlayground = () => page.locator('.playground')
const editor = () => page.locator('.playground .cm-content')
const items = () => page.locator('.lint-result li')
const about = (rule: string) => items().filter({ hasText: `websocket/${rule}` })
const code = () => editor().evaluate((content: HTMLElement) => content.innerText.replace(/\n$/, ''))
const settled = () => page.locator('.playground[aria-busy="false"]').waitFor()

async function open(path = '/playground') {
  await page.goto(site.origin + path)
  await settled()
}

async function write(text: string) {
  await editor().click()
  await page.keyboard.press('Control+A')
  await page.keyboard.insertText(text)
  await settled()
}

async function choose(label: string | RegExp, option: string) {
  await inPlayground().getByLabel(label).selectOption({ label: option })
  await settled()
}

it('lints JavaScript, in the list and with a squiggle', async () => {
  await open()
  await write('new WebSocket(url).close(1006)')
  expect(await items().count()).toBe(1)
  expect(await items().first().innerText()).toContain('1006')
  expect(await items().first().getByRole('link').innerText()).toBe('websocket/no-reserved-close-code')
  expect(await page.locator('.cm-lintRange-error').innerText()).toBe('1006')
  expect(await page.getByRole('status').filter({ hasText: 'ESLint' }).innerText()).toBe('ESLint reports 1 problem')
})

it('says so when there is nothing to report', async () => {
  await open()
  await write('new WebSocket(url).close(4001)')
  expect(await page.locator('.summary').innerText()).toBe('ESLint reports nothing')
  expect(await items().count()).toBe(0)
})

it('loads TypeScript and its parser when TypeScript is chosen, and not before', async () => {
  const parser = () => requests.filter((url) => url.includes('typescript-parser'))
  await open()
  await write('const socket: WebSocket = new WebSocket(url)')
  expect(await items().first().innerText()).toContain('Parsing error')
  expect(parser()).toEqual([])
  await choose('Language', 'TypeScript')
  expect(parser()).toHaveLength(1)
  expect(await items().count()).toBe(0)
  await write('const socket: WebSocket = new WebSocket(url)\nsocket.close(1005)')
  expect(await items().first().innerText()).toContain('1005')
})

it('fixes one, and all', async () => {
  const imported = "import { CloseCode } from 'ws-close-codes'\n"
  await open()
  await write(`${imported}new WebSocket(url).close(1000)`)
  await items().first().getByRole('button', { name: 'Fix', exact: true }).click()
  await settled()
  expect(await code()).toBe(`${imported}new WebSocket(url).close(CloseCode.NormalClosure)`)

  await write(`${imported}new WebSocket(url).close(1000)\nnew WebSocket(other).close(1000)`)
  await page.getByRole('button', { name: 'Fix all' }).click()
  await settled()
  expect((await code()).match(/CloseCode\.NormalClosure/g)).toHaveLength(2)
  expect(await page.getByRole('button', { name: 'Fix all' }).isDisabled()).toBe(true)
})

it('applies a suggestion, by the keyboard alone', async () => {
  await open()
  await write("window.addEventListener('pagehide', () => new WebSocket(url).close(1001))")
  const item = about('no-unsupported-close-code')
  expect(await item.locator('.added').innerText()).toContain('close(1000)')
  await item.getByRole('button', { name: 'Suggestion: Send 1000.' }).focus()
  await page.keyboard.press('Enter')
  await settled()
  expect(await code()).toContain('.close(1000)')
  expect(await item.count()).toBe(0)
})

it('goes from a message to its place, and lets Tab leave the editor', async () => {
  await open()
  await write('\nnew WebSocket(url).close(1006)')
  await items().first().getByRole('button', { name: '2:26' }).click()
  await page.keyboard.insertText('x')
  expect(await code()).toContain('close(x1006)')
  await page.keyboard.press('Tab')
  expect(await editor().evaluate((content) => content === document.activeElement)).toBe(false)
})

it('lets the keyboard reach each fix and each message, from the editor on', async () => {
  const imported = "import { CloseCode } from 'ws-close-codes'\n"
  await open()
  await write(`${imported}new WebSocket(url).close(1000)`)
  const reached: string[] = []
  const fix = items().first().getByRole('button', { name: 'Fix', exact: true })
  while (!(await fix.evaluate((button) => button === document.activeElement)) && reached.length < 20) {
    await page.keyboard.press('Tab')
    reached.push(await page.evaluate(() => document.activeElement!.textContent!.trim()))
  }
  expect(reached).toContain('Fix all')
  expect(reached).toContain('websocket/prefer-close-code-constant')
  await page.keyboard.press('Enter')
  await settled()
  expect(await code()).toBe(`${imported}new WebSocket(url).close(CloseCode.NormalClosure)`)
  await editor().focus()
  await page.keyboard.press('Shift+Tab')
  expect(
    await inPlayground()
      .getByLabel('Other settings')
      .evaluate((one) => one === document.activeElement)
  ).toBe(true)
})

it('restores code and choices from a link', async () => {
  await open()
  await choose('Language', 'TypeScript')
  await choose('Preset', 'strict')
  await choose(/runtime/, 'bun')
  await write('const socket = new WebSocket(url) // ☎️ ключ')
  await page.getByRole('button', { name: 'Copy link' }).click()
  await page.getByText('The link is copied.').waitFor()
  const link = await page.evaluate(() => navigator.clipboard.readText())
  // The link is another one after an edit.
  await write('another')
  expect(await page.getByText('The link is copied.').count()).toBe(0)
  await page.close()
  page = await context.newPage()
  await page.goto(link)
  await settled()
  expect(await code()).toBe('const socket = new WebSocket(url) // ☎️ ключ')
  expect(await inPlayground().getByLabel('Language').inputValue()).toBe('ts')
  expect(await inPlayground().getByLabel('Preset').inputValue()).toBe('strict')
  expect(
    await inPlayground()
      .getByLabel(/runtime/)
      .inputValue()
  ).toBe('bun')
})

const compressed = (value: unknown) => deflateRawSync(JSON.stringify(value)).toString('base64url')

it.each([
  ['nothing', ''],
  ['no Base64', '%'],
  ['nothing compressed', 'AAAA'],
  ['no code', compressed({ code: 1 })],
  ['another language', compressed({ code: '', language: 'toString' })],
  ['what unfolds into megabytes', compressed({ code: ' '.repeat(2_000_000) })]
])('says so when a link carries %s', async (_, fragment) => {
  await open(`/playground#code=${fragment}`)
  expect(await page.getByText('This link carries no code that can be read').count()).toBe(1)
  expect(await items().count()).toBeGreaterThan(0)
})

it('shows a syntax error as ESLint does', async () => {
  await open()
  await write('const socket = new WebSocket(\n')
  expect(await items().count()).toBe(1)
  expect(await items().first().innerText()).toMatch(/2:1\s*error Parsing error: Unexpected token$/)
  await write('new WebSocket(url).close(1006)')
  expect(await items().first().innerText()).toContain('1006')
})

it.each([
  ['{ "runtime": "netscape" }', /settings\.websocket\.runtime has to be 'browser', .*, and is "netscape"\./],
  ['[]', /settings\.websocket has to be an object, and is \[\]\./],
  ['{ "role"', /Other settings: this is no JSON\./]
])('shows what is wrong with the settings %s', async (settings, message) => {
  await open()
  await inPlayground().getByLabel('Other settings').fill(settings)
  await page.getByRole('alert').waitFor()
  expect(await page.getByRole('alert').innerText()).toMatch(message)
  await inPlayground().getByLabel('Other settings').fill('')
  await page.getByRole('alert').waitFor({ state: 'detached' })
})

it('shows what is wrong with the options of a comment', async () => {
  await open()
  await write('/* eslint websocket/valid-close-reason: ["error", { "unbound": true }] */\nnew WebSocket(url)')
  expect(await items().first().innerText()).toMatch(/Inline configuration .* is invalid.*unbound/s)
})

it('lints with the settings', async () => {
  await open()
  await write('new WebSocket(url).close(1001)')
  expect(await about('no-unsupported-close-code').count()).toBe(1)
  await choose(/runtime/, 'bun')
  expect(await about('no-unsupported-close-code').count()).toBe(0)
})

it('needs no network after it was loaded, with TypeScript once that was used', async () => {
  await open()
  await choose('Language', 'TypeScript')
  await choose('Language', 'JavaScript')
  await context.setOffline(true)
  requests.length = 0
  await write('new WebSocket(url).close(1006)')
  expect(await items().first().innerText()).toContain('1006')
  await choose('Language', 'TypeScript')
  await write('new WebSocket(url as string).close(1005)')
  expect(await items().first().innerText()).toContain('1005')
  expect(requests).toEqual([])
})

it('says that TypeScript could not be loaded, goes on with JavaScript, and loads it later', async () => {
  await open()
  await context.setOffline(true)
  await choose('Language', 'TypeScript')
  expect(await page.getByRole('alert').innerText()).toContain('The TypeScript parser could not be loaded')
  await choose('Language', 'JavaScript')
  await write('new WebSocket(url).close(1006)')
  expect(await items().first().innerText()).toContain('1006')
  await context.setOffline(false)
  await choose('Language', 'TypeScript')
  expect(await items().first().innerText()).toContain('1006')
})

it('says so when the editor cannot be loaded', async () => {
  await page.route(/\/session\./, (route) => route.abort())
  await page.goto(`${site.origin}/playground`)
  await page.getByText('The editor could not be loaded.').waitFor()
})

it.each(['light', 'dark'] as const)('gives axe nothing to find, %s and on a phone', async (colorScheme) => {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await open()
  expect(await items().count()).toBeGreaterThan(0)
  expect(await violations(page)).toEqual([])
  await page.setViewportSize({ width: 360, height: 740 })
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  expect(await violations(page)).toEqual([])
})
