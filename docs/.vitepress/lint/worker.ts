// ESLint and the plugin, away from the page. TypeScript and its parser are another file, fetched for TypeScript only.
import { Linter } from 'eslint/universal'
import { lint, type Tools } from './lint.js'
import type { Result, Subject } from './problems.js'

export interface Question {
  readonly id: number
  readonly subject: Subject
}

export interface Answer {
  readonly id: number
  /** Null when the parser could not be fetched. */
  readonly result: Result | null
}

const linter = new Linter()

async function toolsFor({ language }: Subject): Promise<Tools> {
  if (language === 'js') return { linter }
  const { parser } = await import('./typescript-parser.js')
  return { linter, parser }
}

addEventListener('message', async ({ data }: MessageEvent<Question>) => {
  const { id, subject } = data
  const tools = await toolsFor(subject).catch(() => null)
  postMessage({ id, result: tools && lint(subject, tools) } satisfies Answer)
})
