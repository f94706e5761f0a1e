import { describe, expect, it } from 'vitest'
import { languages } from '../src/cli/languages.js'
import { sentencesOf } from './helpers/sentences.js'
import { everywhere, mistakes } from './helpers/typography.js'

it('has rules for each language but English', () => {
  expect(['en', ...Object.keys(mistakes)].sort()).toEqual([...languages.keys()].sort())
})

describe.each([...languages])('%s', (language, load) => {
  const rules = [...everywhere, ...(mistakes[language] ?? [])]

  it.each(rules)('%s is found', (what, example) => {
    expect(example).toMatch(what)
  })

  it('has no text with a typographical mistake', async () => {
    const { language: _, languageName: __, sentenceSeparator: ___, ...texts } = await load()
    for (const [path, text] of sentencesOf(texts)) {
      expect(text, path).toBe(text.normalize('NFC'))
      for (const [what] of rules) expect(text, path).not.toMatch(what)
    }
  })
})
