import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress'
import { codes } from './codes.js'
import { escape } from './html.js'
import type { Language } from './languages.js'
import { codeName } from './named.js'
import { themeWords, type ThemeWords } from './theme-words.js'

/** VitePress's own configuration, and the words of this theme. */
export type ThemeConfig = DefaultTheme.Config & { readonly words: ThemeWords }

/** The words and the menus of VitePress in a language. */
export function themeConfig(language: Language): LocaleSpecificConfig<ThemeConfig> & { label: string } {
  const { base, locale, texts } = language
  const { nav } = texts
  return {
    label: locale.languageName,
    lang: locale.language,
    title: texts.title,
    description: texts.tagline,
    themeConfig: {
      words: themeWords(language),
      nav: [
        { text: nav.codes, link: `${base}codes/`, activeMatch: `^${base}codes/` },
        { text: nav.compare, link: `${base}compare/`, activeMatch: `^${base}compare/` },
        { text: nav.answers, link: `${base}answers/`, activeMatch: `^${base}answers/` },
        inEnglish({ text: nav.rules, link: '/rules/', activeMatch: '^/rules/' }, language),
        inEnglish({ text: nav.playground, link: '/playground' }, language)
      ],
      sidebar: {
        [`${base}codes/`]: [
          {
            text: nav.codes,
            items: codes.map((code) => ({ text: `${code} ${codeName(code, language)}`, link: `${base}codes/${code}` }))
          }
        ]
      },
      outline: { level: 2, label: nav.outline },
      docFooter: { prev: nav.previous, next: nav.next },
      sidebarMenuLabel: nav.menu,
      returnToTopLabel: nav.top,
      langMenuLabel: nav.languages,
      darkModeSwitchLabel: nav.theme,
      lightModeSwitchTitle: nav.light,
      darkModeSwitchTitle: nav.dark,
      skipToContentLabel: nav.skip
    }
  }
}

/** What a menu says of a page that there is in English only. `theme-patches.ts` hands `hreflang` to the link. */
function inEnglish(item: DefaultTheme.NavItemWithLink, { id, texts }: Language): DefaultTheme.NavItemWithLink {
  if (id === 'en') return item
  const text = `${escape(item.text)}&nbsp;<small>${escape(texts.nav.inEnglish)}</small>`
  return { ...item, text, ...{ hreflang: 'en' } }
}

/** The words of the search box. */
export function searchWords({ texts: { search } }: Language): Partial<DefaultTheme.LocalSearchOptions> {
  return {
    translations: {
      button: { buttonText: search.button, buttonAriaLabel: search.button },
      modal: {
        displayDetails: search.details,
        resetButtonTitle: search.reset,
        backButtonTitle: search.back,
        noResultsText: search.none,
        footer: {
          selectText: search.select,
          selectKeyAriaLabel: 'Enter',
          navigateText: search.navigate,
          navigateUpKeyAriaLabel: '↑',
          navigateDownKeyAriaLabel: '↓',
          closeText: search.close,
          closeKeyAriaLabel: 'Escape'
        }
      }
    }
  }
}
