import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { escape, heading, html, link } from './html.js'
import type { Language } from './languages.js'

const folder = fileURLToPath(new URL('../../answers/', import.meta.url))

/** An answer that somebody wrote: a file of `docs/answers/<language>`. */
export interface Answer {
  readonly id: string
  readonly title: string
  /** The first paragraph, which answers in one sentence. */
  readonly short: string
  readonly text: string
}

/** The answers in a language, in the order of their numbers. */
export function answersIn({ id }: Language): Answer[] {
  const own = `${folder}${id}`
  if (!existsSync(own)) return []
  return readdirSync(own)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const text = readFileSync(`${own}/${file}`, 'utf8')
      const [, title, short] = /^# (.+)\n\n(.+)\n/.exec(text) ?? []
      if (title === undefined || short === undefined)
        throw new Error(`docs/answers/${id}/${file} has to begin with a heading and a paragraph that answers it`)
      return { id: file.replace(/\.md$/, ''), title: plain(title), short: plain(short), text }
    })
}

/** The text of Markdown without its marks. */
function plain(markdown: string): string {
  return markdown.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replace(/[`*]/g, '')
}

/** All answers, each with its first sentence. */
export function answersIndex(language: Language): string {
  const { base, texts } = language
  return [
    heading(1, texts.answersIndex.title, 'answers'),
    html(
      `<p class="lead">${escape(texts.answersIndex.text)}</p>\n<dl>\n${answersIn(language)
        .map(
          ({ id, title, short }) => `<dt>${link(`${base}answers/${id}`, escape(title))}</dt><dd>${escape(short)}</dd>`
        )
        .join('\n')}\n</dl>`
    )
  ].join('\n')
}
