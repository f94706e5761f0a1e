import { Linter } from 'eslint/universal'
import type { MarkdownRenderer } from 'vitepress'
import { escape } from '../site/html.js'
import { lint } from './lint.js'
import type { Language } from './problems.js'
import { parser } from './typescript-parser.js'

const linter = new Linter()

/** The sections of a rule's page that show what the rule says; others show configurations. */
const live = ['Incorrect', 'Correct', 'Options']

/** The blocks of the pages of rules become editors, around the block as it is and with what ESLint says about it. */
export function liveExamples(markdown: MarkdownRenderer): void {
  const fence = markdown.renderer.rules.fence!
  markdown.renderer.rules.fence = (tokens, index, options, env: { relativePath: string }, self) => {
    const block = fence(tokens, index, options, env, self)
    const { content, info } = tokens[index]!
    const name = /^rules\/(?!index\.md$)(.+)\.md$/.exec(env.relativePath)?.[1]
    const before = tokens.slice(0, index)
    const heading = before.findLastIndex(({ type }) => type === 'heading_open')
    const section = tokens[heading + 1]?.content ?? ''
    if (name === undefined || !live.includes(section) || !/^[jt]s$/.test(info)) return block
    const code = content.trimEnd()
    const language = info as Language
    const rules = `websocket/${name}` as const
    const number = before.slice(heading).filter(({ type }) => type === 'fence').length + 1
    const props = {
      code,
      language,
      rules,
      label: `${section} ${number}`,
      result: JSON.stringify(lint({ code, language, rules }, { linter, parser }))
    }
    const attributes = Object.entries(props).map(
      ([key, value]) => `${key}="${escape(value).replaceAll('\n', '&#10;')}"`
    )
    return `<RuleExample ${attributes.join(' ')}>${block}</RuleExample>`
  }
}
