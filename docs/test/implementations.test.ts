import { runtimes, type Runtime } from 'ws-close-codes'
import { describe, expect, it } from 'vitest'
import { languages } from '../.vitepress/site/languages.js'
import { implementationName } from '../.vitepress/site/named.js'
import { families, pairRuntimes } from '../.vitepress/site/pair-runtimes.js'

const all = Object.keys(runtimes) as Runtime[]

it('each measured implementation belongs to one family', () => {
  expect(families.flatMap(([, members]) => members).sort()).toEqual([...all].sort())
})

describe.each(languages)('in $id', (language) => {
  it('each implementation has a name of its own', () => {
    const names = all.map((runtime) => implementationName(runtime, language))
    expect(new Set(names).size).toBe(all.length)
  })

  it('a pair shows where its codes differ first, and leads to the tables of both', () => {
    const shown = pairRuntimes([1000, 1001], language)
    const rows = [...shown.matchAll(/<tr><th scope="row">(.*?)<\/th><td>(.*?)<\/td><td>(.*?)<\/td><\/tr>/g)]
    expect(rows).toHaveLength(families.length)
    const differs = rows.map(([, , first, second]) => first !== second)
    expect(differs).toEqual([...differs].sort((a, b) => Number(b) - Number(a)))
    expect(new Set(differs).size).toBe(2)
    // A page may send 1000 and not 1001.
    expect(rows[0]![1]).toBe(language.texts.pair.browsers)
    for (const code of [1000, 1001]) expect(shown).toContain(`href="${language.base}codes/${code}#runtimes"`)
  })

  it('a family whose members do not agree names those that do each thing', () => {
    const shown = pairRuntimes([1000, 1001], language).replaceAll('<wbr>', '')
    expect(shown).toMatch(/InvalidAccessError[^<]*Deno[^<]*<br>.*Deno\.upgradeWebSocket/)
  })
})
