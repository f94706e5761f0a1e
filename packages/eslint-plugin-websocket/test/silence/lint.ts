import * as typescriptParser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import * as espree from 'espree'
import plugin from '../../src/index.js'
import { everyRule as rules } from '../every-rule.js'
import { settings } from './probes.js'

export const parsers = { javascript: espree, typescript: typescriptParser } as const

export type ParserName = keyof typeof parsers

/** The rules that speak, each with its line and what it says. */
export function lint(code: string, parser: ParserName): { rule: string; line: number; text: string }[] {
  const languageOptions: Linter.LanguageOptions = { parser: parsers[parser], sourceType: 'module' }
  const config: Linter.Config = {
    files: ['**/*.{js,ts}'],
    plugins: { websocket: plugin },
    languageOptions,
    settings,
    rules
  }
  const filename = parser === 'typescript' ? 'file.ts' : 'file.js'
  return new Linter().verify(code, [config], { filename }).map(({ ruleId, line, message }) => {
    if (ruleId === null) throw new Error(`${message} (line ${line}) in:\n${code}`)
    return { rule: ruleId.replace('websocket/', ''), line, text: message }
  })
}
