import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { codes, pairs } from '../.vitepress/site/codes.js'
import { answerIds } from '../.vitepress/site/answers.js'
import { languages } from '../.vitepress/site/languages.js'
import { attribute, builtPages, parsed, textOf, type Element } from './built-pages.js'
import { dist } from './site.js'

const pages = builtPages()
const isRedirect = ({ text }: { text: string }) => text.includes('http-equiv="refresh"')
const redirects = pages.filter(isRedirect)
const addresses = new Set(pages.map(({ address }) => address))
/** Of every page that is no redirect; read once, as there are many. */
const read = pages
  .filter((page) => !isRedirect(page))
  .map((page) => {
    const { elements, errors } = parsed(page)
    return { ...page, elements, errors, ids: idsOf(elements) }
  })

function idsOf(elements: readonly Element[]): string[] {
  return elements.flatMap((one) => attribute(one, 'id') ?? [])
}

const find = (elements: readonly Element[], tag: string) => elements.filter(({ tagName }) => tagName === tag)

describe('the pages', () => {
  it.each(languages)('of every code, pair and answer are there: $id', ({ base }) => {
    const wanted = [
      base,
      ...codes.map((code) => `${base}codes/${code}`),
      ...pairs.map(([a, b]) => `${base}compare/${a}-${b}`),
      ...answerIds.map((id) => `${base}answers/${id}`)
    ]
    expect(wanted).toHaveLength(1 + 19 + 171 + 10)
    expect(wanted.filter((address) => !addresses.has(address))).toEqual([])
  })

  it('redirect from each pair in the other order', () => {
    const reversed = redirects.filter(({ address }) => /^\/(?:\w\w\/)?compare\//.test(address))
    expect(reversed).toHaveLength(171 * 6)
    for (const { address, text } of reversed) {
      const [, base, a, b] = /^(\/(?:\w\w\/)?)compare\/(\d+)-(\d+)$/.exec(address) ?? []
      expect(Number(a)).toBeGreaterThan(Number(b))
      expect(text).toContain(`content="0; url=${base}compare/${b}-${a}"`)
    }
  })

  it('lead from a page that is in English only to the first one of another language', () => {
    const others = redirects.filter(({ address }) => !address.includes('/compare/'))
    const english = read.filter(({ address }) => /^\/(?:rules\/|settings|found-in-the-wild|playground)/.test(address))
    expect(english.length).toBeGreaterThan(13)
    expect(others).toHaveLength(english.length * 5)
    for (const { address, text } of others) expect(text).toContain(`content="0; url=${address.slice(0, 4)}"`)
  })

  it('are valid HTML, with every id once', () => {
    const wrong = read.flatMap(({ address, errors, ids }) => [
      ...errors.map(({ code, startLine }) => `${address}:${startLine} ${code}`),
      ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${address} has #${id} twice`)
    ])
    expect(wrong).toEqual([])
  })

  it('say their language, a title and a description, of which each page has its own', () => {
    const seen = new Map<string, string>()
    for (const { address, elements } of read) {
      const { base, locale } =
        languages.find(({ base: one }) => one !== '/' && address.startsWith(one)) ?? languages[0]!
      const [html] = find(elements, 'html')
      expect(attribute(html!, 'lang'), address).toBe(locale.language)
      if (address === '/404') continue
      const title = textOf(find(elements, 'title')[0]!)
      const described = find(elements, 'meta').find((one) => attribute(one, 'name') === 'description')
      expect(title.trim(), address).not.toBe('')
      expect(attribute(described!, 'content')?.trim(), address).toBeTruthy()
      expect(seen.get(base + title), `${address} has the title of another page: ${title}`).toBeUndefined()
      seen.set(base + title, address)
      expect(find(elements, 'h1'), address).toHaveLength(1)
    }
  })

  it('name their own address, and the same page in each language', () => {
    for (const { address, elements } of read.filter((page) => page.address !== '/404')) {
      const links = find(elements, 'link')
      const href = (one: Element | undefined) => one && new URL(attribute(one, 'href')!).pathname
      expect(href(links.find((one) => attribute(one, 'rel') === 'canonical')), address).toBe(address)
      const others = links.filter((one) => attribute(one, 'rel') === 'alternate')
      if (/^\/(?:rules\/|settings|found-in-the-wild|playground)/.test(address)) expect(others).toEqual([])
      else {
        expect(
          others.map((one) => attribute(one, 'hreflang')),
          address
        ).toEqual([...languages.map(({ locale }) => locale.language), 'x-default'])
        expect(others.filter((one) => !addresses.has(href(one)!)).map(href)).toEqual([])
      }
    }
  })

  it('lead nowhere that is not there', () => {
    const redirected = new Set(redirects.map(({ address }) => address))
    const ids = new Map(read.map((page) => [page.address, new Set(page.ids)]))
    const dead = read.flatMap(({ address, elements }) =>
      find(elements, 'a').flatMap((one) => {
        const given = attribute(one, 'href')
        const { origin, pathname, hash } = new URL(given ?? '', `http://here${address}`)
        if (origin !== 'http://here') return []
        const isFile = /\.\w+$/.test(pathname) && existsSync(join(dist, pathname))
        const id = decodeURIComponent(hash.slice(1))
        const isThere =
          isFile || redirected.has(pathname) || (ids.has(pathname) && (id === '' || ids.get(pathname)!.has(id)))
        return isThere ? [] : [`${address}: ${given}`]
      })
    )
    expect([...new Set(dead)]).toEqual([])
  })

  it('stand in the sitemap, all of them', () => {
    const sitemap = readFileSync(join(dist, 'sitemap.xml'), 'utf8')
    const listed = new Set([...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, url]) => new URL(url!).pathname))
    const own = read.map(({ address }) => address).filter((address) => address !== '/404')
    expect(own.filter((address) => !listed.has(address))).toEqual([])
    expect(listed.size).toBe(own.length)
    // A page in all languages names each, and the one for every other.
    const entry = sitemap.split('<url>').find((one) => /<loc>[^<]*\/fr\/codes\/1006</.test(one))!
    const named = [...entry.matchAll(/hreflang="([^"]*)"/g)].map(([, language]) => language)
    expect(named.sort()).toEqual([...languages.map(({ locale }) => locale.language), 'x-default'].sort())
    expect(entry).toMatch(/hreflang="x-default" href="[^"]*:?\d*\/codes\/1006"/)
  })
})
