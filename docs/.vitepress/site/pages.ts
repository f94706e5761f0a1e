import { explainIn } from 'ws-close-codes'
import { answersIndex } from './answers.js'
import { codePage } from './code-page.js'
import { codes, pairs } from './codes.js'
import { fill } from './fill.js'
import { codesIndex, compareIndex, homePage } from './index-pages.js'
import type { Language } from './languages.js'
import type { Page } from './page.js'
import { pairPage, pairTitle } from './pair-page.js'
import { rulesIndex, settingsPage } from './plugin-pages.js'

/** The pages that every language has, made from data. */
export function pagesIn(language: Language): Page[] {
  const { locale, texts } = language
  return [
    { file: 'index.md', title: texts.title, description: texts.tagline, content: homePage(language) },
    {
      file: 'codes/index.md',
      title: texts.codesIndex.title,
      description: texts.codesIndex.text,
      content: codesIndex(language)
    },
    {
      file: 'compare/index.md',
      title: texts.compareIndex.title,
      description: texts.compareIndex.description,
      content: compareIndex(language)
    },
    {
      file: 'answers/index.md',
      title: texts.answersIndex.title,
      description: texts.answersIndex.text,
      content: answersIndex(language)
    },
    ...codes.map((code): Page => {
      const { meaning, description } = explainIn(locale, code)
      const title = fill(texts.code.title, { code, meaning })
      return { file: `codes/${code}.md`, title, description, content: codePage(code, language) }
    }),
    ...pairs.map(([a, b]): Page => {
      const description = [a, b].map((code) => explainIn(locale, code).recognise).join(locale.sentenceSeparator)
      const title = pairTitle(a, b, language)
      return { file: `compare/${a}-${b}.md`, title, description, content: pairPage(a, b, language) }
    })
  ]
}

/** The pages that there are in English only, made from the plugin. */
export function pagesOfPlugin(): Page[] {
  return [
    {
      file: 'rules/index.md',
      title: 'Lint rules for WebSocket close codes',
      description: 'The rules of eslint-plugin-websocket, and in which presets they are.',
      content: rulesIndex()
    },
    {
      file: 'settings.md',
      title: 'Settings of eslint-plugin-websocket',
      description: 'What a file does not show: where it runs, which end its sockets are, and whose sockets are known.',
      content: settingsPage()
    }
  ]
}
