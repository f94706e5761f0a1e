// Writes the pages of the site, from the data of the packages, into .pages, which VitePress reads.
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { answersIn } from './.vitepress/site/answers.js'
import { languages } from './.vitepress/site/languages.js'
import { textOf, type Page } from './.vitepress/site/page.js'
import { pagesIn, pagesOfPlugin } from './.vitepress/site/pages.js'

const here = dirname(fileURLToPath(import.meta.url))
const folder = join(here, '.pages')
let count = 0

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  count += 1
}

const writePage = (base: string, page: Page) => write(join(folder, base, page.file), textOf(page))

rmSync(folder, { recursive: true, force: true })
for (const language of languages) {
  for (const page of pagesIn(language)) writePage(language.base, page)
  for (const { id, title, short, text } of answersIn(language))
    writePage(language.base, { file: `answers/${id}.md`, title, description: short, content: text })
}
for (const page of pagesOfPlugin()) writePage('/', page)
for (const written of ['rules', 'found-in-the-wild.md', 'playground.md'])
  cpSync(join(here, written), join(folder, written), { recursive: true })
if (count === 0) throw new Error('No page was written')
console.log(`${count} pages written`)
