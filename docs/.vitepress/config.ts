import { defineConfig } from 'vitepress'
import { liveExamples } from './lint/examples.js'
import { lintWorker } from './lint/worker-plugin.js'
import { completeHead, origin } from './site/head.js'
import { languages } from './site/languages.js'
import { repositoryLinks } from './site/repository-links.js'
import { writeRedirects } from './site/redirects.js'
import { searchWords, themeConfig } from './site/theme-config.js'

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
      liveExamples(markdown)
    }
  },
  vite: { plugins: [lintWorker()] },
  sitemap: { hostname: origin },
  themeConfig: {
    search: {
      provider: 'local',
      options: {
        locales: Object.fromEntries(languages.map((language) => [nameOf(language.id), searchWords(language)])),
        // Whoever looks for a code wants its page, and not the pairs that it is in. Runs in the browser, as it stands here.
        miniSearch: { searchOptions: { boostDocument: (id: string) => (/\/codes\/\d/.test(id) ? 4 : 1) } },
        // A pair says what its two codes say; its title is enough to find it. VitePress leaves out a heading that
        // nothing follows, not even a line break.
        _render: (source, env, markdown) => {
          const page = markdown.render(source, env)
          return /(?:\/compare\/|\/codes\/index)/.test(`/${env.relativePath}`)
            ? `${/^[^]*?<\/h1>/.exec(page)?.[0] ?? ''}\n`
            : page
        }
      }
    }
  },
  transformPageData: completeHead,
  async buildEnd({ outDir, pages }) {
    console.log(`${await writeRedirects(outDir, pages)} redirects written`)
  }
})
