import type { MarkdownRenderer } from 'vitepress'

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
