import { defineConfig } from 'vitepress'
import { liveExamples } from './lint/examples.js'
import { lintWorker } from './lint/worker-plugin.js'
import { completeHead, origin, originUnset, withDefault } from './site/head.js'
import { languages } from './site/languages.js'
import { englishLinks, repositoryLinks } from './site/repository-links.js'
import { withoutScript } from './site/not-found.js'
import { writeRedirects } from './site/redirects.js'
import { searchWords, themeConfig } from './site/theme-config.js'
import { processTerm, searchable, tokenize } from './site/search-terms.js'
import { themePatches } from './theme-patches.js'

const icon =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><path d="M1 8h5m4 0h5M6 5l4 6m0-6-4 6" fill="none" stroke="#0f8f79" stroke-width="2"/></svg>'

/** VitePress decodes the fragment of an address wherever it builds a link, and fails on one that is malformed. */
const mendFragment =
  "try { decodeURIComponent(location.hash) } catch { history.replaceState(null, '', location.hash.replaceAll('%', '%25')) }"

const nameOf = (id: string) => (id === 'en' ? 'root' : id)

export default defineConfig({
  // Written by write-pages.ts.
  srcDir: '.pages',
  // Pages without an ending in their address, as every static host can be told to serve them.
  cleanUrls: true,
  // What all pages have in common is loaded once, and not part of each of them.
  metaChunk: true,
  locales: Object.fromEntries(languages.map((language) => [nameOf(language.id), themeConfig(language)])),
  head: [
    ['link', { rel: 'icon', href: `data:image/svg+xml,${encodeURIComponent(icon)}` }],
    ['script', {}, mendFragment]
  ],
  markdown: {
    // The default ones are too pale to be read by everybody.
    theme: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
    config(markdown) {
      repositoryLinks(markdown)
      englishLinks(markdown)
      liveExamples(markdown)
    }
  },
  vite: { plugins: [lintWorker(), themePatches()] },
  sitemap: { hostname: origin, transformItems: withDefault },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        locales: Object.fromEntries(languages.map((language) => [nameOf(language.id), searchWords(language)])),
        miniSearch: {
          // VitePress hands these functions to the browser as text: what they use stands in them.
          options: { tokenize, processTerm },
          searchOptions: {
            // Another number is another code, and short words are too much alike.
            fuzzy: (term: string) => (/^\d|^.{0,4}$/u.test(term) ? false : 0.2),
            // Whoever looks for a code wants its page, and not the pairs that it is in; then an answer.
            boostDocument: (id: string) => (/\/codes\/\d+#code$/.test(id) ? 4 : /\/answers\//.test(id) ? 2 : 1)
          }
        },
        _render: (source, env, markdown) => searchable(markdown.render(source, env), env.relativePath as string)
      }
    }
  },
  transformPageData: completeHead,
  transformHtml: (html, _file, { page }) => (page === '404.md' ? withoutScript(html) : html),
  async buildEnd({ outDir, pages }) {
    console.log(`${await writeRedirects(outDir, pages)} redirects written`)
    if (originUnset !== null) console.warn(originUnset)
  }
})
