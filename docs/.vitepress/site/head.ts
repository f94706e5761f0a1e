import type { HeadConfig, PageData } from 'vitepress'
import { languageOf, languages, type Language } from './languages.js'

const given = process.env['DOCS_ORIGIN']

/** Where the site will be: canonical links, `hreflang` and the sitemap need whole addresses. */
export const origin = new URL(given ?? 'http://localhost:4173').origin

/** What is to be said about a build that nobody told where it will be. */
export const originUnset =
  given === undefined
    ? `DOCS_ORIGIN is not set: canonical links, hreflang and the sitemap say ${origin}. Before you publish the site, build it with DOCS_ORIGIN=https://<its host>.`
    : null

interface SitemapItem {
  readonly url: string
  links?: { readonly lang: string; readonly url: string }[] | undefined
}

/** Adds to each page of the sitemap that there is in several languages the one for all others, as its head has it. */
export function withDefault<Item extends SitemapItem>(items: Item[]): Item[] {
  return items.map((item) => {
    const english = item.links?.find(({ lang }) => lang === languageOf('en').locale.language)
    if (!item.links || !english) return item
    return { ...item, links: [...item.links, { lang: 'x-default', url: english.url }] }
  })
}

/** The address of a page of the given file, without the ending. */
export function addressOf(file: string): string {
  return `/${file.replace(/(?:^|(?<=\/))index\.md$|\.md$/, '')}`
}

/** The language of a page, by its folder; English has none. */
export function languageAt(file: string): Language {
  const [folder = ''] = file.split('/')
  return languages.find(({ id }) => id === folder) ?? languageOf('en')
}

/** Completes the head of a page: its own address, and those of the same page in other languages. */
export function completeHead(page: PageData): void {
  const own = (page.frontmatter['head'] as HeadConfig[] | undefined) ?? []
  page.frontmatter['head'] = [...own, ...linksOf(page.relativePath, languageAt(page.relativePath))]
}

/** Whether a page, by its address, has counterparts in the other languages. */
export function isInEveryLanguage(address: string): boolean {
  return /^\/(?:\w\w\/)?(?:$|codes\/|compare\/|answers\/)/.test(address)
}

function linksOf(file: string, { base }: Language): HeadConfig[] {
  const address = addressOf(file)
  const own = `/${address.slice(base.length)}`
  const canonical: HeadConfig = ['link', { rel: 'canonical', href: origin + address }]
  if (!isInEveryLanguage(own)) return [canonical]
  const alternates = languages.map(({ base: other, locale }): HeadConfig => [
    'link',
    { rel: 'alternate', hreflang: locale.language, href: origin + other + own.slice(1) }
  ])
  return [canonical, ...alternates, ['link', { rel: 'alternate', hreflang: 'x-default', href: origin + own }]]
}
