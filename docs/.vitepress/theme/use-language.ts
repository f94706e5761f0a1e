import { computed, type ComputedRef } from 'vue'
import { useData } from 'vitepress'
import type { Explanation } from 'ws-close-codes'
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

interface PageLanguage {
  readonly words: ComputedRef<ThemeWords>
  readonly base: ComputedRef<string>
  readonly explain: (code: number) => Promise<Explanation>
}

/** The language of the page that a component stands in. */
export function useLanguage(): PageLanguage {
  const { localeIndex, theme } = useData<{ words: ThemeWords }>()
  return {
    words: computed(() => theme.value.words),
    base: computed(() => (localeIndex.value === 'root' ? '/' : `/${localeIndex.value}/`)),
    async explain(code) {
      const index = localeIndex.value as keyof typeof locales
      const [{ explainIn }, locale] = await Promise.all([import('ws-close-codes'), locales[index]()])
      return explainIn(locale, code)
    }
  }
}
