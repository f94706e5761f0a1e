// Lints the files that have labels with the rules about reconnecting, and compares what they say.
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { folderOf } from '../cache.js'
import { downloadAll } from '../downloads.js'
import type { Pin } from '../pins.js'
import { endProgress, progress } from '../progress.js'
import { readLabels, rulesIn, sitesOf, type Labelled, type Site } from './labels.js'
import { missingIn, say } from './lint.js'
import { explanationOf, idleExplanations, isDisagreement, match, type Finding } from './match.js'
import { summarize } from './summary.js'

interface Compared {
  readonly findings: readonly Finding[]
  /** Disagreements, each in a line or two. */
  readonly disputes: readonly string[]
  readonly failures: readonly string[]
}

/**
 * Prints precision and recall, and every disagreement.
 *
 * @param chosen names of packages; none means all
 * @returns whether the labels and the rules agree, but for what the labels explain
 */
export async function runReconnects(pins: readonly Pin[], chosen: readonly string[]): Promise<boolean> {
  const all = readLabels()
  const labels = chosen.length === 0 ? all : all.filter(({ package: name }) => chosen.includes(withoutVersion(name)))
  const sites = sitesOf(labels)
  const rules = rulesIn(all)
  const failures = missingIn(
    rules,
    sitesOf(all).flatMap(({ expect, allow = {} }) => [expect, allow])
  )
  if (sites.length === 0) failures.push('no site was looked at')

  const pinned = new Map(pins.map((pin) => [`${pin.name}@${pin.version}`, pin]))
  const wanted = labels.flatMap((label) => pinned.get(label.package) ?? [])
  for (const label of labels) if (!pinned.has(label.package)) failures.push(`${label.package} is not pinned`)
  const errors = await downloadAll(wanted)
  failures.push(...errors.values())

  const compared: Compared[] = []
  for (const [index, pin] of wanted.filter((one) => !errors.has(one)).entries()) {
    progress(`linting ${index + 1} of ${wanted.length}: ${pin.name}@${pin.version}`)
    const label = labels.find((one) => one.package === `${pin.name}@${pin.version}`)
    if (label) compared.push(await compareWithFiles(label, pin, rules))
  }
  endProgress()
  failures.push(...compared.flatMap((one) => one.failures))
  const disputes = compared.flatMap((one) => one.disputes)
  if (disputes.length > 0) console.log(`${disputes.join('\n')}\n`)
  for (const text of failures) console.log(`FAIL ${text}`)
  const findings = compared.flatMap((one) => one.findings)
  console.log(summarize(sites, rules, findings))
  const disagreements = findings.filter(isDisagreement)
  const open = disagreements.filter((finding) => explanationOf(finding) === null).length
  console.log(`\n${disagreements.length} disagreements, ${open} of them unexplained`)
  return open === 0 && failures.length === 0
}

async function compareWithFiles(label: Labelled, pin: Pin, rules: readonly string[]): Promise<Compared> {
  const findings: Finding[] = []
  const disputes: string[] = []
  const failures: string[] = []
  for (const [file, sites] of Object.entries(label.files)) {
    const place = `${label.package} ${file}`
    try {
      const text = await readFile(join(folderOf(pin), file), 'utf8')
      const count = text.split('\n').length
      const beyond = sites
        .flatMap(({ handler, lines }) => [handler, ...lines])
        .filter((line) => line < 1 || line > count)
      failures.push(...beyond.map((line) => `${place} has no line ${line}`))
      const here = match(sites, say(file, text, rules))
      findings.push(...here)
      disputes.push(...here.filter(isDisagreement).map((finding) => dispute(place, finding)))
      failures.push(...idleExplanations(sites, here).map((idle) => `${place}:${idle}`))
    } catch (error) {
      failures.push(`${place}: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return { findings, disputes, failures }
}

function dispute(place: string, finding: Finding): string {
  const { kind, rule, line, word, sites } = finding
  const why = sites.map(describe).join('; ') || 'no label has this line'
  const explained = explanationOf(finding)
  return `${kind} ${place}:${line} ${rule} ${word}\n  ${why}${explained === null ? '' : `\n  explained: ${explained}`}`
}

function describe({ wait, loop, elsewhere, why }: Site): string {
  return [
    `${wait}${loop ? '' : ', no loop'}`,
    ...(elsewhere === undefined ? [] : [`elsewhere: ${elsewhere}`]),
    why
  ].join('; ')
}

function withoutVersion(spec: string): string {
  return spec.slice(0, spec.lastIndexOf('@'))
}
