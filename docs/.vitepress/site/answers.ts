import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { escape, heading, html, link } from './html.js'
import type { Language } from './languages.js'

/** The answers, those first that most people look for. Each language has a file for each. */
export const answerIds = [
  'cause-of-1006',
  'close-gives-1005',
  'code-must-be-1000-or-3000-4999',
  'which-codes-to-reconnect-on',
  'my-4401-never-arrives',
  'code-for-expired-sessions',
  'shutdown-1001-or-1012',
  '1008-1011-or-4xxx',
  'message-too-big',
  'closed-before-established'
] as const

export type AnswerId = (typeof answerIds)[number]

const folder = fileURLToPath(new URL('../../answers/', import.meta.url))

/** An answer that somebody wrote: a file of `docs/answers/<language>`. */
export interface Answer {
  readonly id: AnswerId
  readonly title: string
  /** The first paragraph, which answers in one sentence. */
  readonly short: string
  readonly text: string
}

/** The answers in a language, in their order. */
export function answersIn({ id: language }: Language): Answer[] {
  return answerIds.map((id) => {
    const text = readFileSync(`${folder}${language}/${id}.md`, 'utf8')
    const [, title, short] = /^# (.+)\n\n(.+)\n/.exec(text) ?? []
    if (title === undefined || short === undefined)
      throw new Error(`docs/answers/${language}/${id}.md has to begin with a heading and a paragraph that answers it`)
    return { id, title: plain(title), short: plain(short), text }
  })
}

/** The answers that lead to the page of a code. */
export function answersAbout(code: number, language: Language): Answer[] {
  return answersIn(language).filter(({ text }) => text.includes(`](../codes/${code}.md)`))
}

/** Links to answers, as the items of a list. */
export function answerLinks(answers: readonly Answer[], { base }: Language): string[] {
  return answers.map(({ id, title }) => link(`${base}answers/${id}`, escape(title)))
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
