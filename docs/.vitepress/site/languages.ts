import type { Locale } from 'ws-close-codes'
import { en } from 'ws-close-codes/locales/en'
import { fr } from 'ws-close-codes/locales/fr'
import { ko } from 'ws-close-codes/locales/ko'
import { ru } from 'ws-close-codes/locales/ru'
import { vi } from 'ws-close-codes/locales/vi'
import { zh } from 'ws-close-codes/locales/zh'
import { en as enSite } from '../texts/en.js'
import { fr as frSite } from '../texts/fr.js'
import { ko as koSite } from '../texts/ko.js'
import { ru as ruSite } from '../texts/ru.js'
import type { SiteTexts } from '../texts/site-texts.js'
import { vi as viSite } from '../texts/vi.js'
import { zh as zhSite } from '../texts/zh.js'

export interface Language {
  /** The folder of its pages; English ones are moved to the root. */
  readonly id: 'en' | 'ru' | 'ko' | 'vi' | 'zh' | 'fr'
  /** What the addresses of its pages begin with. */
  readonly base: `/${string}`
  readonly locale: Locale
  readonly texts: SiteTexts
}

export const languages: readonly Language[] = [
  { id: 'en', base: '/', locale: en, texts: enSite },
  { id: 'ru', base: '/ru/', locale: ru, texts: ruSite },
  { id: 'ko', base: '/ko/', locale: ko, texts: koSite },
  { id: 'vi', base: '/vi/', locale: vi, texts: viSite },
  { id: 'zh', base: '/zh/', locale: zh, texts: zhSite },
  { id: 'fr', base: '/fr/', locale: fr, texts: frSite }
]

export function languageOf(id: string): Language {
  const language = languages.find((one) => one.id === id)
  if (!language) throw new RangeError(`The site has no language ${id}: ${languages.map((one) => one.id).join(', ')}`)
  return language
}

/** What stands between a word and what it introduces. */
export function colonOf({ id }: Language): string {
  return id === 'fr' ? '\u00a0: ' : id === 'zh' ? '：' : ': '
}

/** A remark in brackets behind a text, with the space that the language puts before them. */
export function bracketed(text: string, { id }: Language): string {
  if (id === 'zh') return `（${text}）`
  return id === 'ko' ? `(${text})` : ` (${text})`
}

/** `a, b, c` as the language writes lists. */
export function listed(parts: readonly string[], { id }: Language): string {
  return parts.join(id === 'zh' ? '、' : ', ')
}
