import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pairs } from './codes.js'
import { origin } from './head.js'
import { languages } from './languages.js'

/** Pages for the pairs with the higher code first, which lead to the pair as it is. */
export async function writeRedirects(folder: string): Promise<number> {
  const files = languages.flatMap(({ base, locale }) =>
    pairs.map(([a, b]) => ({
      file: join(folder, base, 'compare', `${b}-${a}.html`),
      content: redirect(`${base}compare/${a}-${b}`, locale.language, `${a}, ${b}`)
    }))
  )
  for (const { base } of languages) await mkdir(join(folder, base, 'compare'), { recursive: true })
  await Promise.all(files.map(({ file, content }) => writeFile(file, content)))
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
