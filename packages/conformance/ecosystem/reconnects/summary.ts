// What the comparison comes to.
import type { Site } from './labels.js'
import type { Finding } from './match.js'

const columns = ['expected', 'found', 'missed', 'elsewhere', 'reports', 'false', 'precision', 'recall'] as const

/** A row per rule. What another module decides is counted apart: no rule can find it in the file. */
export function summarize(sites: readonly Site[], rules: readonly string[], findings: readonly Finding[]): string {
  const silent = sites.filter(({ expect }) => Object.keys(expect).length === 0).length
  const rows = rules.map((rule) => {
    const own = findings.filter((finding) => finding.rule === rule)
    return line(rule, numbersOf(own))
  })
  return [
    `${sites.length} labelled close handlers, at ${silent} of them nothing is expected`,
    '',
    line('', columns),
    ...rows,
    '',
    'missed: handler, dial and delay are in the file. elsewhere: missed, and something is in another module.',
    'recall: of what the file shows. precision: of the reports that a label asks for or forbids.'
  ].join('\n')
}

function numbersOf(findings: readonly Finding[]): string[] {
  const isElsewhere = ({ sites }: Finding) => sites.some(({ elsewhere }) => elsewhere !== undefined)
  const here = findings.filter((finding) => !isElsewhere(finding))
  const count = (kind: Finding['kind'], among = findings) => among.filter((finding) => finding.kind === kind).length
  const [found, missed, missedHere] = [count('found'), count('missed'), count('missed', here)]
  const [right, allowed, wrong] = [count('right'), count('allowed'), count('false')]
  const numbers = [found + missed, found, missedHere, missed - missedHere, right + allowed + wrong, wrong]
  const foundHere = count('found', here)
  return [...numbers.map(String), percent(right, right + wrong), percent(foundHere, foundHere + missedHere)]
}

function line(name: string, cells: readonly string[]): string {
  const widths = columns.map((column) => Math.max(column.length, '100.0 %'.length) + 1)
  return `${name.padEnd(32)}${cells.map((cell, index) => cell.padStart(widths[index] ?? 0)).join('')}`
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '-' : `${((100 * part) / whole).toFixed(1)} %`
}
