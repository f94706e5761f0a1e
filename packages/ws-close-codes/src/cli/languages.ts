import type { Locale } from '../texts/translation.js'

/** The languages of the command, each loaded only when it is asked for. */
export const languages: ReadonlyMap<string, () => Promise<Locale>> = new Map([
  ['en', async () => (await import('../locales/en.js')).en],
  ['fr', async () => (await import('../locales/fr.js')).fr],
  ['ko', async () => (await import('../locales/ko.js')).ko],
  ['ru', async () => (await import('../locales/ru.js')).ru],
  ['vi', async () => (await import('../locales/vi.js')).vi],
  ['zh', async () => (await import('../locales/zh.js')).zh]
])
