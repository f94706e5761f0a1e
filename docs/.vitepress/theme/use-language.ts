import { computed, inject, provide, type ComputedRef, type InjectionKey, type Ref } from 'vue'
import { useData } from 'vitepress'
import type { Explanation } from 'ws-close-codes'
import type { Decoded } from '../decoder/decode.js'
import type { ThemeConfig } from '../site/theme-config.js'
import type { ThemeWords } from '../site/theme-words.js'

/** Everything that is said about codes is loaded when the first code is asked for. */
const locales = {
  root: async () => (await import('ws-close-codes/locales/en')).en,
  ru: async () => (await import('ws-close-codes/locales/ru')).ru,
  ko: async () => (await import('ws-close-codes/locales/ko')).ko,
  vi: async () => (await import('ws-close-codes/locales/vi')).vi,
  zh: async () => (await import('ws-close-codes/locales/zh')).zh,
  fr: async () => (await import('ws-close-codes/locales/fr')).fr
} as const

/** The name that VitePress has for a language: `root` for the English one. */
export type LanguageIndex = keyof typeof locales

/** What was found in a text; of a code, what is to be said about it. */
export type Shown =
  Exclude<Decoded, { readonly kind: 'code' }> | { readonly kind: 'code'; readonly explanation: Explanation }

interface PageLanguage {
  readonly words: ComputedRef<ThemeWords>
  readonly base: ComputedRef<string>
  /** Finds what a text is about. */
  readonly find: (text: string) => Promise<readonly Shown[]>
}

const chosen: InjectionKey<Ref<LanguageIndex>> = Symbol('language')

/** The language of an address; the English one where its first folder is none of the others. */
export function languageOfAddress(pathname: string): LanguageIndex {
  const [, folder = ''] = pathname.split('/')
  return folder !== 'root' && Object.hasOwn(locales, folder) ? (folder as LanguageIndex) : 'root'
}

/** Chooses the language of a component and of those in it, where the page has none of its own. */
export function chooseLanguage(index: Ref<LanguageIndex>): void {
  provide(chosen, index)
}

/** The language of the page that a component stands in. */
export function useLanguage(given: Ref<LanguageIndex> | null = inject(chosen, null)): PageLanguage {
  const { localeIndex, site } = useData<ThemeConfig>()
  const index = computed(() => given?.value ?? (localeIndex.value as LanguageIndex))
  return {
    words: computed(() => (site.value.locales[index.value]!.themeConfig as ThemeConfig).words),
    base: computed(() => (index.value === 'root' ? '/' : `/${index.value}/`)),
    async find(text) {
      const [{ explainIn }, { decode }, locale] = await Promise.all([
        import('ws-close-codes'),
        import('../decoder/decode.js'),
        locales[index.value]()
      ])
      return decode(text, locale).map((one) =>
        one.kind === 'code' ? { kind: 'code', explanation: explainIn(locale, one.code) } : one
      )
    }
  }
}
