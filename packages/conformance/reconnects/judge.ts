// What the plugin says of a module: how long it waits after 1013 before it is back.
import { basename, extname } from 'node:path'
import * as typescript from '@typescript-eslint/parser'
import { Linter, type Rule } from 'eslint'
import { modelOf, type Model } from '../../eslint-plugin-websocket/src/model/index.js'
import { CloseCode } from '../../ws-close-codes/src/index.js'

/** What is said of one close handler, or of one client. */
export type Verdict = ReturnType<Model['verdicts']>[number]['verdict']

type SourceCode = Parameters<typeof modelOf>[0]

const linter = new Linter()
let verdicts: readonly Verdict[] = []

const probe: Rule.RuleModule = {
  create: ({ filename, sourceCode }) => ({
    'Program:exit'() {
      const model = modelOf(sourceCode as unknown as SourceCode, { filename, sourceType: 'module', settings: {} })
      verdicts = [
        ...model.verdicts(CloseCode.TryAgainLater).map(({ verdict }) => verdict),
        ...model
          .configuredReconnects()
          .flatMap(({ pace, after }) => (after === CloseCode.TryAgainLater && pace ? [pace] : []))
      ]
    }
  })
}

/**
 * The verdict about each close handler of a module that the plugin finds, and about each client of a library.
 *
 * @throws an Error when the module does not parse
 */
export function judge(file: string, text: string): readonly Verdict[] {
  verdicts = []
  const messages = linter.verify(
    text,
    [
      {
        files: ['**/*.{js,ts}'],
        languageOptions: extname(file) === '.ts' ? { parser: typescript } : {},
        plugins: { reconnects: { rules: { probe } } },
        rules: { 'reconnects/probe': 'error' }
      }
    ],
    { filename: basename(file) }
  )
  const [first] = messages
  if (first) throw new Error(`${file}:${first.line}: ${first.message}`)
  return verdicts
}
