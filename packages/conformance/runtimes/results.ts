// What has been measured, a file per driver: the table in ws-close-codes is made from these files alone.
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as prettier from 'prettier'
import type { Result } from './measure.js'
import { folder } from './processes.js'

function path(name: string): string {
  return join(folder, 'results', `${name}.json`)
}

export function readResult(name: string): Result | null {
  return existsSync(path(name)) ? (JSON.parse(readFileSync(path(name), 'utf8')) as Result) : null
}

export async function writeResult(result: Result): Promise<void> {
  const options = { parser: 'json', printWidth: 120 }
  writeFileSync(path(result.name), await prettier.format(JSON.stringify(result), options))
}

type Facts = Readonly<Record<string, string>>

/** Every statement of a result in a line of its own, without what differs from run to run. */
function statements(result: Result): Facts {
  const { date: _date, version: _version, on: _on, ...facts } = result
  return Object.fromEntries(
    Object.entries(facts).flatMap(([key, value]) => {
      if (typeof value !== 'object') return [[key, String(value)]]
      return Object.entries(value as object).map(([inner, fact]) => [
        key === 'codes' ? inner : `${key} ${inner}`,
        Array.isArray(fact) ? (fact as number[][]).map(spanText).join(' ') : String(fact)
      ])
    })
  )
}

function spanText([from, to]: readonly number[]): string {
  return from === to ? `${from}` : `${from}-${to}`
}

/** What the table says and what was found now, wherever these differ. */
export function differences(before: Result | null, now: Result): string[] {
  if (before === null) return [`${now.name}: not in the table`]
  const [old, found] = [statements(before), statements(now)]
  const keys = [...new Set([...Object.keys(old), ...Object.keys(found)])]
  return keys
    .filter((key) => old[key] !== found[key])
    .map((key) => `${now.name}, ${key}\n    table: ${old[key] ?? '-'}\n    now:   ${found[key] ?? '-'}`)
}
