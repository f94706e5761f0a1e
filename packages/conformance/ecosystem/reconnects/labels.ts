// What was read of close handlers in published packages, and what the rules should say of them.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** By rule, what it says: a message, or the first preset that reports. */
export type Words = Readonly<Record<string, readonly string[]>>

export interface Site {
  /** The line of the attachment. */
  readonly handler: number
  /** Other lines of the way to the new socket, where a report may stand. */
  readonly lines: readonly number[]
  readonly wait: 'none' | 'constant' | 'growing' | 'no-reconnect' | 'not-in-file'
  readonly loop: boolean
  readonly jitter: 'yes' | 'no' | 'na'
  readonly cap: 'yes' | 'no' | 'na'
  readonly reset: 'open' | 'stable' | 'after authentication' | 'after the first message' | 'none'
  readonly duplicates: boolean
  readonly fatal: string
  readonly world: 'browser' | 'node' | 'both'
  /** What is in another module, so that the file alone proves nothing. */
  readonly elsewhere?: string
  readonly expect: Words
  /** What may be said as well. */
  readonly allow?: Words
  readonly why: string
  /** By rule, why it says something else for the time being. */
  readonly explained?: Readonly<Record<string, string>>
}

export interface Labelled {
  /** `name@version` */
  readonly package: string
  /** By path within the package. */
  readonly files: Readonly<Record<string, readonly Site[]>>
}

const folder = fileURLToPath(new URL('sites/', import.meta.url))

/** All labels, in order of the packages' names. */
export function readLabels(): readonly Labelled[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as Labelled)
}

export function sitesOf(labels: readonly Labelled[]): readonly Site[] {
  return labels.flatMap(({ files }) => Object.values(files).flat())
}

/** The rules that labels speak about. */
export function rulesIn(labels: readonly Labelled[]): readonly string[] {
  return [...new Set(sitesOf(labels).flatMap(({ expect, allow }) => Object.keys({ ...expect, ...allow })))].sort()
}
