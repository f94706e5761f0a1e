import { rangeOf, registry, sources } from '../src/index.js'
import type { Entry } from './registry-file.js'

/** Where IANA's file and `src/registry.ts` differ: a line of text for each difference, none when they agree. */
export function differences(entries: readonly Entry[]): string[] {
  const found: string[] = []
  const seen = new Set<number>()
  for (const entry of entries) {
    if (isOpen(entry)) continue
    if (entry.from !== entry.to) {
      found.push(`${entry.from}-${entry.to}: "${entry.meaning}" is no meaning this script knows for a range`)
      continue
    }
    if (seen.has(entry.from)) found.push(`${entry.from}: more than once in the file`)
    seen.add(entry.from)
    found.push(...compare(entry))
  }
  for (const row of Object.values(registry)) {
    if (!seen.has(row.code)) found.push(`${row.code}: "${row.meaning}" is in registry.ts only`)
  }
  return found
}

/** Whether a line keeps codes free: those that may be registered some day, and those that never can. */
function isOpen({ from, to, meaning }: Entry): boolean {
  if (/^unassigned$/i.test(meaning)) return true
  const range = rangeOf(from)
  return (range.name === 'private' || range.name === 'unused') && to <= range.to
}

function compare({ from, meaning, reference }: Entry): string[] {
  const row = Object.values(registry).find((candidate) => candidate.code === from)
  if (!row) return [`${from}: "${meaning}" is in the file only`]
  const found: string[] = []
  if (row.meaning !== meaning) found.push(`${from}: meaning is "${meaning}", registry.ts has "${row.meaning}"`)
  const ours = row.references?.map((id) => sources[id].title).join(', ') ?? ''
  if (numbers(reference) !== numbers(ours) || (reference === '') !== (ours === '')) {
    found.push(`${from}: reference is "${reference}", registry.ts has "${ours || 'none verified'}"`)
  }
  return found
}

/** A reference by its numbers: the file writes [RFC6455] or an address where we write RFC 6455 or a title. */
function numbers(reference: string): string {
  return [...new Set(reference.match(/\d+/g))].sort().join(' ')
}
