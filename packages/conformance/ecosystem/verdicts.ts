// What people say of the reports, package by package: read in the file, and judged.
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Report } from './inspect.js'
import type { Pin } from './pins.js'

/** `unread` is what a new report begins with, and fails. */
export const verdicts = ['right', 'arguable', 'wrong', 'unread'] as const
export type Verdict = (typeof verdicts)[number]

/** One finding: builds of the same source have it in several places. */
export interface Finding {
  readonly rule: string
  readonly messageId: string
  /** The line of code; empty for rules of style, of which a package has one entry. */
  readonly code: string
  readonly verdict: Verdict
  readonly why: string
  /** By file, `line:column` of each report. */
  readonly at: Readonly<Record<string, readonly string[]>>
}

export interface Judged {
  /** `name@version` */
  readonly package: string
  readonly findings: readonly Finding[]
}

/** Rules that say how a call could be better, not that it fails. Their reports are judged package by package. */
export const styleRules: ReadonlySet<string> = new Set(['prefer-close-code-constant', 'require-close-code'])

const folder = fileURLToPath(new URL('verdicts/', import.meta.url))
const fileOf = (name: string) => `${folder}${name}.json`

/** The names of the packages that have verdicts. */
export function judgedNames(): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .map((file) => file.replaceAll('\\', '/').replace(/\.json$/, ''))
    .sort()
}

export function readJudged(name: string): Judged {
  return JSON.parse(readFileSync(fileOf(name), 'utf8')) as Judged
}

/** A package without reports has no file. */
export function findingsOf({ name }: Pick<Pin, 'name'>): readonly Finding[] {
  return existsSync(fileOf(name)) ? readJudged(name).findings : []
}

export function writeFindings({ name, version }: Pick<Pin, 'name' | 'version'>, findings: readonly Finding[]): void {
  if (findings.length === 0) {
    rmSync(fileOf(name), { force: true })
    return
  }
  mkdirSync(dirname(fileOf(name)), { recursive: true })
  const judged: Judged = { package: `${name}@${version}`, findings }
  writeFileSync(fileOf(name), `${foldLists(JSON.stringify(judged, null, 2))}\n`)
}

/** Places stand on the line of their file. */
function foldLists(json: string): string {
  return json.replace(/\[\s+("\d+:\d+"(?:,\s+"\d+:\d+")*)\s+\]/g, (_, list: string) => `[${list.replace(/\s+/g, ' ')}]`)
}

/** The findings of some reports, with the verdicts that were given to the same code before. */
export function group(reports: readonly Report[], before: readonly Finding[]): Finding[] {
  const groups = new Map<string, { first: Report; at: Record<string, string[]>; known: Finding | undefined }>()
  for (const report of reports) {
    const known = verdictOf(report, before)
    const key = JSON.stringify([...identity(report), known ? before.indexOf(known) : -1])
    const one = groups.get(key) ?? { first: report, at: {}, known }
    groups.set(key, one)
    ;(one.at[report.file] ??= []).push(`${report.line}:${report.column}`)
  }
  return [...groups.values()].map(({ first, at, known }) => {
    const [rule, messageId, code] = identity(first)
    return { rule, messageId, code, verdict: known?.verdict ?? 'unread', why: known?.why ?? '', at }
  })
}

/** What makes a report the same as another one, wherever it is. */
export function identity({ rule, messageId, code }: Report): [rule: string, messageId: string, code: string] {
  return styleRules.has(rule) ? [rule, '', ''] : [rule, messageId, code]
}

/** The finding that has this very place, else one of the same code. */
function verdictOf(report: Report, before: readonly Finding[]): Finding | undefined {
  const wanted = identity(report).join('\n')
  const same = before.filter(({ rule, messageId, code }) => [rule, messageId, code].join('\n') === wanted)
  return same.find(({ at }) => at[report.file]?.includes(`${report.line}:${report.column}`)) ?? same[0]
}
