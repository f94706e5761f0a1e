import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { registry } from '../src/index.js'
import { english } from '../src/texts/en.js'
import type { Locale } from '../src/texts/translation.js'
import { placeholdersOf, sentencesOf } from './helpers/sentences.js'

const folder = new URL('../src/locales/', import.meta.url)
const files = readdirSync(folder)
const locales = await Promise.all(
  files.map(async (file) => {
    const exported = Object.values((await import(new URL(file, folder).href)) as Record<string, Locale>)
    return [file, exported] as const
  })
)

const original = sentencesOf(english)

describe('English', () => {
  test('has a text for each registered code', () => {
    expect(Object.keys(english.codes)).toEqual(Object.keys(registry))
  })

  test('ends each sentence with a full stop, and no gloss or label', () => {
    for (const [path, text] of original.filter(([path]) => /^(codes|ranges|notes)\./.test(path)))
      expect(text, path).toMatch(path.endsWith('.gloss') ? /^[A-Z]\S*( \S+){0,3}(?<!\.)$/ : /^\S.*\.$/)
    for (const [path, text] of original.filter(([path]) => /^(labels|aspects|kinds)\./.test(path)))
      expect(text, path).not.toMatch(/\.$/)
  })

  test('has placeholders only where something is put in', () => {
    const filled = original.filter(([, text]) => placeholdersOf(text).length > 0).map(([path]) => path)
    expect(filled).toEqual([
      'values.wait.once',
      'values.wait.growing',
      'values.attempts.limited',
      'comparison.title',
      'comparison.sending.both',
      'comparison.sending.one',
      'comparison.sending.neither',
      'comparison.reconnecting.one'
    ])
  })

  test('says nothing twice where the codes differ', () => {
    for (const field of ['gloss', 'description', 'whenYouSeeIt', 'use', 'recognise', 'client', 'server']) {
      const texts = original.filter(([path]) => path.startsWith('codes.') && path.endsWith(`.${field}`))
      expect(texts, field).toHaveLength(19)
      expect(new Set(texts.map(([, text]) => text)).size, field).toBe(19)
    }
    const notes = Object.values(english.notes)
    expect(new Set(notes).size).toBe(notes.length)
  })

  test('keys each note by two registered codes, the lower one first', () => {
    for (const key of Object.keys(english.notes)) {
      const [a, b] = key.split('/').map(Number) as [number, number]
      expect(a, key).toBeLessThan(b)
      for (const code of [a, b]) expect(registry, key).toHaveProperty(String(code))
    }
  })
})

describe.each(locales)('%s', (file, exported) => {
  const locale = exported[0]!

  test('exports one locale, whose language is the name of the file', () => {
    expect(exported).toHaveLength(1)
    expect(`${locale.language.split('-')[0]}.ts`).toBe(file)
    expect(Intl.getCanonicalLocales(locale.language)).toEqual([locale.language])
    expect(locale.languageName).not.toBe('')
  })

  test('has every text, and none besides', () => {
    const { language: _, languageName: __, sentenceSeparator: ___, ...texts } = locale
    const paths = (all: [string, string][]) => all.map(([path]) => path).sort()
    expect(paths(sentencesOf(texts))).toEqual(paths(original))
  })

  test('leaves no text empty, and keeps each placeholder', () => {
    const translated = new Map(sentencesOf(locale))
    for (const [path, text] of original) {
      expect(translated.get(path), path).toMatch(/^\S(.*\S)?$/)
      expect(placeholdersOf(translated.get(path)!), path).toEqual(placeholdersOf(text))
    }
  })

  test.skipIf(file === 'en.ts')('leaves no sentence in English', () => {
    const translated = new Map(sentencesOf(locale))
    const same = original.filter(([path, text]) => text.includes(' ') && translated.get(path) === text)
    expect(same).toEqual([])
  })
})
