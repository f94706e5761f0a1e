import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as api from '../src/index.js'

const folder = new URL('../src/', import.meta.url)
const source = readdirSync(folder)
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readFileSync(new URL(file, folder), 'utf8'))
  .join('\n')

const functions = Object.entries(api).flatMap(([name, value]) => (typeof value === 'function' ? [name] : []))

test('there are public functions', () => expect(functions.length).toBeGreaterThan(15))

test.each(functions)('the comment of %s has parameters, errors, an example and a source', (name) => {
  const before = source.slice(0, source.search(new RegExp(`^export function ${name}\\b`, 'm')))
  const comment = before.slice(before.lastIndexOf('/**'))
  expect(comment).toMatch(/\*\/\n$/)
  for (const tag of ['@param', '@throws TypeError', '@example', '@see']) expect(comment).toContain(` * ${tag}`)
})
