// What the comparison comes to, in 80 columns.
import type { Site } from './labels.js'
import type { Finding } from './match.js'

const columns = ['expected', 'found', 'missed', 'elsewhere', 'false', 'precision', 'recall'] as const

/** A row per rule. What another module decides is counted apart: no rule can find it in the file. */
export function summarize(sites: readonly Site[], rules: readonly string[], findings: readonly Finding[]): string {
  const silent = sites.filter(({ expect }) => Object.keys(expect).length === 0).length
  return [
    `${sites.length} labelled close handlers, at ${silent} of them nothing is expected`,
    '',
    `${''.padEnd(34)}${columns.map((name) => name.padStart(name.length + 2)).join('')}`.trimEnd(),
    ...rules.map((rule) =>
      row(
        rule,
        findings.filter((finding) => finding.rule === rule)
      )
    ),
    '',
    'missed: handler, dial and delay are in the file; elsewhere: something is not.',
    'recall is of what the file shows; precision counts reports that no label allows.'
  ].join('\n')
}

function row(rule: string, findings: readonly Finding[]): string {
  const isElsewhere = ({ sites }: Finding) => sites.some(({ elsewhere }) => elsewhere !== undefined)
  const count = (kind: Finding['kind'], filter: (finding: Finding) => boolean = () => true) =>
    findings.filter((finding) => finding.kind === kind && filter(finding)).length
  const found = count('found')
  const foundHere = count('found', (finding) => !isElsewhere(finding))
  const missed = count('missed', (finding) => !isElsewhere(finding))
  const elsewhere = count('missed', isElsewhere)
  const wrong = count('false')
  const right = found + count('allowed')
  const numbers = [found + missed + elsewhere, found, missed, elsewhere, wrong]
  const texts = [...numbers.map(String), percent(right, right + wrong), percent(foundHere, foundHere + missed)]
  return `${rule.padEnd(34)}${texts.map((text, index) => text.padStart((columns[index]?.length ?? 0) + 2)).join('')}`
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`
}
