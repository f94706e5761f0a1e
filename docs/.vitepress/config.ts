import { defineConfig } from 'vitepress'
import { liveExamples } from './lint/examples.js'
import { lintWorker } from './lint/worker-plugin.js'
import { completeHead, origin } from './site/head.js'
import { languages } from './site/languages.js'
import { repositoryLinks } from './site/repository-links.js'
import { writeRedirects } from './site/redirects.js'
import { searchWords, themeConfig } from './site/theme-config.js'

const nameOf = (id: string) => (id === 'en' ? 'root' : id)

export default defineConfig({
  // Written by write-pages.ts.
  srcDir: '.pages',
  // Pages without an ending in their address, as every static host can be told to serve them.
  cleanUrls: true,
  // What all pages have in common is loaded once, and not part of each of them.
  metaChunk: true,
  locales: Object.fromEntries(languages.map((language) => [nameOf(language.id), themeConfig(language)])),
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
        // A pair says what its two codes say; its title is enough to find it.
        _render: (source, env, markdown) => {
          const page = markdown.render(source, env)
          return /(?:\/compare\/|\/codes\/index)/.test(`/${env.relativePath}`)
            ? (/^[^]*?<\/h1>/.exec(page)?.[0] ?? '')
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
