import { registry, runtimes, sources } from 'ws-close-codes'
import { describe, expect, it } from 'vitest'
import { answerIds } from '../.vitepress/site/answers.js'
import { codes, pairs } from '../.vitepress/site/codes.js'
import { languages } from '../.vitepress/site/languages.js'
import { all, builtPages, ofClass, parsed, textOf } from './built-pages.js'

const pages = new Map(builtPages().map((page) => [page.address, page]))
const blocks = new Set(['p', 'li', 'td', 'th', 'h1', 'h2', 'h3', 'dt', 'dd', 'figcaption', 'text', 'label', 'button'])

/** What stays as it is in every language: names of IANA, titles of sources and implementations. */
const names = [
  ...Object.values(registry).map(({ meaning }) => meaning),
  ...Object.values(sources).map(({ title }) => title),
  ...Object.values(runtimes).map(({ title }) => title)
]
  .map((name) => name.replace(/\s+/g, ' '))
  .sort((a, b) => b.length - a.length)

/** The texts of a page, each as one line, without what is code. */
function textsOf(address: string): string[] {
  const page = pages.get(address)
  if (!page) throw new Error(`The site has no page ${address}`)
  const [content] = ofClass(parsed(page).elements, 'vp-doc')
  const texts = all(content!)
    .filter(({ tagName }) => blocks.has(tagName))
    .map((one) => textOf(one).replace(/\s+/g, ' ').trim())
  if (texts.length === 0) throw new Error(`${address} has no text`)
  return texts
}

/** Whether a text has words of English, beyond names, numbers and code. */
function isEnglish(text: string): boolean {
  const rest = names.reduce((left, name) => left.replaceAll(name, ' '), text)
  const words = rest.match(/(?<![\w./-])[a-z]{2,}(?![\w./(-])/gi) ?? []
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
    const headings = (address: string) => {
      const [content] = ofClass(parsed(pages.get(address)!).elements, 'vp-doc')
      return all(content!).filter(({ tagName }) => /^h[1-3]$/.test(tagName)).length
    }
    for (const path of paths) expect(headings(base + path), path).toBe(headings(`/${path}`))
  })
})

it('sees an English text', () => {
  expect(textsOf('/codes/1013').filter(isEnglish).length).toBeGreaterThan(10)
  expect(isEnglish('IANA, WebSocket Close Code Number Registry')).toBe(false)
})
