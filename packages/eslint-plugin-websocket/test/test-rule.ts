import { RuleTester } from '@typescript-eslint/rule-tester'
import * as typescriptParser from '@typescript-eslint/parser'
import { Linter } from 'eslint'
import * as espree from 'espree'
import * as vitest from 'vitest'
import plugin from '../src/index.js'
import { dedent, readMarks } from './marks.js'
import { reportedTwice } from './every-rule.js'
import { lintWithEveryRule, passesOf, suggestionsOf, type Run } from './fixes.js'

RuleTester.afterAll = vitest.afterAll
RuleTester.describe = vitest.describe
RuleTester.it = vitest.it

export interface Setting {
  readonly options?: object
  /** What the configuration says under `settings.websocket`. */
  readonly settings?: object
  readonly filename?: string
  /** `typescript`: the code is not JavaScript. `javascript`: the TypeScript parser reads it differently. */
  readonly only?: 'typescript' | 'javascript'
  readonly sourceType?: 'module' | 'script' | 'commonjs'
}

interface Case extends Setting {
  readonly kind: 'valid' | 'invalid'
  readonly text: string
  /** The file once no fix is left to apply; the code itself when there is none. */
  output?: string
  /** The file after each suggestion, in order of report and suggestion. */
  suggestions?: { messageId: string; output: string }[]
}

type Tag<Result> = (strings: TemplateStringsArray, ...values: readonly unknown[]) => Result

interface Invalid {
  /** The file when all fixes are applied. */
  becomes: Tag<Invalid>
  /** The file after the next suggestion. */
  suggests(messageId: string): Tag<Invalid>
}

export interface Cases {
  /** Code that the rule says nothing about. */
  valid: Tag<void>
  /** Code with a `// ~~~~ messageId` under each report. */
  invalid: Tag<Invalid>
  /** The same for code that needs a setting. */
  with(setting: Setting): Pick<Cases, 'valid' | 'invalid'>
}

/**
 * Runs a rule's cases through the rule tester with every parser that reads them, applies fixes until they settle, and
 * holds what fixes and suggestions leave against what they must keep: the comments, and code that parses.
 */
export function testRule(name: string, describeCases: (cases: Cases) => void): void {
  const rule = plugin.rules[name]
  if (!rule) throw new Error(`There is no rule ${name}`)
  const all: Case[] = []
  const collect = (setting: Setting): Pick<Cases, 'valid' | 'invalid'> => ({
    valid: (strings, ...values) =>
      void all.push({ ...setting, kind: 'valid', text: String.raw({ raw: strings }, ...values) }),
    invalid: (strings, ...values) => {
      const one: Case = { ...setting, kind: 'invalid', text: String.raw({ raw: strings }, ...values) }
      all.push(one)
      const more: Invalid = {
        becomes: (output, ...inner) => {
          one.output = dedent(String.raw({ raw: output }, ...inner)).join('\n')
          return more
        },
        suggests:
          (messageId) =>
          (output, ...inner) => {
            one.suggestions = [
              ...(one.suggestions ?? []),
              { messageId, output: dedent(String.raw({ raw: output }, ...inner)).join('\n') }
            ]
            return more
          }
      }
      return more
    }
  })
  describeCases({ ...collect({}), with: collect })
  if (!all.some(({ kind }) => kind === 'valid') || !all.some(({ kind }) => kind === 'invalid')) {
    throw new Error(`${name} needs cases of both kinds`)
  }
  for (const parser of ['javascript', 'typescript'] as const) {
    const cases = all.filter(({ only }) => only === undefined || only === parser)
    const invalid = cases.filter(({ kind }) => kind === 'invalid').map((one) => toInvalid(one, name, parser))
    const valid = cases.filter(({ kind }) => kind === 'valid').map((one) => toValid(one, parser))
    const tester = new RuleTester({ languageOptions: languageOptions(parser) as never })
    vitest.describe(`with the ${parser} parser`, () => tester.run(name, rule as never, { valid, invalid } as never))
  }
}

type ParserName = keyof typeof parsers

const parsers = { javascript: espree, typescript: typescriptParser }

function languageOptions(parser: ParserName, sourceType: Setting['sourceType'] = 'module'): Linter.LanguageOptions {
  // The rule tester reads it from the parser's options, ESLint from its own.
  return { ecmaVersion: 'latest', sourceType, parser: parsers[parser], parserOptions: { sourceType } }
}

function toValid({ text, options, settings, filename, sourceType }: Case, parser: ParserName) {
  return {
    code: readMarks(text).code,
    options: options ? [options] : [],
    settings: settings ? { websocket: settings } : {},
    filename: filename ?? (parser === 'typescript' ? 'file.ts' : 'file.js'),
    languageOptions: languageOptions(parser, sourceType)
  }
}

function toInvalid(one: Case, name: string, parser: ParserName) {
  const valid = toValid(one, parser)
  const { marks } = readMarks(one.text)
  const run: Run = {
    ruleId: `websocket/${name}`,
    plugin,
    options: valid.options,
    settings: valid.settings,
    filename: valid.filename,
    languageOptions: valid.languageOptions
  }
  const passes = passesOf(valid.code, run)
  const settled = passes.at(-1) ?? valid.code
  vitest.it(`settles: ${valid.code}`, () => {
    vitest.expect(settled).toBe(one.output ?? valid.code)
  })
  vitest.it(`reports nothing twice: ${valid.code}`, () => {
    vitest.expect(reportedTwice(lintWithEveryRule(valid.code, run))).toEqual([])
  })
  const offered = suggestionsOf(valid.code, run)
  vitest.it(`suggests: ${valid.code}`, () => {
    const told = offered.map(({ messageId, output }) => ({ messageId, output }))
    vitest.expect(told).toEqual(one.suggestions ?? [])
  })
  const errors = marks.map(({ line, column, endColumn, messageId }) => {
    const suggestions = offered.filter((suggestion) => suggestion.line === line && suggestion.column === column)
    return {
      line,
      column,
      endLine: line,
      endColumn,
      messageId,
      suggestions:
        suggestions.length > 0
          ? suggestions.map(({ messageId: id, data, output }) => ({ messageId: id, data, output }))
          : null
    }
  })
  return { ...valid, errors, output: passes.length > 0 ? passes : null }
}
