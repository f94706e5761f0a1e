// What a run comes to, in 80 columns.
import type { Inspected } from './inspect.js'
import { styleRules, type Finding, type Verdict } from './verdicts.js'

export interface Outcome {
  /** `name@version` */
  readonly name: string
  readonly seen: number
  readonly generated: number
  readonly files: readonly Inspected[]
  readonly findings: readonly Finding[]
  /** What keeps it from passing. */
  readonly failures: readonly string[]
}

/** What a run has not looked at and should have; null when there is no such thing. */
export function lookedAtNothing(outcomes: readonly Outcome[]): string | null {
  if (outcomes.length === 0) return 'no package was looked at'
  const edits = outcomes.flatMap(({ files }) => files.map((file) => file.edits))
  const isEdited = edits.some(({ fixes, suggestions }) => fixes + suggestions > 0)
  return isEdited && edits.every(({ typeChecked }) => typeChecked === 0)
    ? 'no result of an edit was type-checked'
    : null
}

export function summarize(outcomes: readonly Outcome[]): string {
  const files = outcomes.flatMap((one) => one.files)
  const sum = (pick: (file: Inspected) => number) => files.reduce((total, file) => total + pick(file), 0)
  const total = (pick: (one: Outcome) => number) => outcomes.reduce((all, one) => all + pick(one), 0)
  const findings = outcomes.flatMap((one) => one.findings)
  const rows = [...new Set(findings.map(({ rule }) => rule))].sort().map((rule) => row(rule, findings))
  const problems = findings.filter(({ rule }) => !styleRules.has(rule))
  const [right, wrong] = [count(problems, 'right'), count(problems, 'wrong')]
  return [
    `${outcomes.length} packages, ${total(({ seen }) => seen)} files of JavaScript and TypeScript, ${total(({ generated }) => generated)} of them generated`,
    `${sum(({ parsed }) => Number(parsed))} linted: the others have nothing that a rule speaks about`,
    ...(files.some(({ parsed }) => !parsed)
      ? [`${sum(({ parsed }) => Number(!parsed))} that no parser here can read`]
      : []),
    `${sum(({ closes }) => closes.calls)} calls of close() in them, ${sum(({ closes }) => closes.sockets)} proved to close a socket`,
    `${sum(({ edits }) => edits.fixes)} fixes and ${sum(({ edits }) => edits.suggestions)} suggestions applied, ${sum(({ edits }) => edits.typeChecked)} results type-checked`,
    '',
    `${'rule'.padEnd(36)}${['reports', 'findings', 'right', 'arguable', 'wrong'].map((word) => word.padStart(9)).join('')}`.trimEnd(),
    ...rows,
    '',
    right + wrong === 0
      ? 'No finding was judged.'
      : `Precision of the rules that are not about style: ${right} of ${right + wrong}, ${((100 * right) / (right + wrong)).toFixed(1)} %`
  ].join('\n')
}

function row(rule: string, all: readonly Finding[]): string {
  const findings = all.filter((finding) => finding.rule === rule)
  const reports = findings.reduce((sum, { at }) => sum + Object.values(at).flat().length, 0)
  const numbers = [
    reports,
    findings.length,
    ...(['right', 'arguable', 'wrong'] as const).map((verdict) => count(findings, verdict))
  ]
  return `${rule.padEnd(36)}${numbers.map((number) => String(number).padStart(9)).join('')}`
}

function count(findings: readonly Finding[], wanted: Verdict): number {
  return findings.filter(({ verdict }) => verdict === wanted).length
}
