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
    for (const suggestion of message.suggestions ?? []) {
      suggestions += 1
      const [from, to] = suggestion.fix.range
      const edited = text.slice(0, from) + suggestion.fix.text + text.slice(to)
      const problem = trySuggestion(file, edited, syntax, message, messages)
      if (problem)
        failures.push(
          `${file}:${message.line}:${message.column} ${suggestion.messageId} of ${message.ruleId} ${problem}`
        )
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

/** What is wrong with a text to which a suggestion was applied: it has to parse, and have one report less. */
function trySuggestion(
  file: string,
  edited: string,
  syntax: Syntax,
  { ruleId }: Linter.LintMessage,
  before: readonly Linter.LintMessage[]
): string | null {
  const after = lint(file, edited, syntax, only(ruleId ?? ''))
  const fatal = after.find((message) => message.fatal)
  if (fatal) return `leaves what does not parse: ${fatal.message}`
  const same = before.filter((other) => other.ruleId === ruleId).length
  return after.length < same ? null : `leaves ${after.length} reports where there were ${same}`
}
