import { pathToFileURL } from 'node:url'
import { english } from '../src/texts/en.js'

/** A complete file for `src/locales`: every English sentence as the type of a translation that is still empty. */
export function newLocale(language: string): string {
  const name = language.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())
  return [
    "import { t, type Locale } from '../texts/translation.js'",
    '',
    '/** The language, in English. */',
    `export const ${name}: Locale = {`,
    `language: '${language}',`,
    "languageName: '',",
    "sentenceSeparator: ' ',",
    ...Object.entries(english).map(([key, texts]) => `${key}: ${written(texts)},`),
    '}',
    ''
  ].join('\n')
}

function written(texts: unknown): string {
  if (typeof texts === 'string') return `t<${literal(texts)}>('')`
  const entries = Object.entries(texts as object)
  return `{${entries.map(([key, text]) => `${/^\w+$/.test(key) ? key : literal(key)}: ${written(text)}`).join(',\n')}}`
}

function literal(text: string): string {
  return `'${text.replace(/['\\]/g, '\\$&')}'`
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const language = process.argv[2] ?? ''
  if (/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language)) {
    process.stdout.write(newLocale(language))
  } else {
    process.stderr.write('Usage: tsx scripts/new-locale.ts LANGUAGE | npx prettier --parser typescript\n')
    process.exitCode = 2
  }
}
