import { answersIn } from './answers.js'
import type { Language } from './languages.js'
import type { SiteTexts } from '../texts/site-texts.js'

/** The words that components of the theme show. */
export interface ThemeWords extends Pick<SiteTexts, 'decoder' | 'unknown'> {
  /** The titles of the answers. */
  readonly answers: Readonly<Record<string, string>>
  /** What parts of the page are called for screen readers. */
  readonly landmarks: SiteTexts['nav']['landmarks']
}

export function themeWords(language: Language): ThemeWords {
  const { decoder, unknown, nav } = language.texts
  const answers = Object.fromEntries(answersIn(language).map(({ id, title }) => [id, title]))
  return { decoder, unknown, answers, landmarks: nav.landmarks }
}
