// Writes the results as TypeScript: one row per runtime, and each behaviour once, named after the first that has it.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as prettier from 'prettier'
import type { Result } from './measure.js'
import { insert, packagePage, sent, shortTable } from './pages.js'
import { folder } from './processes.js'

const repository = join(folder, '../../..')
const sources = join(repository, 'packages/ws-close-codes/src')
export const tablePath: string = join(sources, 'runtimes.ts')
export const spansPath: string = join(sources, 'runtimes-spans.ts')
export const readmePath: string = join(folder, 'README.md')

/** A value on one line, as Prettier would write it if lines were long enough. */
function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`
  if (typeof value === 'string') return value.includes("'") ? JSON.stringify(value) : `'${value}'`
  if (typeof value !== 'object' || value === null) return String(value)
  const entries = Object.entries(value).map(([name, inner]) => `${key(name)}: ${inline(inner)}`)
  return entries.length === 0 ? '{}' : `{ ${entries.join(', ')} }`
}

function key(name: string): string {
  return /^[a-z]\w*$/i.test(name) ? name : inline(name)
}

/** An object with a property on each line. */
function lines(value: object): string {
  return `{\n${Object.entries(value)
    .map(([name, inner]) => `  ${key(name)}: ${inline(inner)}`)
    .join(',\n')}\n}`
}

/** Behaviours that have been given a name, by their text. */
class Shared {
  readonly declarations: string[] = []
  readonly #names = new Map<string, string>()

  name(prefix: string, runtime: string, text: string): string {
    const behaviour = `${prefix} ${text}`
    const known = this.#names.get(behaviour)
    if (known) return known
    const pascal = runtime.replace(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())
    const name = `${prefix}${pascal}`
    this.#names.set(behaviour, name)
    this.declarations.push(`// prettier-ignore\nconst ${name} = ${text} as const`)
    return name
  }
}

function accepted({ codes }: Result): string {
  return inline(codes['sends as is'] ?? [])
}

function calls({ codes, values, withoutCode, reasons, states }: Result): string {
  const { 'sends as is': _accepted, ...otherwise } = codes
  const limit = reasons['ascii124'] === 'sends as is' ? null : 123
  const reason = {
    limit,
    over: reasons['ascii124'],
    overWithinCharacter: reasons['multibyte124'],
    withoutCode: reasons['withoutCode']
  }
  if (reasons['ascii123'] !== 'sends as is' || reasons['multibyte123'] !== 'sends as is')
    throw new Error(`123 bytes are not sent as they are: ${JSON.stringify(reasons)}`)
  const others = Object.entries(values).map(([text, outcome]) => [text.replace(/"/g, "'"), outcome])
  return lines({
    otherwise,
    values: Object.fromEntries(others) as object,
    withoutCode,
    reason,
    invalid: states
  })
}

function reports({ reports: { empty, dropped, ...received } }: Result): string {
  const groups: Record<string, number[]> = {}
  for (const [code, reported] of Object.entries(received)) {
    const group = reported === Number(code) ? 'asReceived' : reported === null ? 'nothing' : `${reported}`
    ;(groups[group] ??= []).push(Number(code))
  }
  const { asReceived = [], ...instead } = groups
  return lines({ asReceived, instead, empty, dropped })
}

function row(result: Result, shared: Shared): string {
  const { name, title, role, method, version, on, date } = result
  const facts = inline({ title, role, method, version, on, measured: date }).slice(0, -2)
  const called = shared.name('closes', name, calls(result))
  const accepts = `spans${/\W/.test(name) ? `[${inline(name)}]` : `.${name}`}`
  return `  ${key(name)}: ${facts}, accepts: ${accepts}, ...${called}, reports: ${shared.name('reports', name, reports(result))} }`
}

export async function table(results: readonly Result[]): Promise<string> {
  const shared = new Shared()
  const rows = results.map((result) => row(result, shared))
  const text = `// Written by \`pnpm conformance\` from what it measured. A behaviour is named after the first runtime that has it.
import type { RuntimeFacts } from './runtimes-facts.js'
import { spans } from './runtimes-spans.js'

${shared.declarations.join('\n\n')}

/**
 * What \`close(code, reason)\` does in each runtime, and what it reports on receipt.
 *
 * Source: measurement, on loopback, over fresh connections against a peer that reads frames byte by byte; every integer
 * from 0 to 5000 and samples up to 65535. Each row has its version and its date.
 */
// prettier-ignore
export const runtimes = {
${rows.join(',\n')}
} as const satisfies Record<keyof typeof spans, RuntimeFacts>
`
  return format(text)
}

/** What `accepts` reads of the table, in a file of its own: whoever asks it ships no more. */
export function spans(results: readonly Result[]): Promise<string> {
  const shared = new Shared()
  const rows = results.map(
    (result) => `  ${key(result.name)}: ${shared.name('accepts', result.name, accepted(result))}`
  )
  return format(`// Written by \`pnpm conformance\` from what it measured. Spans are named after the first runtime that has them.
import type { CodeSpan } from './runtimes-facts.js'

${shared.declarations.join('\n\n')}

/** The part of \`runtimes\` that \`accepts\` reads, for the same reason as \`listed\`. */
export const spans = {
${rows.join(',\n')}
} as const satisfies Record<string, readonly CodeSpan[]>
`)
}

async function format(text: string): Promise<string> {
  return prettier.format(text, { ...(await prettier.resolveConfig(tablePath)), parser: 'typescript' })
}

/** The same for people: what the package's README shows. */
export function readme(results: readonly Result[], text: string): string {
  const lines = results.map((result) => {
    const { name, title, method, version, on, date, reasons, withoutCode } = result
    const where = on === null ? version : `${version} on ${on}`
    const cells = [`\`${name}\``, `${title}: \`${method}\``, where, date, ...sent(result), reasons['ascii124']]
    return `| ${[...cells, withoutCode].join(' | ')} |`
  })
  const head = [
    '| key | what | version | measured | accepts | otherwise | reason of 124 bytes | `close()` |',
    '| :-- | :-- | :-- | :-- | :-- | :-- | :-- | :-- |'
  ]
  return insert([...head, ...lines], text)
}

/** Writes them all, or tells which of them is not what the results make of it. */
export async function generate(results: readonly Result[], check: boolean): Promise<string[]> {
  const texts = [
    [tablePath, await table(results)],
    [spansPath, await spans(results)],
    [readmePath, readme(results, readFileSync(readmePath, 'utf8'))],
    [packagePage, insert(shortTable(results), readFileSync(packagePage, 'utf8'))]
  ] as const
  const stale: string[] = []
  for (const [path, text] of texts) {
    if (check) {
      if (readFileSync(path, 'utf8') !== text) stale.push(`${path} does not follow from the results`)
    } else {
      writeFileSync(path, text)
    }
  }
  return stale
}
