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
