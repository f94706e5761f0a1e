import type { Linter } from 'eslint'
import plugin from 'eslint-plugin-websocket'
import { failed, type Action, type Problem, type Result, type Rules, type Subject } from './problems.js'

/** The parts of ESLint, which a worker and Node.js load in their own ways. */
export interface Tools {
  readonly linter: Linter
  /** Needed for TypeScript only. */
  readonly parser?: Linter.Parser
}

const rulesOf = (rules: Rules): Partial<Linter.RulesRecord> =>
  rules === 'recommended' || rules === 'strict' ? plugin.configs[rules].rules! : { [rules]: 'error' }

function configFor({ language, rules, settings }: Subject, parser: Linter.Parser | undefined): Linter.Config[] {
  const languageOptions: Linter.LanguageOptions =
    language === 'ts'
      ? { parser: parser!, parserOptions: { tsconfigRootDir: '/' } }
      : { parserOptions: { ecmaFeatures: { jsx: true } } }
  return [
    {
      files: ['**/*.{js,ts}'],
      plugins: { websocket: plugin },
      languageOptions,
      rules: rulesOf(rules),
      settings: settings === undefined ? {} : { websocket: settings }
    }
  ]
}

/** Lints, and never throws: what ESLint throws, such as for wrong settings, is the failure of the result. */
export function lint(subject: Subject, { linter, parser }: Tools): Result {
  const { code, language } = subject
  const config = configFor(subject, parser)
  const filename = `example.${language}`
  try {
    const messages = linter.verify(code, config, { filename })
    const fixable = messages.some(({ fix }) => fix !== undefined)
    const { output } = fixable ? linter.verifyAndFix(code, config, { filename }) : { output: code }
    return {
      problems: messages.map((message) => problemOf(message, code)),
      fixed: output === code ? null : output,
      failure: null
    }
  } catch (error) {
    return failed(error instanceof Error ? error.message : String(error))
  }
}

/** ESLint counts without the byte order mark. */
const markOf = (code: string) => (code.startsWith('\uFEFF') ? 1 : 0)

function problemOf(message: Linter.LintMessage, code: string): Problem {
  const { line, column, endLine = line, endColumn = column + 1, fix, suggestions = [] } = message
  const starts = [0, ...Array.from(code.matchAll(/\r\n|[\r\n\u2028\u2029]/g), (end) => end.index + end[0].length)]
  const offset = (row: number, place: number) =>
    Math.min((starts[row - 1] ?? code.length) + Math.max(place - 1, 0) + (row === 1 ? markOf(code) : 0), code.length)
  const from = offset(line, column)
  const action = (kind: Action['kind'], title: string, { range, text }: { range: readonly number[]; text: string }) => {
    const [start, end] = range.map((place) => Math.max(place, 0) + markOf(code))
    return { kind, title, from: start!, to: end!, insert: text }
  }
  return {
    from,
    to: Math.max(from, offset(endLine, endColumn)),
    line,
    column,
    severity: message.severity === 2 ? 'error' : 'warning',
    text: message.message,
    rule: message.ruleId,
    actions: [
      ...(fix ? [action('fix', 'Fix', fix)] : []),
      ...suggestions.map((one) => action('suggestion', one.desc, one.fix))
    ]
  }
}
