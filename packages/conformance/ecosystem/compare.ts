// The reports of a package beside the verdicts about them.
import type { Report } from './inspect.js'
import { identity, styleRules, verdicts, type Finding } from './verdicts.js'

/** What keeps a package from passing, each in a line or a few. */
export function compare(reports: readonly Report[], findings: readonly Finding[]): string[] {
  const known = new Map(findings.flatMap((finding) => places(finding).map((place) => [place, finding] as const)))
  const found = new Map(reports.map((report) => [placeOf(report), report]))
  const added = [...found].filter(([place]) => !known.has(place)).map(([, report]) => `new: ${sayReport(report)}`)
  const vanished = [...known]
    .filter(([place]) => !found.has(place))
    .map(([place, { verdict }]) => `vanished: ${sayPlace(place)}, which was ${verdict}`)
  return [...added, ...vanished, ...findings.flatMap(shortcomings)]
}

/** A verdict is one of the words, and says why. */
function shortcomings({ rule, code, verdict, why, at }: Finding): string[] {
  const [file = '', [place = ''] = []] = Object.entries(at)[0] ?? []
  const where = `${file}:${place} ${rule}${code === '' ? '' : `\n    ${code}`}`
  if (!verdicts.includes(verdict)) return [`no verdict is called ${String(verdict)}: ${where}`]
  if (verdict === 'unread') return [`unread: ${where}`]
  return why.trim() === '' ? [`without a reason: ${where}`] : []
}

function sayReport({ file, line, column, rule, message, code }: Report): string {
  const head = `${file}:${line}:${column} ${rule}`
  return styleRules.has(rule) ? `${head}: ${code}` : `${head}\n    ${code}\n    ${message}`
}

const placeOf = (report: Report) =>
  JSON.stringify([report.file, `${report.line}:${report.column}`, ...identity(report)])

function places({ rule, messageId, code, at }: Finding): string[] {
  return Object.entries(at).flatMap(([file, list]) =>
    list.map((place) => JSON.stringify([file, place, rule, messageId, code]))
  )
}

function sayPlace(place: string): string {
  const [file, at, rule, , code] = JSON.parse(place) as string[]
  return `${file}:${at} ${rule}${code === '' ? '' : `\n    ${code}`}`
}
