import * as typescriptParser from '@typescript-eslint/parser'
import type { TSESLint } from '@typescript-eslint/utils'
import { Linter, type Rule } from 'eslint'
import * as espree from 'espree'
import { modelOf, type Model } from '../../src/model/index.js'
import type { Settings } from '../../src/model/sockets/settings.js'

export const parsers: Readonly<Record<'javascript' | 'typescript', Linter.Parser>> = {
  javascript: espree as unknown as Linter.Parser,
  typescript: typescriptParser as unknown as Linter.Parser
}

/**
 * Asks the model of some code a question, through ESLint, so that scopes and parents are as they are in a rule.
 *
 * @param options given to the parser, for type information
 */
export function probe<Answer>(
  code: string,
  parser: keyof typeof parsers,
  ask: (model: Model) => Answer,
  options: object = {},
  filename: string = parser === 'typescript' ? 'file.ts' : 'file.js',
  settings: Settings = {}
): Answer {
  const answers: Answer[] = []
  const rule: Rule.RuleModule = {
    create: (context) => ({
      Program: () =>
        void answers.push(
          ask(
            modelOf(context.sourceCode as unknown as TSESLint.SourceCode, { filename, sourceType: 'module', settings })
          )
        )
    })
  }
  const languageOptions: Linter.LanguageOptions = {
    parser: parsers[parser],
    parserOptions: { ecmaFeatures: { jsx: true }, ...options }
  }
  const [message] = new Linter().verify(
    code,
    [
      {
        files: ['**/*.{js,ts,tsx}'],
        languageOptions,
        plugins: { probe: { rules: { rule } } },
        rules: { 'probe/rule': 'error' }
      }
    ],
    { filename }
  )
  if (message || answers.length === 0) throw new Error(`${message?.message} in:\n${code}`)
  return answers[0]!
}
