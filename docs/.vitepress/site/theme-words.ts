import { answersIn } from './answers.js'
import type { Language } from './languages.js'
import type { SiteTexts } from '../texts/site-texts.js'

/** The words that components of the theme show. */
export interface ThemeWords extends Pick<SiteTexts, 'decoder' | 'unknown'> {
  /** The titles of the answers. */
  readonly answers: Readonly<Record<string, string>>
}

export function themeWords(language: Language): ThemeWords {
  const { decoder, unknown } = language.texts
  return { decoder, unknown, answers: Object.fromEntries(answersIn(language).map(({ id, title }) => [id, title])) }
}
