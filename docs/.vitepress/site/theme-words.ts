import type { Language } from './languages.js'
import type { SiteTexts } from '../texts/site-texts.js'

/** The words that components of the theme show. */
export type ThemeWords = Pick<SiteTexts, 'decoder' | 'unknown'>

export function themeWords({ texts: { decoder, unknown } }: Language): ThemeWords {
  return { decoder, unknown }
}
