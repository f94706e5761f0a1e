import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { newLocale } from '../scripts/new-locale.js'
import { english } from '../src/texts/en.js'
import { sentencesOf } from './helpers/sentences.js'
import { installed, node, root } from './helpers/package-copy.js'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(root, 'node_modules/.new-locale-'))
  symlinkSync(join(root, 'src/texts'), join(folder, 'texts'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const compiler = installed('@typescript/native', 'bin/tsc')

/** What the compiler says about a locale file. */
function compile(text: string) {
  const file = join(folder, 'locale.ts')
  writeFileSync(file, text.replace('../texts/translation.js', join(root, 'src/texts/translation.js')))
  const options = ['--noEmit', '--strict', '--target', 'es2022', '--module', 'nodenext', '--types', '']
  return node(compiler, ...options, '--ignoreConfig', file)
}

const empty = newLocale('fr')

/** The new file with one text replaced, which must be there. */
function changed(from: string, to: string): string {
  expect(empty).toContain(from)
  return empty.replace(from, to)
}

test('a new locale has every English sentence as a type, and compiles', () => {
  expect(empty.match(/t</g)).toHaveLength(sentencesOf(english).length)
  expect(compile(empty)).toEqual({ status: 0, output: '' })
})

test.each([
  ['a stale translation of a sentence', "t<'Going away'>('')", "t<'Leaving'>('Départ')"],
  ['a stale translation of a label', "t<'How to fix'>('')", "t<'How to repair'>('')"],
  ['a translation at another place', "gloss: t<'Going away'>('')", "gloss: t<'Normal closure'>('')"],
  ['a translation without its English', "t<'Going away'>('')", "t('Départ')"],
  ['a plain string', "t<'Going away'>('')", "'Départ'"],
  ['any string', "t<'Going away'>('')", "t<string>('Départ')"],
  ['nothing at all', "t<'Going away'>('')", "t<never>('Départ')"],
  ['a missing label', "howToFix: t<'How to fix'>(''),", ''],
  ['a missing field', "gloss: t<'Going away'>(''),", ''],
  ['a code too many', '1000: {gloss: t<', "999: {gloss: '', description: ''},\n1000: {gloss: t<"]
])('the compiler refuses %s', (_, from, to) => {
  const { status, output } = compile(changed(from, to))
  expect(output).toMatch(/locale\.ts\W\d+.*error TS\d+/)
  expect(status).not.toBe(0)
})

test('the script wants the name of a language', () => {
  const run = (...args: string[]) =>
    node(installed('tsx', 'dist/cli.mjs'), join(root, 'scripts/new-locale.ts'), ...args)
  expect(run('fr')).toEqual({ status: 0, output: empty })
  expect(run('zh-Hans').output).toContain("export const zhHans: Locale = {\nlanguage: 'zh-Hans',")
  expect(run().status).toBe(2)
  expect(run('../en').status).toBe(2)
})
