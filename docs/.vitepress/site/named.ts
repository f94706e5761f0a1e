import { runtimes, sources, type RegisteredCode, type Runtime, type Source, type SourceId } from 'ws-close-codes'
import { nameOf } from './codes.js'
import { bracketed, colonOf, listed, type Language } from './languages.js'
import { breakable, english, escape, link, list } from './html.js'

/** IANA's name of a code, which is English in every language. */
export function codeName(code: RegisteredCode, language: Language): string {
  return english(nameOf(code), language)
}

/** A heading of a page about a code. Markdown keeps the HTML in it. */
export function codeHeading(level: 1 | 2, code: RegisteredCode, language: Language, id: string): string {
  return `\n${'#'.repeat(level)} ${code} ${codeName(code, language)} {#${id}}\n`
}

type Qualifier = keyof Language['texts']['implementations']

/** A measured implementation: its name, and in the language of the page how it is used. */
export function implementationName(runtime: Runtime, language: Language): string {
  const { title, method } = runtimes[runtime]
  const [, name = title, qualifier] = /^(.+?)(?:, (.+))?$/.exec(title) ?? []
  const words = language.texts.implementations
  if (qualifier !== undefined && !Object.hasOwn(words, qualifier))
    throw new RangeError(`The site has no words for "${qualifier}" of ${runtime}`)
  const used =
    qualifier === undefined ? [] : [escape(words[qualifier as Qualifier]).replace(/--[\w-]+/, '<code>$&</code>')]
  const called = method === 'close' ? [] : [`<code>${escape(method)}</code>`]
  const more = [...used, ...called]
  return breakable(name) + (more.length > 0 ? bracketed(listed(more, language), language) : '')
}

/** The title of a source, which is English, as a link to it. */
export function sourceLink({ url, title }: Source, { id }: Language): string {
  const language = id === 'en' ? {} : { lang: 'en', hreflang: 'en' }
  return link(url, escape(title), language)
}

const ids = new Map<string, SourceId>(Object.entries(sources).map(([id, { url }]) => [url, id as SourceId]))

/** Sources as links, each once, with what each of them is read for. */
export function sourceList(all: readonly Source[], language: Language): string {
  const once = new Map(all.map((source) => [source.url, source]))
  return list(
    [...once.values()].map((source) => {
      const id = ids.get(source.url)
      if (id === undefined) throw new RangeError(`${source.url} is no source of the tables`)
      return `${sourceLink(source, language)}${colonOf(language)}${escape(language.texts.sources[id])}`
    })
  )
}
