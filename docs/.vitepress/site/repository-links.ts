import type { MarkdownRenderer } from 'vitepress'
import { languageAt } from './head.js'

/** Where the site has what files outside of `docs` tell. */
const moved: readonly (readonly [file: RegExp, address: string])[] = [
  [/^\.\.\/\.\.\/README\.md#settings$/, '/settings'],
  [/^(?:\.\.\/)*docs\/rules\/(.+)\.md$/, '/rules/$1']
]

/**
 * Links of pages that lead out of `docs` lead to the page that tells the same. Other files of the repository are no part
 * of the site: of a link to them the text remains.
 */
export function repositoryLinks(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('repository-links', ({ tokens }) => {
    for (const { children } of tokens) {
      let dropped = false
      for (const token of children ?? []) {
        if (token.type === 'link_close' && dropped) {
          token.type = 'text'
          dropped = false
        }
        if (token.type !== 'link_open') continue
        const href = token.attrGet('href') ?? ''
        const target = moved.find(([file]) => file.test(href))
        if (target) token.attrSet('href', href.replace(...target))
        else if (/^(?:\.\.\/)+(?:packages|docs|README|CONTRIBUTING)/.test(href)) {
          token.type = 'text'
          dropped = true
        }
      }
    }
  })
}

/** Links that lead out of a translated page lead to English, and their texts are titles there. */
export function englishLinks(markdown: MarkdownRenderer): void {
  markdown.core.ruler.push('english-links', ({ tokens, env }) => {
    const { relativePath = '' } = env as { relativePath?: string }
    if (languageAt(relativePath).id === 'en') return
    for (const token of tokens.flatMap(({ children }) => children ?? [])) {
      if (token.type !== 'link_open' || !token.attrGet('href')?.startsWith('https://')) continue
      token.attrSet('lang', 'en')
      token.attrSet('hreflang', 'en')
    }
  })
}
