import { Linter, type ESLint } from 'eslint'
import { everyRule } from './every-rule.js'

/** One rule, as it is to be run over some code. */
export interface Run {
  readonly ruleId: string
  readonly plugin: ESLint.Plugin
  readonly options: readonly object[]
  readonly settings: Readonly<Record<string, unknown>>
  readonly filename: string
  readonly languageOptions: Linter.LanguageOptions
}

interface Edit {
  readonly range: readonly [number, number]
  readonly text: string
}

export interface Suggested {
  readonly line: number
  readonly column: number
  readonly messageId: string
  readonly data: Record<string, unknown> | undefined
  readonly output: string
}

const linter = new Linter()

export function lint(code: string, run: Run): Linter.LintMessage[] {
  return verify(code, run, ownRule(run))
}

/** What all rules say, the one that is run with its options. */
export function lintWithEveryRule(code: string, run: Run): Linter.LintMessage[] {
  return verify(code, run, { ...everyRule, ...ownRule(run) })
}

function ownRule({ ruleId, options }: Run): Linter.RulesRecord {
  return { [ruleId]: ['error', ...options] }
}

function verify(
  code: string,
  { plugin, settings, filename, languageOptions }: Run,
  rules: Linter.RulesRecord
): Linter.LintMessage[] {
  const messages = linter.verify(
    code,
    [
      {
        files: ['**/*.{js,jsx,cjs,mjs,ts,tsx,cts,mts}'],
        plugins: { websocket: plugin },
        languageOptions,
        settings,
        rules,
        linterOptions: { reportUnusedDisableDirectives: 'off' }
      }
    ],
    { filename }
  )
  const fatal = messages.find(({ fatal: isFatal, ruleId: from }) => isFatal === true || from === null)
  if (fatal) throw new Error(`${fatal.message} (line ${fatal.line}) in:\n${code}`)
  return messages
}

/** The code after each round of fixes until nothing is left to fix; fails when that does not end. */
export function passesOf(code: string, run: Run): string[] {
  const passes: string[] = []
  for (let current = code; passes.length <= 10;) {
    const next = apply(
      current,
      lint(current, run).flatMap(({ fix }) => (fix ? [fix] : []))
    )
    if (next === current) return passes
    expectComments(current, next)
    passes.push(next)
    current = next
  }
  throw new Error(`Fixes do not settle in:\n${code}`)
}

/** Every suggestion with the code it leaves, which must parse and keep the comments. */
export function suggestionsOf(code: string, run: Run): Suggested[] {
  return lint(code, run).flatMap(({ line, column, suggestions = [] }) =>
    suggestions.map(({ messageId, fix, ...rest }) => {
      const output = apply(code, [fix])
      expectComments(code, output)
      lint(output, run)
      return { line, column, messageId: messageId!, data: (rest as { data?: Record<string, unknown> }).data, output }
    })
  )
}

/** Applies edits as ESLint does: one that overlaps or touches the one before waits for the next round. */
function apply(code: string, edits: readonly Edit[]): string {
  let result = ''
  let end = -1
  for (const { range, text } of [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])) {
    if (range[0] <= end) continue
    result += code.slice(Math.max(end, 0), range[0]) + text
    end = range[1]
  }
  return result + code.slice(Math.max(end, 0))
}

function expectComments(before: string, after: string): void {
  for (const [comment] of before.matchAll(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*/g)) {
    if (!after.includes(comment)) throw new Error(`A fix loses the comment ${comment} in:\n${before}`)
  }
}
