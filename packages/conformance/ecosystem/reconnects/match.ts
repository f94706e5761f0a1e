// Reports beside labels: what was found, missed, and said without reason.
import type { Site, Words } from './labels.js'

export interface Said {
  readonly line: number
  /** Without the name of the plugin. */
  readonly rule: string
  readonly messageId: string
  /** The first preset that reports it. */
  readonly preset: 'recommended' | 'strict'
}

/** Something expected, which was `found` or `missed`, or a report, which is `right`, `allowed` or `false`. */
export interface Finding {
  readonly kind: 'found' | 'missed' | 'right' | 'allowed' | 'false'
  readonly rule: string
  readonly line: number
  /** What was expected, or what was said. */
  readonly word: string
  /** The sites whose lines it stands on. */
  readonly sites: readonly Site[]
}

/**
 * Compares the reports about one file with its labels. Lines are shared: two handlers that dial at the same place are
 * both found by one report about it.
 */
export function match(sites: readonly Site[], said: readonly Said[]): Finding[] {
  const expected = sites.flatMap((site) => {
    return wordsOf(site.expect).map(([rule, word]): Finding => {
      const isFound = said.some((report) => isAt(site, report) && report.rule === rule && says(report, word))
      return { kind: isFound ? 'found' : 'missed', rule, line: site.handler, word, sites: [site] }
    })
  })
  const reported = said.map((report): Finding => {
    const here = sites.filter((site) => isAt(site, report))
    const has = (words: Words | undefined) => words?.[report.rule]?.some((word) => says(report, word)) ?? false
    const isRight = here.some(({ expect }) => has(expect))
    const kind = isRight ? 'right' : here.some(({ allow }) => has(allow)) ? 'allowed' : 'false'
    const { rule, line, messageId, preset } = report
    return { kind, rule, line, word: `${messageId} (${preset})`, sites: here }
  })
  return [...expected, ...reported]
}

export function wordsOf(words: Words): [rule: string, word: string][] {
  return Object.entries(words).flatMap(([rule, list]) => list.map((word): [string, string] => [rule, word]))
}

function isAt({ handler, lines }: Site, { line }: Said): boolean {
  return line === handler || lines.includes(line)
}

function says({ messageId, preset }: Said, word: string): boolean {
  return word === messageId || word === preset
}

/** Why a disagreement stands for the time being, when one of its sites says it. */
export function explanationOf({ rule, sites }: Finding): string | null {
  return (
    sites.map(({ explained }) => explained?.[rule]).find((text) => text !== undefined && text.trim() !== '') ?? null
  )
}

/** Explanations of what is no disagreement any more. */
export function idleExplanations(sites: readonly Site[], findings: readonly Finding[]): string[] {
  const disputed = findings.filter(isDisagreement)
  return sites.flatMap((site) =>
    Object.keys(site.explained ?? {})
      .filter((rule) => !disputed.some((finding) => finding.rule === rule && finding.sites.includes(site)))
      .map((rule) => `${site.handler} explains what ${rule} says, and it agrees`)
  )
}

export function isDisagreement({ kind }: Finding): boolean {
  return kind === 'missed' || kind === 'false'
}
