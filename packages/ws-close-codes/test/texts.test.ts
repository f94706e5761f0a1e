import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { advice, registry, runtimes, semantics, type Disagreement, type RuntimeFacts } from '../src/index.js'
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
    for (const [path, text] of original.filter(([path]) => /^(labels|aspects|kinds|disagreements)\./.test(path)))
      expect(text, path).not.toMatch(/\.$/)
  })

  test('has placeholders only where something is put in', () => {
    const filled = original.filter(([, text]) => placeholdersOf(text).length > 0).map(([path]) => path)
    expect(filled).toEqual([
      'values.wait.once',
      'values.wait.growing',
      'values.attempts.limited',
      'log.found',
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

  test('has words for what sources disagree about, and for nothing else', () => {
    const tables: { readonly disagreements: readonly Disagreement[] }[] = Object.values(semantics)
    const rows = tables.flatMap(({ disagreements }) => disagreements)
    const used = (values: string[]) => expect.arrayContaining(values)
    const { questions, answers, parties } = english.disagreements
    const asked = rows.map(({ question }) => question)
    const said = rows.flatMap(({ positions, followed }) => [...positions.map(({ says }) => says), followed])
    const saying = rows.flatMap(({ positions }) => positions.flatMap(({ by }) => by))
    expect(asked).toEqual(used(Object.keys(questions)))
    expect(said).toEqual(used(Object.keys(answers)))
    expect(saying).toEqual(used(Object.keys(parties)))
  })

  test('keys each note by two registered codes, the lower one first', () => {
    for (const key of Object.keys(english.notes)) {
      const [a, b] = key.split('/').map(Number) as [number, number]
      expect(a, key).toBeLessThan(b)
      for (const code of [a, b]) expect(registry, key).toHaveProperty(String(code))
    }
  })
})

describe('English says what the tables say', () => {
  const rows: RuntimeFacts[] = Object.values(runtimes)

  test('of what a page receives', () => {
    const shown = Object.values(registry).filter(({ sendable, code }) => sendable && code <= 3000)
    const { 1004: reserved, 1014: gateway } = english.codes
    expect(reserved.inBrowser).toContain('Chromium and Firefox pass a received 1004 on')
    expect(gateway.inBrowser).toContain('Current browsers show it')
    for (const { reports } of [runtimes.chromium, runtimes.firefox])
      expect(reports.asReceived).toEqual(expect.arrayContaining([1004, ...shown.map(({ code }) => code)]))
  })

  test('of what other implementations do', () => {
    const refusing = (code: number) => rows.filter(({ reports }) => !reports.asReceived.includes(code))
    expect(english.codes[1004].inBrowser).toContain('many other implementations')
    expect(refusing(1004).length).toBeGreaterThan(rows.length / 2)
    expect(english.codes[1014].inBrowser).toContain('some other implementations refuse it')
    expect(refusing(1014).length).toBeGreaterThan(0)
    expect(english.codes[1000].whenYouSeeIt).toContain('some libraries also send it for a close() without a code')
    expect(rows.filter(({ withoutCode }) => withoutCode === 'sends 1000').length).toBeGreaterThan(1)
  })

  test.each([
    [1006, [advice[1006].wait.first.max]],
    [1012, [advice[1012].wait.first.min, advice[1012].wait.first.max, advice[1012].wait.cap]],
    [1013, [advice[1013].wait.first.min, advice[1013].wait.first.max, advice[1013].wait.cap]]
  ] as const)('of the waits after %d', (code, waits) => {
    const words: Record<number, string> = { 1: 'one', 2: 'two', 5: 'five', 30: 'thirty', 60: 'a minute' }
    for (const wait of waits) expect(english.codes[code].reconnect).toContain(words[wait / 1000])
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
})

test.each(locales.filter(([file]) => file !== 'en.ts'))('%s leaves no sentence in English', (_, exported) => {
  const translated = new Map(sentencesOf(exported[0]!))
  const same = original.filter(([path, text]) => text.includes(' ') && translated.get(path) === text)
  expect(same).toEqual([])
})
