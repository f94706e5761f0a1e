// Fixes and suggestions, applied: what comes out parses, type-checks where the text did, and changes no more.
import type { Linter } from 'eslint'
import { fix, lint, only, type Syntax } from './linter.js'
import type { Source } from './sources.js'
import { typeChecker, type TypeChecker } from './type-checker.js'

export interface Edits {
  /** How many fixes and suggestions were applied. */
  readonly fixes: number
  readonly suggestions: number
  /** How many of the texts that came out TypeScript has looked at. */
  readonly typeChecked: number
  /** What went wrong, each in a sentence that begins with the place. */
  readonly failures: readonly string[]
}

export function tryEdits(source: Source, syntax: Syntax, messages: readonly Linter.LintMessage[]): Edits {
  const failures: string[] = []
  const types = typeChecker(source)
  const fixes = messages.filter((message) => message.fix)
  if (fixes.length > 0) failures.push(...tryFixes(source, syntax, types, fixes))
  let suggestions = 0
  for (const message of messages) {
    const { line, column, ruleId } = message
    for (const suggestion of message.suggestions ?? []) {
      suggestions += 1
      const reports = messages.filter((other) => other.ruleId === ruleId).length
      const trial = { file: source.file, text: source.text, syntax, types, ruleId, reports }
      for (const problem of trySuggestion(trial, suggestion))
        failures.push(`${source.file}:${line}:${column} ${suggestion.messageId} of ${ruleId} ${problem}`)
    }
  }
  return { fixes: fixes.length, suggestions, typeChecked: types.checked(), failures }
}

/** Applies fixes until nothing more changes; what can still change after ten passes never settles. */
function tryFixes(
  { file, text }: Source,
  syntax: Syntax,
  types: TypeChecker,
  fixes: readonly Linter.LintMessage[]
): string[] {
  const { output, messages } = fix(file, text, syntax)
  const by = [...new Set(fixes.map(({ ruleId }) => ruleId))].join(' and ')
  return [
    ...messages.flatMap(({ line, ruleId, message, fatal, fix: another }) => {
      if (fatal) return [`${file}:${line} does not parse after its fixes: ${message}`]
      return another ? [`${file}:${line} ${ruleId} changes again after its fixes`] : []
    }),
    ...types.complaints(output).map(({ line, what }) => `${file}:${line} after the fixes of ${by}: ${what}`)
  ]
}

interface Trial {
  readonly file: string
  readonly text: string
  readonly syntax: Syntax
  readonly types: TypeChecker
  readonly ruleId: string | null
  /** How many reports of the rule there are before. */
  readonly reports: number
}

/** A report that stands for several places offers its suggestion for the next one, when it was applied. */
const mostPlaces = 10

/** What is wrong with a suggestion: its result has to parse, to type-check, and to have a report less. */
function trySuggestion(trial: Trial, suggestion: Linter.LintSuggestion, place = 1): string[] {
  const { file, syntax, types, ruleId, reports } = trial
  const [from, to] = suggestion.fix.range
  const text = trial.text.slice(0, from) + suggestion.fix.text + trial.text.slice(to)
  const after = lint(file, text, syntax, only(ruleId ?? ''))
  const fatal = after.find((message) => message.fatal)
  if (fatal) return [`leaves what does not parse: ${fatal.message}`]
  const complaints = types.complaints(text).map(({ line, what }) => `leaves in line ${line}: ${what}`)
  if (complaints.length > 0 || after.length < reports) return complaints
  const next = after
    .flatMap((message) => message.suggestions ?? [])
    .find((one) => one.messageId === suggestion.messageId)
  if (!next || next.fix.range[0] <= from || place === mostPlaces)
    return [`leaves ${after.length} reports where there were ${reports}`]
  return trySuggestion({ ...trial, text }, next, place + 1)
}
