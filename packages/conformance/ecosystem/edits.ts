// Fixes and suggestions, applied: what comes out parses, and a second run changes nothing.
import type { Linter } from 'eslint'
import { fix, lint, only, type Syntax } from './linter.js'

export interface Edits {
  /** How many fixes and suggestions were applied. */
  readonly fixes: number
  readonly suggestions: number
  /** What went wrong, each in a sentence that begins with the place. */
  readonly failures: readonly string[]
}

export function tryEdits(file: string, text: string, syntax: Syntax, messages: readonly Linter.LintMessage[]): Edits {
  const failures: string[] = []
  const fixes = messages.filter((message) => message.fix)
  if (fixes.length > 0) failures.push(...tryFixes(file, text, syntax))
  let suggestions = 0
  for (const message of messages) {
    const { line, column, ruleId } = message
    for (const suggestion of message.suggestions ?? []) {
      suggestions += 1
      const reports = messages.filter((other) => other.ruleId === ruleId).length
      const problem = trySuggestion({ file, text, syntax, ruleId, reports }, suggestion)
      if (problem) failures.push(`${file}:${line}:${column} ${suggestion.messageId} of ${ruleId} ${problem}`)
    }
  }
  return { fixes: fixes.length, suggestions, failures }
}

/** Applies fixes until nothing more changes; what can still change after ten passes never settles. */
function tryFixes(file: string, text: string, syntax: Syntax): string[] {
  return fix(file, text, syntax).flatMap(({ line, ruleId, message, fatal, fix: another }) => {
    if (fatal) return [`${file}:${line} does not parse after its fixes: ${message}`]
    return another ? [`${file}:${line} ${ruleId} changes again after its fixes`] : []
  })
}

interface Trial {
  readonly file: string
  readonly text: string
  readonly syntax: Syntax
  readonly ruleId: string | null
  /** How many reports of the rule there are before. */
  readonly reports: number
}

/** A report that stands for several places offers its suggestion for the next one, when it was applied. */
const mostPlaces = 10

/** What is wrong with a suggestion: its result has to parse, and have a report less. */
function trySuggestion(trial: Trial, suggestion: Linter.LintSuggestion, place = 1): string | null {
  const { file, syntax, ruleId, reports } = trial
  const [from, to] = suggestion.fix.range
  const text = trial.text.slice(0, from) + suggestion.fix.text + trial.text.slice(to)
  const after = lint(file, text, syntax, only(ruleId ?? ''))
  const fatal = after.find((message) => message.fatal)
  if (fatal) return `leaves what does not parse: ${fatal.message}`
  if (after.length < reports) return null
  const next = after
    .flatMap((message) => message.suggestions ?? [])
    .find((one) => one.messageId === suggestion.messageId)
  if (!next || next.fix.range[0] <= from || place === mostPlaces)
    return `leaves ${after.length} reports where there were ${reports}`
  return trySuggestion({ ...trial, text }, next, place + 1)
}
