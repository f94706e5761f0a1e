import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { pairs } from './codes.js'
import { addressOf, isInEveryLanguage, languageAt, origin } from './head.js'
import { languages } from './languages.js'

/**
 * Pages that lead on: a pair with the higher code first to the pair as it is, and a page that exists in English only,
 * where the menu of languages asks for it in another one, to the first page in that language.
 *
 * @param pages the files of all pages, as `ru/codes/1013.md`
 */
export async function writeRedirects(folder: string, pages: readonly string[]): Promise<number> {
  const addresses = pages.map(addressOf)
  const english = addresses.filter((address) => !isInEveryLanguage(address) && languageAt(address.slice(1)).id === 'en')
  const files = languages.flatMap(({ base, locale }) => [
    ...pairs.map(([a, b]) => ({
      file: join(base, 'compare', `${b}-${a}.html`),
      content: redirect(`${base}compare/${a}-${b}`, locale.language, `${a}, ${b}`)
    })),
    ...(base === '/' ? [] : english).map((address) => ({
      file: join(base, address.endsWith('/') ? `${address}index.html` : `${address}.html`),
      content: redirect(base, locale.language, locale.languageName)
    }))
  ])
  for (const { file, content } of files) {
    await mkdir(dirname(join(folder, file)), { recursive: true })
    await writeFile(join(folder, file), content)
  }
  return files.length
}

function redirect(to: string, language: string, title: string): string {
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${title}</title>
<meta http-equiv="refresh" content="0; url=${to}">
<meta name="robots" content="noindex">
<link rel="canonical" href="${origin}${to}">
</head>
<body><p><a href="${to}">${title}</a></p></body>
</html>
`
}
