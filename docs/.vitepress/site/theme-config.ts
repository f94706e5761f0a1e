import type { DefaultTheme, LocaleSpecificConfig } from 'vitepress'
import { codes, nameOf } from './codes.js'
import type { Language } from './languages.js'
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
        { text: nav.rules, link: '/rules/', activeMatch: '^/rules/' },
        { text: nav.playground, link: '/playground' }
      ],
      sidebar: {
        [`${base}codes/`]: [
          {
            text: nav.codes,
            items: codes.map((code) => ({ text: `${code} ${nameOf(code)}`, link: `${base}codes/${code}` }))
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
