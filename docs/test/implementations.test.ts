import { registry, runtimes, type RegisteredCode, type Runtime } from 'ws-close-codes'
import { describe, expect, it } from 'vitest'
import { languages } from '../.vitepress/site/languages.js'
import { implementationName } from '../.vitepress/site/named.js'
import { pairPage } from '../.vitepress/site/pair-page.js'
import { countSending, families, pairRuntimes } from '../.vitepress/site/pair-runtimes.js'
import { runtimesTable, seenWithoutCode } from '../.vitepress/site/runtimes-table.js'

const all = Object.keys(runtimes) as Runtime[]

it('each measured implementation belongs to one family', () => {
  expect(families.flatMap(([, members]) => members).sort()).toEqual([...all].sort())
})

it('without a code, some implementations send none and others one of their own', () => {
  expect(seenWithoutCode(runtimes.chromium)).toBe(1005)
  expect(seenWithoutCode(runtimes['bun-server'])).toBe(1000)
  expect(seenWithoutCode(runtimes['websocket-drop'])).toBe(1002)
  for (const runtime of all) expect(() => seenWithoutCode(runtimes[runtime]), runtime).not.toThrow()
})

it('every close sends 1000 as it is, and not every one 1001', () => {
  const { count, all: called } = countSending(1000)
  expect(count).toBe(called)
  expect(countSending(1001).count).toBeLessThan(called)
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

  it('the table of 1005 alone has what is sent without a code', () => {
    const { withoutCode } = language.texts.code
    expect(runtimesTable(1005, language)).toContain(`${withoutCode}</th>`)
    expect(runtimesTable(1005, language)).toMatch(/<td>1005<\/td>[^]*<td>1000<\/td>/)
    expect(runtimesTable(1000, language)).not.toContain(withoutCode)
  })

  it('a frame that nobody may send is called forbidden', () => {
    for (const { code, sendable } of Object.values(registry)) {
      const { forbiddenReceipt, receipt } = language.texts.code
      const heading = (sendable ? receipt : forbiddenReceipt).replace('{code}', `${code}`)
      expect(runtimesTable(code, language)).toContain(`>${heading}</th>`)
    }
  })

  it.each<[RegisteredCode, RegisteredCode]>([
    [1000, 1001],
    [1005, 1006]
  ])('the pair %d and %d counts the implementations that send each', (a, b) => {
    const counts = [a, b].map((code) => {
      const { count, all: called } = countSending(code as RegisteredCode)
      return language.texts.pair.sentBy.replace('{count}', `${count}`).replace('{all}', `${called}`)
    })
    const [first, second] = counts.map((said) => `<td><a href="#measured">${said}</a></td>`)
    expect(pairPage(a, b, language)).toContain(`${first}${second}`)
  })
})
