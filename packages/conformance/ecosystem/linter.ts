// One file under the strict preset, as ESLint would lint it.
import { extname } from 'node:path'
import * as typescript from '@typescript-eslint/parser'
import { Linter, type Rule } from 'eslint'
import plugin from '../../eslint-plugin-websocket/src/index.js'
import { modelOf } from '../../eslint-plugin-websocket/src/model/index.js'

export interface Closes {
  /** Calls of a method `close`, whatever it belongs to. */
  readonly calls: number
  /** Those of them that close a socket, as far as the plugin can prove it. */
  readonly sockets: number
  /** Where a call with arguments was not found to close a socket: `12:5`. */
  readonly unproved: readonly string[]
}

export type Syntax = NonNullable<Linter.Config['languageOptions']>
type Rules = NonNullable<Linter.Config['rules']>

const linter = new Linter()
let closes: Closes = { calls: 0, sockets: 0, unproved: [] }

/** Counts the calls that rules can speak about, and reports nothing. */
const probe: Rule.RuleModule = {
  create(context) {
    const calls: Rule.Node[] = []
    return {
      "CallExpression[callee.property.name='close']"(node: Rule.Node) {
        calls.push(node)
      },
      'Program:exit'() {
        const sourceCode = context.sourceCode as unknown as Parameters<typeof modelOf>[0]
        const { filename, languageOptions } = context
        const sourceType = languageOptions.sourceType ?? 'module'
        const sends = modelOf(sourceCode, { filename, sourceType, settings: {} }).sends()
        const proved = new Set<unknown>(sends.map(({ call }) => call))
        const unproved = calls.filter((call) => !proved.has(call))
        closes = {
          calls: calls.length,
          sockets: calls.length - unproved.length,
          unproved: unproved
            .filter((call) => call.type === 'CallExpression' && call.arguments.length > 0)
            .map(({ loc }) => `${loc?.start.line}:${(loc?.start.column ?? 0) + 1}`)
        }
      }
    }
  }
}

/** Comments of a package's authors switch nothing off here. */
const optionsFor = (filename: string) => ({ filename, allowInlineConfig: false })

const { rules } = plugin.configs.strict
const everything = ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}']

function configure(syntax: Syntax, chosen: Rules): Linter.Config[] {
  return [
    {
      files: everything,
      languageOptions: syntax,
      linterOptions: { reportUnusedDisableDirectives: 'off' },
      plugins: { websocket: plugin, ecosystem: { rules: { probe } } },
      rules: chosen
    }
  ]
}

/** What a file may be, the likeliest first: a package says it in ways that no extension shows. */
function syntaxes(file: string, text: string): Syntax[] {
  const extension = extname(file)
  const parserOptions = { ecmaFeatures: { jsx: true } }
  if (/ts/.test(extension)) return [{ parser: typescript, parserOptions: extension === '.tsx' ? parserOptions : {} }]
  const sourceTypes = ['module', 'commonjs', 'script'] as const
  const isCommonJs = extension === '.cjs' || /\brequire\s*\(|\bexports\b/.test(text)
  const isModule = extension === '.mjs' || /^(?:import|export)\b/m.test(text)
  // A script that is read as CommonJS would be given a `require`.
  const likely = isModule ? 'module' : isCommonJs ? 'commonjs' : 'script'
  return [likely, ...sourceTypes.filter((other) => other !== likely)].map((sourceType) => ({
    sourceType,
    parserOptions
  }))
}

/** The way in which a file parses; null when there is none, as for Flow. */
export function syntaxOf(file: string, text: string): Syntax | null {
  return syntaxes(file, text).find((syntax) => lint(file, text, syntax, {}).every(({ fatal }) => !fatal)) ?? null
}

/** Lints a text, by the strict preset unless other rules are named. */
export function lint(file: string, text: string, syntax: Syntax, chosen: Rules = rules ?? {}) {
  return linter.verify(text, configure(syntax, chosen), optionsFor(file))
}

/** Lints a text, and counts its calls of `close`. */
export function inspect(
  file: string,
  text: string,
  syntax: Syntax
): { messages: Linter.LintMessage[]; closes: Closes } {
  closes = { calls: 0, sockets: 0, unproved: [] }
  const messages = lint(file, text, syntax, { ...rules, 'ecosystem/probe': 'error' })
  return { messages, closes }
}

/** Applies fixes, pass after pass; answers with the text that they leave, and what is reported then. */
export function fix(file: string, text: string, syntax: Syntax): Linter.FixReport {
  return linter.verifyAndFix(text, configure(syntax, rules ?? {}), optionsFor(file))
}

/** The options of a rule of the preset, alone. */
export function only(rule: string): Rules {
  return { [rule]: rules?.[rule] ?? 'error' }
}
