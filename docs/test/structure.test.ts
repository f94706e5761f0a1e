import { describe, expect, it } from 'vitest'
import { codes } from '../.vitepress/site/codes.js'
import { spansOf } from '../.vitepress/site/delays.js'
import { languageOf, languages } from '../.vitepress/site/languages.js'
import { all, attribute, builtPages, ofClass, parsed, textOf, type Element } from './built-pages.js'

// What a screen reader goes by: landmarks, the levels of headings, tables and drawings.
const pages = builtPages()
  .filter(({ address, text }) => !text.includes('http-equiv="refresh"') && address !== '/404')
  .map((page) => ({ address: page.address, elements: parsed(page).elements }))

const find = (elements: readonly Element[], ...tags: readonly string[]) =>
  elements.filter(({ tagName }) => tags.includes(tagName))
const content = (elements: readonly Element[]) => all(ofClass(elements, 'vp-doc')[0]!)

it('there are pages', () => expect(pages.length).toBeGreaterThan(1_200))

it('each page has one main part and one heading of the first level, and skips no level', () => {
  for (const { address, elements } of pages) {
    expect(find(elements, 'main'), address).toHaveLength(1)
    const levels = find(content(elements), 'h1', 'h2', 'h3', 'h4').map(({ tagName }) => Number(tagName[1]))
    expect(levels[0], address).toBe(1)
    expect(levels.filter((level) => level === 1)).toHaveLength(1)
    for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0), address).toBeLessThan(2)
  }
})

it('each navigation has a name of its own', () => {
  for (const { address, elements } of pages) {
    const names = find(elements, 'nav').map((nav) => {
      const label = elements.find((one) => attribute(one, 'id') === attribute(nav, 'aria-labelledby'))
      return label ? textOf(label).trim() : ''
    })
    expect(names, address).not.toContain('')
    expect(new Set(names).size, address).toBe(names.length)
  }
})

it('each table made from data has a caption, and each of its headings says what it is for', () => {
  const tables = pages.flatMap(({ elements }) => ofClass(elements, 'scroll').map(all))
  expect(tables.length).toBeGreaterThan(1_200)
  for (const table of tables) {
    const [caption] = find(table, 'caption')
    expect(textOf(caption!).trim()).not.toBe('')
    const headings = find(table, 'th')
    expect(headings.length).toBeGreaterThan(0)
    for (const one of headings) expect(attribute(one, 'scope')).toMatch(/^(?:row|col)$/)
  }
})

describe.each(languages)('the drawings in $id', ({ base, texts }) => {
  const english = languageOf('en').texts

  it.each(codes)('of %i have a title and a description, in the language', (code) => {
    const { elements } = pages.find(({ address }) => address === `${base}codes/${code}`)!
    const drawings = ofClass(elements, 'drawing').flatMap((figure) => find(all(figure), 'svg'))
    expect(drawings).toHaveLength(spansOf(code).length > 0 ? 2 : 1)
    for (const svg of drawings) {
      const named = (name: string) => {
        const id = attribute(svg, name)
        return textOf(elements.find((one) => attribute(one, 'id') === id)!).trim()
      }
      expect(attribute(svg, 'role')).toBe('img')
      expect(named('aria-labelledby')).not.toBe('')
      expect(named('aria-describedby')).not.toBe('')
    }
    const [handshake] = drawings
    const described = textOf(find(all(handshake!), 'desc')[0]!)
    expect(Object.values(texts.drawing).some((words) => described.includes(words.split('{')[0]!))).toBe(true)
    if (base !== '/') expect(described).not.toContain(english.drawing.reports.split(':')[0])
  })
})
