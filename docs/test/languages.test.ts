import { describe, expect, it } from 'vitest'
import { answerIds } from '../.vitepress/site/answers.js'
import { codes, pairs } from '../.vitepress/site/codes.js'
import { languages } from '../.vitepress/site/languages.js'
import { all, attribute, builtPages, ofClass, parsed, textOf, type Element } from './built-pages.js'

const pages = new Map(builtPages().map((page) => [page.address, page]))
const blocks = new Set([
  ...['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'dt', 'dd', 'caption', 'figcaption', 'text', 'title', 'desc'],
  ...['label', 'button']
])

/** The elements of a page's content. */
function elementsOf(address: string): Element[] {
  const page = pages.get(address)
  if (!page) throw new Error(`The site has no page ${address}`)
  const [content] = ofClass(parsed(page).elements, 'vp-doc')
  return all(content!)
}

/** What code is, and what is marked as English, is the same in every language. */
const isMarked = (one: Element) => one.tagName === 'code' || attribute(one, 'lang') === 'en'

/** The texts of a page, each as one line, without what is code or marked as English. */
function textsOf(address: string): string[] {
  const texts = elementsOf(address)
    .filter((one) => blocks.has(one.tagName) && !isMarked(one))
    .map((one) => textOf(one, isMarked).replace(/\s+/g, ' ').trim())
  if (texts.length === 0) throw new Error(`${address} has no text`)
  return texts
}

/** Whether a text has words of English, beyond a name or two, numbers and code. */
function isEnglish(text: string): boolean {
  const words = text.match(/(?<![\w./-])[a-z]{2,}(?![\w./(-])/gi) ?? []
  return words.length >= 4
}

const paths = [
  '',
  'codes/',
  'compare/',
  'answers/',
  ...codes.map((code) => `codes/${code}`),
  ...pairs.map(([a, b]) => `compare/${a}-${b}`),
  ...answerIds.map((id) => `answers/${id}`)
]

describe.each(languages.filter(({ id }) => id !== 'en'))('$id', ({ base }) => {
  it('has no text that is still the English one', () => {
    const left = paths.flatMap((path) => {
      const english = new Set(textsOf(`/${path}`).filter(isEnglish))
      return textsOf(base + path).flatMap((text) => (english.has(text) ? [`${base}${path}: ${text}`] : []))
    })
    expect(left).toEqual([])
  })

  it('has as many headings on each page as the English one', () => {
    const headings = (address: string) => elementsOf(address).filter(({ tagName }) => /^h[1-3]$/.test(tagName)).length
    for (const path of paths) expect(headings(base + path), path).toBe(headings(`/${path}`))
  })
})

it('sees an English text, unless it is marked', () => {
  expect(textsOf('/codes/1013').filter(isEnglish).length).toBeGreaterThan(10)
  const [heading] = elementsOf('/ko/codes/1007').filter(({ tagName }) => tagName === 'h1')
  expect(textOf(heading!)).toContain('Invalid frame payload data')
  expect(textOf(heading!, isMarked)).not.toContain('Invalid')
})

describe.each(languages)('a link of a page in $id', ({ id, base, texts }) => {
  const links = (path: string) => elementsOf(base + path).filter(({ tagName }) => tagName === 'a')
  const isExternal = (one: Element) => /^https:\/\/(?!unpkg\.com|github\.com)/.test(attribute(one, 'href') ?? '')

  it('that leads to a source has its title in English, and what it is read for in the language of the page', () => {
    const list = elementsOf(`${base}codes/1012`).find(
      (one) => one.tagName === 'li' && textOf(one).startsWith('hybi mailing list')
    )
    const [link] = all(list!).filter(isExternal)
    expect(attribute(link!, 'lang')).toBe(id === 'en' ? null : 'en')
    expect(attribute(link!, 'hreflang')).toBe(id === 'en' ? null : 'en')
    expect(Object.values(texts.sources).some((words) => textOf(list!).endsWith(words))).toBe(true)
    const pages = ['codes/1012', 'compare/1001-1012', ...answerIds.map((answer) => `answers/${answer}`)]
    for (const one of pages.flatMap(links).filter(isExternal))
      expect(attribute(one, 'lang'), textOf(one)).toBe(id === 'en' ? null : 'en')
  })

  it('that leads to the registry stands on the page of each code', () => {
    for (const code of codes)
      expect(
        links(`codes/${code}`).some((one) => attribute(one, 'href')?.startsWith('https://www.iana.org/')),
        `${code}`
      ).toBe(true)
  })

  it('that leads to a page in English says so', () => {
    if (id === 'en') return
    const page = parsed(pages.get(`${base}codes/1013`)!).elements
    const english = [...page, ...parsed(pages.get(base)!).elements].filter(
      (one) => one.tagName === 'a' && /^\/(?:rules\/|playground)/.test(attribute(one, 'href') ?? '')
    )
    expect(english.length).toBeGreaterThan(8)
    for (const one of english) expect(attribute(one, 'hreflang'), textOf(one)).toBe('en')
    const ofMenu = english.filter((one) => /VPNavBarMenuLink/.test(attribute(one, 'class') ?? ''))
    expect(ofMenu).toHaveLength(4)
    for (const one of ofMenu) expect(textOf(one)).toContain(texts.nav.inEnglish)
  })
})

describe.each(languages.filter(({ id }) => id !== 'en'))('in $id', ({ base, texts }) => {
  it('parts of the page have names in the language', () => {
    const page = parsed(pages.get(`${base}codes/1013`)!).elements
    const named = page.flatMap((one) => attribute(one, 'aria-labelledby') ?? [])
    const names = named.map((id) => textOf(page.find((one) => attribute(one, 'id') === id)!).trim())
    const { menu, sidebar, pager } = texts.nav.landmarks
    expect(names).toEqual(expect.arrayContaining([menu, sidebar, pager]))
    const labels = page.flatMap((one) => attribute(one, 'aria-label') ?? [])
    expect(labels.filter((label) => /navigation|pager|toggle/i.test(label))).toEqual([])
  })
})
