import { ranges } from 'ws-close-codes'
import { en } from 'ws-close-codes/locales/en'
import { escape } from './html.js'
import { languages, languageOf } from './languages.js'

/**
 * Puts into the page for unknown addresses what is shown without JavaScript: VitePress fills it in the browser alone,
 * which also finds out the language. Until then it is in English, with links to the codes in each language.
 */
export function withoutScript(html: string): string {
  const { unknown, codesIndex } = languageOf('en').texts
  const rows = ranges.map(
    ({ from, to, unlisted: { kind } }) => `<dt>${from}–${to}</dt><dd>${escape(en.ranges[kind].description)}</dd>`
  )
  const links = languages.map(
    ({ base, locale, texts }) =>
      `<li><a href="${base}codes/" lang="${locale.language}" hreflang="${locale.language}">${escape(texts.unknown.home)}</a></li>`
  )
  const shown = `<noscript><main class="vp-doc not-found-static">
<h1>${escape(unknown.title)}</h1>
<h2>${escape(codesIndex.ranges)}</h2>
<dl>${rows.join('\n')}</dl>
<ul>${links.join('\n')}</ul>
</main></noscript>`
  const app = '<div id="app"></div>'
  if (!html.includes(app)) throw new Error('VitePress fills the page for unknown addresses by now')
  return html.replace(app, () => `${app}\n${shown}`)
}
