import { english } from '../texts/en.js'
import type { Locale } from '../texts/translation.js'

/** English. */
export const en: Locale = { language: 'en', languageName: 'English', sentenceSeparator: ' ', ...english }
